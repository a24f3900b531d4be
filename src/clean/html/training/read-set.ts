import { readFileSync } from 'node:fs';
import path from 'node:path';
import { measureBlocks } from '../measure-blocks.ts';
import { measurePage, type PageMeasures } from '../page-measures.ts';
import { type Page, parsePage } from '../page-tree.ts';
import { type Block, splitBlocks } from '../split-blocks.ts';
import { readStructuredData, type StructuredData } from '../structured-data.ts';
import { alignGold } from './align-gold.ts';

/** A page of a cleaning set, measured and labelled. */
export interface Example {
  id: string;
  site: string;
  fold: number;
  page: Page;
  blocks: Block[];
  measures: PageMeasures;
  rows: Float32Array[];
  labels: { label: number; weight: number }[];
  data: StructuredData;
  /** Gold body, paragraphs on lines of their own. */
  body: string;
  /** What each of its blocks counts in training. */
  weight: number;
}

/** A page of a cleaning set as saved, with its gold. */
export interface SetPage {
  id: string;
  site: string;
  /** All pages of a site are in one fold. */
  fold: number;
  url?: string;
  content: string;
  body: string;
}

/** Reads the HTML pages of a cleaning set (a folder with `manifest.jsonl`). */
export function readPages(folder: string, folds: number): SetPage[] {
  const lines = readFileSync(path.join(folder, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean);
  const entries = lines.map((line) => JSON.parse(line) as Omit<SetPage, 'fold' | 'content'> & { file: string });
  const sites = [...new Set(entries.map((entry) => entry.site))].sort();
  return entries.map(({ file, ...entry }) => ({
    ...entry,
    fold: sites.indexOf(entry.site) % folds,
    content: readFileSync(path.join(folder, file), 'utf8'),
  }));
}

/** The same, measured and labelled. */
export function readSet(folder: string, folds: number): Example[] {
  return readPages(folder, folds).map(({ id, site, fold, content, body }) => {
    const page = parsePage(content);
    const blocks = splitBlocks(page);
    const measures = measurePage(page, blocks);
    const data = readStructuredData(page);
    const rows = measureBlocks(page, blocks, measures, data);
    return { id, site, fold, page, blocks, measures, rows, labels: alignGold(blocks, body), data, body, weight: 1 };
  });
}
