// node src/clean/train/cross-validate.ts <out folder> <set folder>…
// Cleans each document with a model that was trained without its site (5 folds), and writes <out folder>/<set>.ndjson
// with {id, title, published, body} for the scorer of the sets. Models go to <out folder>/fold-<k>.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bodyOf } from '../../commands/clean-filter.ts';
import { datePublications } from '../date-publications.ts';
import type { BodyModel } from '../text/body-model.ts';
import { cleanText } from '../text/clean-text.ts';
import { readDocuments } from './read-documents.ts';
import { siteHash } from './site-hash.ts';
import { trainModel } from './train-model.ts';

const folds = 5;
const [out = '.', ...folders] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const documents = readDocuments(folders);
const fold = ({ site }: { site: string }) => siteHash(site) % folds;
const models: BodyModel[] = [];
for (let k = 0; k < folds; k++) {
  const file = path.join(out, `fold-${k}.json`);
  if (!existsSync(file)) {
    const seen = documents.filter((document) => fold(document) !== k);
    writeFileSync(file, JSON.stringify(trainModel(seen)));
  }
  models.push(JSON.parse(readFileSync(file, 'utf8')) as BodyModel);
  process.stderr.write(`fold ${k + 1} of ${folds}\n`);
}
for (const folder of folders) {
  const set = path.basename(folder);
  const rows = documents
    .filter((document) => document.set === set)
    .map((document) => {
      const { id, text } = document;
      const capture = {
        id,
        file: `${id}.txt`,
        sha256: '0'.repeat(64),
        mediaType: 'text/plain' as const,
        encoding: { label: 'utf-8', evidence: 'given' as const },
        text,
      };
      const article = cleanText(capture, { sharedLines: new Map() }, models[fold(document)]);
      const published = datePublications([article])[0]?.published?.value;
      return JSON.stringify({ id, title: article.title.value, published, body: bodyOf(article, text) });
    });
  writeFileSync(path.join(out, `${set}.ndjson`), `${rows.join('\n')}\n`);
}
