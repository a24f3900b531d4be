import { mulberry32 } from '../../random.ts';
import { sumOf, type WordModel, wordBits, wordOdds, wordPlaces } from '../text/word-model.ts';
import type { TrainingDocument } from './read-documents.ts';
import { siteHash } from './site-hash.ts';

/** Parts for the odds of documents by a model that was not trained on their sites. */
const parts = 5;
const epochs = 4;
const rate = 0.15;
const decay = 2e-4;

interface Row {
  places: number[];
  label: number;
  weight: number;
}

type Places = Map<TrainingDocument, number[][]>;

/** Logistic regression by stochastic gradients (AdaGrad, Duchi et al. 2011), weights averaged from the second epoch on. */
function trainWords(documents: TrainingDocument[], placesOf: Places): WordModel {
  const rows: Row[] = documents.flatMap((document) => {
    const weight = Math.min(1, Math.sqrt(60 / document.lines.length));
    const places = placesOf.get(document) ?? [];
    return document.shares.map((share, i) => ({ places: places[i] ?? [], label: Number(share > 0.5), weight }));
  });
  const size = 1 << wordBits;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(0.01);
  const total = new Float64Array(size);
  let bias = 0;
  const random = mulberry32(5);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(rows, random);
    for (const { places, label, weight } of rows) {
      const p = 1 / (1 + Math.exp(-(bias + sumOf(weights, places))));
      const step = weight * (p - label);
      const scale = 1 / Math.sqrt(places.length);
      bias -= 0.01 * step;
      for (const at of places) {
        const own = weights[at] as number;
        const gradient = step * scale + decay * own;
        const square = (squares[at] as number) + gradient * gradient;
        squares[at] = square;
        weights[at] = own - (rate * gradient) / Math.sqrt(square);
      }
    }
    if (epoch > 0) for (let i = 0; i < size; i++) total[i] = (total[i] as number) + (weights[i] as number);
  }
  return pack(
    bias,
    total.map((sum) => sum / (epochs - 1)),
  );
}

function shuffle(rows: Row[], random: () => number): void {
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [rows[i], rows[j]] = [rows[j] as Row, rows[i] as Row];
  }
}

/** Weights in steps of a 127th of the largest one. */
function pack(bias: number, weights: Float64Array): WordModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Number((largest / 127).toPrecision(4));
  const bytes = Array.from(weights, (weight) =>
    String.fromCharCode(Math.max(-127, Math.min(127, Math.round(weight / step))) & 255),
  );
  return { bias: Number(bias.toFixed(4)), step, steps: btoa(bytes.join('')) };
}

/** Trains the word model, and gives the documents with the odds of their lines by models that have not seen their sites. */
export function withWords(documents: TrainingDocument[]): { words: WordModel; documents: TrainingDocument[] } {
  const placesOf: Places = new Map(
    documents.map((document) => [document, document.lines.map((line) => wordPlaces(line.source.text))]),
  );
  const partOf = ({ site }: TrainingDocument) => (siteHash(`${site}/word`) >>> 3) % parts;
  const models = Array.from({ length: parts }, (_, part) =>
    trainWords(
      documents.filter((document) => partOf(document) !== part),
      placesOf,
    ),
  );
  return {
    words: trainWords(documents, placesOf),
    documents: documents.map((document) => {
      const model = models[partOf(document)] as WordModel;
      const words = Float64Array.from(placesOf.get(document) ?? [], (places) => wordOdds(model, places));
      return { ...document, context: { ...document.context, words } };
    }),
  };
}
