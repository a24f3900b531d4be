import type { Capture } from '../schemas/capture.ts';
import { quickLines } from './html/quick-lines.ts';
import { readLines } from './text/read-lines.ts';

/** What the captures of a dossier have in common: lines that several captures share are furniture, unless they are copies of one text. */
export interface Survey {
  /** Lower-case line, white space normalised -> number of captures (with different content) that hold it. Only lines of two or more. */
  sharedLines: Map<string, number>;
}

/** Lines above this size are prose, which copies of one wire report share too. */
const proseLength = 120;
/** The same for lines that end like a sentence. */
const sentenceLength = 50;
const endsSentence = /[.!?…。！？؟]['"”’»)\]」]*$/u;
/** Share of prose in common from which two captures count as copies of one text. */
const copyShare = 0.4;
/** Captures above this size are not surveyed: no page shares lines with them that would matter. */
const largest = 2_000_000;

/**
 * Captures that tell against a line: those that hold it too, one less where the lines before and after it are the capture's own. Sub-headings, and
 * rows of signs between paragraphs, are shared by captures of a series; among own lines a line is furniture only if more than two have it.
 */
export const sharesThatTell = (sharedBy: (line: number) => number, line: number): number =>
  sharedBy(line) - Number(sharedBy(line - 1) < 2 && sharedBy(line + 1) < 2);

/** Looks over all captures of plain text and HTML before any is cleaned. */
export function surveyCaptures(captures: Capture[]): Survey {
  if (captures.length < 2) return { sharedLines: new Map() };
  const hashes = new Set<string>();
  const holders = new Map<string, number[]>();
  const prose: number[] = [];
  captures.forEach((capture, c) => {
    prose.push(0);
    if (capture.text.length > largest || hashes.has(capture.sha256)) return;
    hashes.add(capture.sha256);
    for (const text of linesOf(capture)) {
      if (text.length < 3) continue;
      if (isProse(text)) prose[c] = (prose[c] ?? 0) + text.length;
      const list = holders.get(text);
      if (list) list.push(c);
      else holders.set(text, [c]);
    }
  });
  const copies = findCopies(holders, prose);
  const sharedLines = new Map<string, number>();
  for (const [text, list] of holders) {
    if (list.length < 2) continue;
    const different = list.filter(
      (c, i) => !list.slice(0, Math.min(i, 20)).some((other) => copies.has(`${other} ${c}`)),
    );
    if (different.length > 1) sharedLines.set(text, different.length);
  }
  return { sharedLines };
}

/** Lines of captures of which `surveyFor` has not asked yet. */
const read = new WeakMap<Capture, Set<string>>();

/** Lines of a capture as its cleaner will see them, in lower case; none of Markdown, which has no furniture. */
function linesOf(capture: Capture): Set<string> {
  const known = read.get(capture);
  if (known) return known;
  const lines = new Set(rawLinesOf(capture).map((line) => line.toLowerCase()));
  read.set(capture, lines);
  return lines;
}

function rawLinesOf({ mediaType, text }: Capture): string[] {
  if (mediaType === 'text/html') return quickLines(text);
  return mediaType === 'text/plain' ? readLines(text).lines.map((line) => line.source.text) : [];
}

/** More captures than this with the same line say no more than this many do. */
const enough = 4;

/** The part of a survey that one capture is cleaned by: it stays the same, and so does the kept result, until one of its own lines is found elsewhere. */
export function surveyFor(capture: Capture, survey: Survey): Survey {
  const sharedLines = new Map<string, number>();
  if (survey.sharedLines.size === 0 || capture.text.length > largest) return { sharedLines };
  const lines = linesOf(capture);
  read.delete(capture);
  for (const text of lines) {
    const shared = survey.sharedLines.get(text);
    if (shared !== undefined) sharedLines.set(text, Math.min(shared, enough));
  }
  return { sharedLines };
}

const isProse = (text: string): boolean =>
  text.length >= proseLength || (text.length >= sentenceLength && endsSentence.test(text));

/** Pairs of captures that share much of their prose, by its length. */
function findCopies(holders: Map<string, number[]>, prose: number[]): Set<string> {
  const common = new Map<string, number>();
  for (const [text, list] of holders) {
    // A long line in more than a few captures is a notice, not a report.
    if (list.length < 2 || list.length > 6 || !isProse(text)) continue;
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) common.set(`${a} ${b}`, (common.get(`${a} ${b}`) ?? 0) + text.length);
    });
  }
  const copies = new Set<string>();
  for (const [pair, length] of common) {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    if (length >= copyShare * Math.min(prose[a] ?? 0, prose[b] ?? 0)) copies.add(pair);
  }
  return copies;
}
