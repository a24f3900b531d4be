import { readFileSync } from 'node:fs';
import type { Lexicon, Weights } from '../core/resources.ts';
import { unpackModel } from './pack.ts';

/** The model that the project ships, read once when this module is loaded. */
export const model: { lexicon: Lexicon; weights: Weights } = unpackModel(
  readFileSync(new URL('./names.bin', import.meta.url)),
);
