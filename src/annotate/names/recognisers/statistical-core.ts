import { tagNames } from '../core/tag-names.ts';
import { model } from '../model/load-model.ts';
import { type Recogniser, textOf } from '../page.ts';

const latin = /\p{Script=Latin}/u;

/** The linear-chain model. Its certainty is the probability of exactly this span and kind. */
export const statisticalCore: Recogniser = (page) =>
  tagNames(page.reading, model.weights)
    // It knows Latin letters only.
    .filter(({ first, end }) => latin.test(textOf(page, first, end)))
    .map(({ first, end, kind, probability }) => ({ first, end, kind, rule: 'model', certainty: probability }));
