import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A document of a set; the layers that it has are the ones that the set annotates. */
export interface GoldDocument {
  id: string;
  title?: string;
  published?: string | null;
  text: string;
  mentions?: unknown[];
  timexes?: unknown[];
  quotes?: unknown[];
}

/** Annotated sets (`ner/pud`) that have a layer, by name. */
export function setsWith(data: string, layer: 'mentions' | 'timexes' | 'quotes'): string[] {
  return ['ner', 'dates', 'quotes', 'stories'].flatMap((folder) =>
    filesOf(path.join(data, folder), '.jsonl')
      .map((file) => `${folder}/${file.slice(0, -'.jsonl'.length)}`)
      .filter((set) => readSet(data, set).some((document) => layer in document)),
  );
}

/** Sets with stories: identity across documents is annotated. */
export function storySets(data: string): string[] {
  return filesOf(path.join(data, 'stories'), '.jsonl').map((file) => `stories/${file.slice(0, -'.jsonl'.length)}`);
}

/** Folders below another that hold a file, by name. */
export function foldersWith(data: string, folder: string, file: string): string[] {
  return filesOf(path.join(data, folder), '').filter((name) => existsSync(path.join(data, folder, name, file)));
}

export function readSet(data: string, set: string): GoldDocument[] {
  return readLines(path.join(data, `${set}.jsonl`)) as GoldDocument[];
}

/** A document as a filter is to see it: without what the set annotates, but for the mentions' places if they are to be given. */
export function withoutGold({ id, title, published, text, mentions }: GoldDocument, given?: 'mentions'): string {
  const places = given && mentions?.map((mention) => ({ ...(mention as object), entity: undefined }));
  return JSON.stringify({ id, title, published, text, mentions: places });
}

export function readLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

function filesOf(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}
