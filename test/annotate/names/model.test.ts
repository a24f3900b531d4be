import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { modelKinds } from '../../../src/annotate/names/core/labels.ts';
import { readText } from '../../../src/annotate/names/core/read-text.ts';
import { tagNames } from '../../../src/annotate/names/core/tag-names.ts';
import { wordsPerRow } from '../../../src/annotate/names/core/weight-rows.ts';
import { model } from '../../../src/annotate/names/model/load-model.ts';
import { packModel, unpackModel } from '../../../src/annotate/names/model/pack.ts';
import { allowedLabels, makeStretches } from '../../../src/annotate/names/train/make-stretches.ts';
import { quantise, strongestFeatures } from '../../../src/annotate/names/train/quantise.ts';
import { trainCrf } from '../../../src/annotate/names/train/train-crf.ts';

const folder = new URL('../../../src/annotate/names/model/', import.meta.url);

it('weights take up at most 3 MB', () => {
  const bytes = readdirSync(folder)
    .filter((name) => name.endsWith('.bin'))
    .reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(3_000_000);
});

it('the shipped model has a row of weights for each feature', () => {
  expect(model.weights.packed.length).toBe(model.weights.rows.size * wordsPerRow);
});

describe('training', () => {
  const texts = [
    'Anna Berg lives in Oslo. Berg works for Nordlys Ltd.',
    'In Bergen, Olav Dahl spoke. Dahl left Nordlys Ltd.',
  ];
  const names: Record<string, (typeof modelKinds)[number]> = {
    'Anna Berg': 'person',
    'Olav Dahl': 'person',
    Oslo: 'place',
    Bergen: 'place',
    'Nordlys Ltd.': 'organisation',
  };
  const train = () => {
    const stretches = texts.flatMap((text) => {
      const reading = readText(text, [{ start: 0, end: text.length }], model.lexicon);
      const mentions = Object.entries(names)
        .filter(([name]) => text.includes(name))
        .map(([name, type]) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type }));
      return makeStretches(reading, allowedLabels(reading, { mentions }, true), 1);
    });
    const crf = trainCrf(stretches, { epochs: 20, rate: 0.2, l2: 0, minimum: 1, dropout: 0.2, seed: 1, log: () => {} });
    return packModel({
      clusters: [],
      gazetteer: [],
      middle: [],
      coarse: [],
      ...quantise(crf, strongestFeatures(crf, 5000), 0.02),
      transitions: crf.weights.transitions,
      scale: 0.02,
    });
  };

  it('gives the same bytes every time', () => {
    expect(train()).toEqual(train());
  });

  it('learns what it was shown, through packing and unpacking', () => {
    const { weights } = unpackModel(train());
    const text = texts[0] as string;
    const reading = readText(text, [{ start: 0, end: text.length }], model.lexicon);
    const { start, end } = reading.document.tokens;
    const found = tagNames(reading, weights).map((name) => text.slice(start[name.first], end[name.end - 1]));
    expect(found).toEqual(expect.arrayContaining(['Anna Berg', 'Oslo', 'Nordlys Ltd.']));
  });
});
