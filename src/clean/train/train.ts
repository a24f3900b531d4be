// node src/clean/train/train.ts <set folder>…   trains the line model on cleaning sets and writes its weights.
import { writeFileSync } from 'node:fs';
import type { BoostedTrees } from '../text/boosted-trees.ts';
import { withCopies } from './altered-copies.ts';
import { readDocuments } from './read-documents.ts';
import { firstRows, trainModel } from './train-model.ts';

const documents = readDocuments(process.argv.slice(2));
const all = withCopies(documents);
const model = trainModel(all, firstRows(all));
const short = (x: number) => Number(x.toPrecision(5));
const pack = ({ bias, trees }: BoostedTrees): BoostedTrees => ({
  bias,
  trees: trees.map((tree) => ({ ...tree, threshold: tree.threshold.map(short), leaf: tree.leaf.map(short) })),
});
const file = new URL('../text/body-weights.json', import.meta.url);
writeFileSync(
  file,
  `${JSON.stringify({ first: pack(model.first), second: pack(model.second), headline: pack(model.headline) })}\n`,
);
