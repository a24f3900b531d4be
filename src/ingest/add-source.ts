import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { DossierError } from '../errors.ts';
import type { MediaType } from '../schemas/capture.ts';
import { slugOf } from './capture-ids.ts';
import { decode } from './decode.ts';
import { editorPath } from './editor-path.ts';
import { FETCH_BOUNDS, type FetchBounds, type FetchedPage, fetchPage } from './fetch-page.ts';
import { FORMS, MEDIA_TYPES } from './list-sources.ts';
import { readCapture } from './read-capture.ts';

/** What was added, as the editor knows the paths. */
export interface Added {
  file: string;
  sidecar?: string;
  bytes: number;
  /** False if the very same file was there already. */
  isNew: boolean;
}

export interface AddOptions {
  /** Day of the capture, for the sidecar: an ISO date. */
  today: string;
  bounds?: FetchBounds;
}

const EXTENSIONS: Readonly<Record<MediaType, string>> = {
  'text/html': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
};

/**
 * Puts a copy of a file, or the page at an http(s) address, into `sources/`; a page gets a sidecar that says where it is from.
 * Nothing is ever overwritten: a name that is taken gets a number.
 * @throws DossierError if there is nothing that could be a capture
 */
export async function addSource(contentDir: string, source: string, options: AddOptions): Promise<Added> {
  const folder = path.join(contentDir, 'sources');
  if (!isAddress(source)) return addFile(folder, source);
  const page = await fetchPage(source, options.bounds ?? FETCH_BOUNDS);
  const added = await place(folder, nameOf(page.url), EXTENSIONS[page.mediaType], page.bytes);
  if (!added.isNew) return added;
  const sidecar = added.file.replace(/\.[^./]*$/, '.yaml');
  const stated = { url: page.url, captured: options.today, ...encodingOf(page) };
  await writeFile(sidecar, stringify(stated), { flag: 'wx' });
  return { ...added, sidecar };
}

/** The server's word on the encoding, where the saved bytes alone would be read otherwise. */
function encodingOf({ bytes, mediaType, charset }: FetchedPage): { encoding?: string } {
  if (charset === undefined) return {};
  const { text } = decode(bytes, mediaType);
  return text === decode(bytes, mediaType, charset).text ? {} : { encoding: charset };
}

/** Everything with a scheme counts as an address, so that a mistyped one is not taken for a file; `C:\` does not. */
const isAddress = (source: string) => /^[a-z][a-z0-9+.-]+:/i.test(source);

async function addFile(folder: string, file: string): Promise<Added> {
  const extension = path.extname(file).toLowerCase();
  const fail = (what: string, hint: string) => new DossierError({ file }, what, hint);
  const stats = await stat(file).catch(() => undefined);
  if (stats === undefined) throw fail('there is no such file', 'Look at the path; an address begins with https://.');
  if (!stats.isFile()) throw fail('is not a file', 'Give the files in it one by one.');
  if (!MEDIA_TYPES.has(extension)) throw fail(`is no ${FORMS} file`, 'Save its text, and add that file.');
  await readCapture(path.dirname(file), path.basename(file));
  const name = path
    .basename(file, path.extname(file))
    .replace(/^\.+/, '')
    .replace(/\p{Cc}/gu, '')
    .trim();
  return place(folder, name || 'capture', extension, await readFile(file));
}

/** Name of the file for a page: its host and the last part of its path. */
function nameOf(address: string): string {
  const url = new URL(address);
  const last = url.pathname.split('/').findLast((part) => part !== '') ?? '';
  const host = url.hostname.replace(/^www\./, '');
  return slugOf(`${host} ${decodeLoosely(last).replace(/\.(?:s?html?|php|aspx?)$/i, '')}`) || 'page';
}

function decodeLoosely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Writes a capture under a name that no capture or sidecar has yet. */
async function place(folder: string, name: string, extension: string, bytes: Buffer): Promise<Added> {
  await mkdir(folder, { recursive: true });
  const taken = new Set((await readdir(folder)).map((file) => path.parse(file).name.toLowerCase()));
  for (let number = 1; ; number++) {
    const stem = number === 1 ? name : `${name}-${number}`;
    const full = path.join(folder, stem + extension);
    const there = await readFile(full).catch(() => undefined);
    if (there?.equals(bytes)) return { file: editorPath(full), bytes: bytes.length, isNew: false };
    if (taken.has(stem.toLowerCase())) continue;
    await writeFile(full, bytes, { flag: 'wx' });
    return { file: editorPath(full), bytes: bytes.length, isNew: true };
  }
}
