// node src/clean/html/training/cross-validate.ts <out folder> <set folder>
// Cleans each page of a set with a model that was trained without its site (5 folds; the first opinions that the model's second forest
// learns from never saw it either), and writes <out folder>/<set>.ndjson with {id, title, published, body} for the scorer of the sets.
// Models go to <out folder>/fold-<k>.json and are used again if they are there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bodyOf, captureOf } from '../../../commands/clean-filter.ts';
import { datePublications } from '../../date-publications.ts';
import { cleanHtml } from '../clean-html.ts';
import type { PageModel } from '../label-blocks.ts';
import { readPages, readSet } from './read-set.ts';
import { FOLDS, pageTrainer } from './train-page-model.ts';

const [out = '.', folder = '.'] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const files = Array.from({ length: FOLDS }, (_, k) => path.join(out, `fold-${k}.json`));
if (!files.every((file) => existsSync(file))) {
  const train = pageTrainer(readSet(folder, FOLDS));
  files.forEach((file, k) => {
    if (existsSync(file)) return;
    writeFileSync(file, JSON.stringify(train(k)));
    process.stderr.write(`fold ${k + 1} of ${FOLDS}\n`);
  });
}
const models = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as PageModel);
const rows = readPages(folder, FOLDS).map(({ id, url, content, fold }) => {
  const capture = captureOf({ id, mediaType: 'text/html', content, ...(url === undefined ? {} : { url }) });
  const article = cleanHtml(capture, { sharedLines: new Map() }, models[fold]);
  const published = datePublications([article])[0]?.published?.value;
  return JSON.stringify({ id, title: article.title.value, published, body: bodyOf(article, content) });
});
writeFileSync(path.join(out, `${path.basename(folder)}.ndjson`), `${rows.join('\n')}\n`);
