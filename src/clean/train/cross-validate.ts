// node src/clean/train/cross-validate.ts <out folder> <set folder>…
// Cleans each document with a model that was trained without its site (5 folds), and writes <out folder>/<set>.ndjson
// with {id, title, body} for the scorer, and the log-odds.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bodyOdds } from '../text/body-model.ts';
import { readDocuments, trimmedCopies } from './read-documents.ts';
import { firstRows, siteHash, trainModel } from './train-model.ts';

const folds = 5;
const [out = '.', ...folders] = process.argv.slice(2);
const documents = readDocuments(folders);
const copies = trimmedCopies(documents, 7);
const rows = firstRows([...documents, ...copies]);
const fold = ({ site }: { site: string }) => siteHash(site) % folds;
const odds = new Map<string, number[]>();
for (let k = 0; k < folds; k++) {
  const model = trainModel(
    [...documents, ...copies].filter((document) => fold(document) !== k),
    rows,
  );
  for (const document of documents)
    if (fold(document) === k) odds.set(`${document.set}/${document.id}`, [...bodyOdds(document.context, model)]);
  process.stderr.write(`fold ${k + 1} of ${folds}\n`);
}
for (const folder of folders) {
  const set = path.basename(folder);
  const lines = documents
    .filter((document) => document.set === set)
    .map(({ id }) => JSON.stringify({ id, odds: odds.get(`${set}/${id}`)?.map((x) => Number(x.toFixed(3))) }));
  writeFileSync(path.join(out, `${set}.odds.ndjson`), `${lines.join('\n')}\n`);
}
