import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DossierError } from '../../../errors.ts';
import { packModel } from '../model/pack.ts';
import { buildGazetteer } from './build-gazetteer.ts';
import { type BuiltLexicon, buildLexicon } from './build-lexicon.ts';
import { clusterWords, readVectors } from './cluster-words.ts';
import { quantise, strongestFeatures } from './quantise.ts';
import { readTrainingSet } from './read-training-sets.ts';
import { options, type TrainingSet, trainModel } from './train-model.ts';

/** Where each set lies in the folder `ner/`, and how it is used. Order matters: the same order gives the same bytes. */
const sets: readonly (Omit<TrainingSet, 'documents'> & { name: string; file: string })[] = [
  { name: 'crossner', file: 'train/crossner.jsonl', weight: 1, hasOther: true, isSilver: false },
  { name: 'wnut17', file: 'train/wnut17.jsonl', weight: 0.5, hasOther: true, isSilver: false },
  { name: 'btc', file: 'train/btc.jsonl', weight: 0.5, hasOther: false, isSilver: false },
  { name: 'ewt', file: 'train/ewt.jsonl', weight: 1, hasOther: false, isSilver: false },
  { name: 'wikigold', file: 'wikigold.jsonl', weight: 1, hasOther: true, isSilver: false },
  { name: 'pud', file: 'pud.jsonl', weight: 1, hasOther: false, isSilver: false },
  { name: 'gmb', file: 'train/gmb.jsonl', weight: 1, hasOther: true, isSilver: true },
];

const words = 200_000;
const clusterCounts = { fine: 3072, middle: 512, coarse: 128 };
const features = 200_000;
const step = 0.03;

/**
 * Trains the model and writes it.
 * @param heldOut names of sets that are not to be learnt from, so that they can be measured on
 * @throws DossierError where the training sets or the word vectors are missing
 */
export function train(folder: string, heldOut: readonly string[], out: string, log: (line: string) => void): void {
  const lexicon = makeLexicon(log);
  const chosen = sets
    .filter(({ name }) => !heldOut.includes(name))
    .map(({ file, ...set }) => ({ ...set, documents: readTrainingSet(locate(folder, file)) }));
  const crf = trainModel(chosen, lexicon, log);
  const packed = packModel({
    clusters: lexicon.clusterPairs,
    gazetteer: lexicon.gazetteerPairs,
    middle: lexicon.middle,
    coarse: lexicon.coarse,
    ...quantise(crf, strongestFeatures(crf, features), step),
    transitions: crf.weights.transitions,
    // In training each feature was there only part of the time.
    scale: step * (1 - options.dropout),
  });
  writeFileSync(out, packed);
  log(`${out}: ${packed.length} bytes`);
}

function makeLexicon(log: (line: string) => void): BuiltLexicon {
  log('word clusters');
  return buildLexicon(clusterWords(readVectors(words), clusterCounts), buildGazetteer());
}

function locate(folder: string, file: string): string {
  const path = `${folder}/ner/${file}`;
  if (existsSync(path)) return path;
  throw new DossierError({ file: path }, 'the training set is missing', 'Name the folder of the sets in EVAL_DATA.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [heldOut = '', out = fileURLToPath(new URL('../model/names.bin', import.meta.url))] = process.argv.slice(2);
  const { EVAL_DATA = '../shared/eval' } = process.env;
  train(EVAL_DATA, heldOut.split(','), out, (line) => console.error(line));
}
