import { isOpen, kindOf, modelKinds, OUTSIDE } from '../core/labels.ts';
import { bestLabels, Lattice, scoreStretch } from '../core/lattice.ts';
import type { Lexicon } from '../core/resources.ts';
import { allowedLabels, makeStretches } from './make-stretches.ts';
import { readTraining } from './read-training.ts';
import type { TrainingDocument } from './read-training-sets.ts';
import { numberFeatures, type TrainedCrf } from './train-crf.ts';

/**
 * Labels a document anew by a first model; labels that the annotation has get a bonus (in natural logarithms), so that what the model
 * is unsure of stays as it was.
 */
export function correctLabels(
  document: TrainingDocument,
  { rows, weights }: TrainedCrf,
  lexicon: Lexicon,
  bonus: number,
): TrainingDocument {
  const reading = readTraining(document, lexicon);
  const { start, end } = reading.document.tokens;
  const allowed = allowedLabels(reading, document, true);
  const lattice = new Lattice();
  const mentions: TrainingDocument['mentions'] = [];
  for (const hashed of makeStretches(reading, allowed, 1)) {
    const stretch = numberFeatures(hashed, rows);
    const tokens = stretch.offsets.length - 1;
    scoreStretch(stretch, weights, lattice);
    const labels = bestLabels(tokens, weights.transitions, lattice, (token, label) =>
      ((stretch.allowed[token] ?? 0) >> label) & 1 ? bonus : 0,
    );
    let first = 0;
    labels.forEach((label, token) => {
      if (label === OUTSIDE) first = token + 1;
      else if (!isOpen(label)) {
        mentions.push({
          start: start[hashed.first + first] ?? 0,
          end: end[hashed.first + token] ?? 0,
          type: modelKinds[kindOf(label)] ?? 'other',
        });
        first = token + 1;
      }
    });
  }
  return { ...document, mentions };
}
