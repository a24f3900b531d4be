import { tagNames } from '../core/tag-names.ts';
import { model } from '../model/load-model.ts';
import type { Recogniser } from '../page.ts';

/** The linear-chain model. Its certainty is the probability of exactly this span and kind. */
export const statisticalCore: Recogniser = ({ reading }) =>
  tagNames(reading, model.weights).map(({ first, end, kind, probability }) => ({
    first,
    end,
    kind,
    rule: 'model',
    certainty: probability,
  }));
