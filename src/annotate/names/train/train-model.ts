import type { Lexicon } from '../core/resources.ts';
import { correctLabels } from './correct-labels.ts';
import { allowedLabels, type HashedStretch, makeStretches } from './make-stretches.ts';
import { readTraining } from './read-training.ts';
import type { TrainingDocument } from './read-training-sets.ts';
import { type TrainedCrf, type TrainingOptions, trainCrf } from './train-crf.ts';

/** A training set: how much its documents count, and how far its annotation can be trusted. */
export interface TrainingSet {
  documents: TrainingDocument[];
  weight: number;
  /** Whether names of no main kind are annotated; if not, nothing is learnt from their absence. */
  hasOther: boolean;
  /** Annotated by tools: a first model, learnt from the other sets, corrects it. */
  isSilver: boolean;
}

export const options: Omit<TrainingOptions, 'log'> = {
  epochs: 9,
  rate: 0.08,
  l2: 0,
  minimum: 3,
  dropout: 0.5,
  seed: 1,
};

/** Bonus of the label that the silver annotation has, when a first model corrects it. */
const bonus = 1;

/** Learns from the gold sets, corrects the silver ones by that, then learns from both. */
export function trainModel(sets: TrainingSet[], lexicon: Lexicon, log: (line: string) => void): TrainedCrf {
  const gold = sets.filter(({ isSilver }) => !isSilver).flatMap((set) => stretchesOf(set, lexicon));
  log('first model, from the gold sets');
  const first = trainCrf(gold, { ...options, epochs: 5, rate: 0.1, dropout: 0.2, log });
  const silver = sets
    .filter(({ isSilver }) => isSilver)
    .flatMap((set) => {
      const documents = set.documents.map((document) => correctLabels(document, first, lexicon, bonus));
      return stretchesOf({ ...set, documents }, lexicon);
    });
  log('second model, from all sets');
  return trainCrf([...gold, ...silver], { ...options, log });
}

function stretchesOf({ documents, weight, hasOther }: TrainingSet, lexicon: Lexicon): HashedStretch[] {
  return documents.flatMap((document) => {
    const reading = readTraining(document, lexicon);
    return makeStretches(reading, allowedLabels(reading, document, hasOther), weight);
  });
}
