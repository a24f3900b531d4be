import type { BodyModel } from './body-model.ts';
import weights from './body-weights.json' with { type: 'json' };

/** The shipped weights; see `model-card.md` beside them. */
export const bodyWeights = (): BodyModel => weights;
