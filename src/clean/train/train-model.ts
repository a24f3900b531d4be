import { type BodyModel, firstRow, gatherVerdicts, secondRow } from '../text/body-model.ts';
import { type BoostedTrees, logOdds } from '../text/boosted-trees.ts';
import { withCopies } from './altered-copies.ts';
import { type Growth, growTrees } from './grow-trees.ts';
import type { TrainingDocument } from './read-documents.ts';
import { partOf, parts } from './site-hash.ts';
import { type HeadlineExample, trainHeadline } from './train-headline.ts';
import { withWords } from './train-words.ts';

/** Settings of the shipped model. */
export const growth: Growth = {
  trees: 110,
  leaves: 14,
  rate: 0.11,
  features: 0.25,
  sample: 0.5,
  minWeight: 2,
  lambda: 2,
};
/** The second pass: more and smaller steps, as no other pass corrects it. */
const finalGrowth: Growth = { ...growth, trees: 220, rate: 0.06 };

/** Rows of features by document. */
type Rows = Map<TrainingDocument, Float32Array[]>;

function firstRows(documents: TrainingDocument[]): Rows {
  return new Map(documents.map((document) => [document, document.lines.map((_, i) => firstRow(document.context, i))]));
}

/** Rows of many documents as examples; long documents weigh less a line, and only each fifth of their lines far from the body is taken. */
function grow(
  documents: TrainingDocument[],
  rowsOf: (document: TrainingDocument) => Float32Array[],
  seed: number,
  settings: Growth = growth,
): BoostedTrees {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const document of documents) {
    const all = rowsOf(document);
    const weight = document.weight * Math.min(1, Math.sqrt(60 / all.length));
    const first = document.shares.findIndex((share) => share > 0.5);
    const last = document.shares.findLastIndex((share) => share > 0.5);
    all.forEach((row, i) => {
      const isFar = i < first - 25 || i > last + 25;
      if (isFar && i % 5 !== 0) return;
      rows.push(row);
      labels.push((document.shares[i] ?? 0) > 0.5 ? 1 : 0);
      weights.push(isFar ? weight * 5 : weight);
    });
  }
  return growTrees({ rows, labels: Uint8Array.from(labels), weights: Float64Array.from(weights) }, settings, seed);
}

/** Log-odds from which on a line counts as body where the choice of the headline is trained on verdicts. */
const leastBody = -0.7;

const oddsOf = (model: BoostedTrees, rows: Float32Array[]) => Float64Array.from(rows, (row) => logOdds(model, row));

/** Trains all parts on documents and altered copies of them; the second pass on verdicts that the first made without having seen the site. */
export function trainModel(originals: TrainingDocument[]): BodyModel {
  const { words, documents: worded } = withWords(originals);
  const documents = withCopies(worded);
  const rows = firstRows(documents);
  const rowsOf = (document: TrainingDocument) => rows.get(document) ?? [];
  const second: Rows = new Map();
  const headlines: HeadlineExample[] = documents
    .filter(({ title }) => title !== undefined)
    .map((document) => ({ document, isBody: (i) => (document.shares[i] ?? 0) > 0.5 }));
  for (let part = 0; part < parts; part++) {
    const model = grow(
      documents.filter((document) => partOf(document) !== part),
      rowsOf,
      11 + part,
    );
    for (const document of documents) {
      if (partOf(document) !== part) continue;
      const odds = oddsOf(model, rowsOf(document));
      if (worded.includes(document) && document.title !== undefined)
        headlines.push({ document, isBody: (i) => (odds[i] as number) > leastBody });
      const verdicts = gatherVerdicts(odds, document.context);
      second.set(
        document,
        document.lines.map((_, i) => secondRow(document.context, verdicts, i)),
      );
    }
  }
  return {
    words,
    first: grow(documents, rowsOf, 1),
    second: grow(documents, (document) => second.get(document) ?? [], 102, finalGrowth),
    headline: trainHeadline(headlines),
  };
}
