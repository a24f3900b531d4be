import { readFileSync } from 'node:fs';
import path from 'node:path';
import { measureBlocks } from '../measure-blocks.ts';
import { measurePage, type PageMeasures } from '../page-measures.ts';
import { type Page, parsePage } from '../page-tree.ts';
import { type Block, splitBlocks } from '../split-blocks.ts';
import { readStructuredData } from '../structured-data.ts';
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
}

/** Reads the HTML pages of a cleaning set (a folder with `manifest.jsonl`). All pages of a site are in one fold. */
export function readSet(folder: string, folds: number): Example[] {
  const lines = readFileSync(path.join(folder, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean);
  const entries = lines.map((line) => JSON.parse(line) as { id: string; file: string; body: string; site: string });
  const sites = [...new Set(entries.map((entry) => entry.site))].sort();
  return entries.map((entry) => {
    const page = parsePage(readFileSync(path.join(folder, entry.file), 'utf8'));
    const blocks = splitBlocks(page);
    const measures = measurePage(page, blocks);
    const rows = measureBlocks(page, blocks, measures, readStructuredData(page));
    const labels = alignGold(blocks, entry.body);
    return {
      id: entry.id,
      site: entry.site,
      fold: sites.indexOf(entry.site) % folds,
      page,
      blocks,
      measures,
      rows,
      labels,
    };
  });
}
