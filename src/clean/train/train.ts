// node src/clean/train/train.ts <set folder>…   trains the line model on cleaning sets and writes its weights.
import { writeFileSync } from 'node:fs';
import type { BoostedTrees } from '../text/boosted-trees.ts';
import { readDocuments } from './read-documents.ts';
import { trainModel } from './train-model.ts';

const { words, first, second, headline } = trainModel(readDocuments(process.argv.slice(2)));
const short = (x: number) => Number(x.toPrecision(5));
const pack = ({ bias, trees }: BoostedTrees): BoostedTrees => ({
  bias,
  trees: trees.map((tree) => ({ ...tree, threshold: tree.threshold.map(short), leaf: tree.leaf.map(short) })),
});
const file = new URL('../text/body-weights.json', import.meta.url);
writeFileSync(
  file,
  `${JSON.stringify({ words, first: pack(first), second: pack(second), headline: { ...headline, trees: pack(headline.trees) } })}\n`,
);
