import { mostFeatures, type Reading, writeFeatures } from './features.ts';
import { isOpen, kindOf, labelCount, type ModelKind, modelKinds, OUTSIDE } from './labels.ts';
import { bestLabels, forwardBackward, Lattice, probabilityOf } from './lattice.ts';
import type { Weights } from './resources.ts';
import { forEachStretch } from './stretches.ts';
import { sumRows } from './weight-rows.ts';
import { wordClassBit } from './word-classes.ts';

/** A name that the model found, in tokens. */
export interface TaggedName {
  first: number;
  /** Token just past the name. */
  end: number;
  kind: ModelKind;
  /** Probability that exactly this span has exactly this kind. */
  probability: number;
}

const functionWord = wordClassBit('function');

/** Stretches longer than this are cut: no name is as long, and memory stays bounded. */
const longestStretch = 512;

/** Names by the statistical core, in order, none overlapping. */
export function tagNames(reading: Reading, weights: Weights): TaggedName[] {
  const names: TaggedName[] = [];
  const lattice = new Lattice();
  const buffer = new Uint32Array(mostFeatures);
  const { type, classes } = reading.document;
  forEachStretch(reading, (begin, finish) => {
    // `The`, `It` by itself at the head of a sentence: a quarter of all stretches, and never a name.
    if (finish - begin === 1 && ((classes[type[begin] ?? 0] ?? 0) & functionWord) !== 0) return;
    for (let from = begin; from < finish; from += longestStretch) {
      const to = Math.min(finish, from + longestStretch);
      const tokens = to - from;
      scoreTokens(reading, from, to, weights, lattice, buffer);
      const labels = bestLabels(tokens, weights.transitions, lattice);
      if (labels.every((label) => label === OUTSIDE)) continue;
      const logZ = forwardBackward(tokens, undefined, weights.transitions, lattice, weights.exponentials);
      let first = 0;
      for (let token = 0; token < tokens; token++) {
        const label = labels[token] ?? OUTSIDE;
        if (label === OUTSIDE) first = token + 1;
        else if (!isOpen(label)) {
          const kind = modelKinds[kindOf(label)] ?? 'other';
          const probability = probabilityOf(labels, first, token + 1, weights.transitions, lattice, logZ);
          names.push({ first: from + first, end: from + token + 1, kind, probability });
          first = token + 1;
        }
      }
    }
  });
  return names;
}

function scoreTokens(
  reading: Reading,
  from: number,
  to: number,
  weights: Weights,
  lattice: Lattice,
  buffer: Uint32Array,
): void {
  lattice.room(to - from);
  const { rows, packed, scale } = weights;
  for (let token = from; token < to; token++) {
    // First all rows, then all weights: the processor can wait for several places in memory at once.
    const found = rows.findAll(buffer, writeFeatures(reading, token, buffer), buffer);
    sumRows(packed, buffer, found, scale, lattice.scores, (token - from) * labelCount);
  }
}
