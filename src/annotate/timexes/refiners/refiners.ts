import type { Expression, Scope } from '../expression.ts';
import { joinParts } from './join-parts.ts';
import { keepLongest } from './keep-longest.ts';
import { takeInModifiers } from './take-in-modifiers.ts';

export type Refiner = (found: Expression[], scope: Scope) => Expression[];

/** What is done with the findings of a sentence, in this order: parts are joined only after rivals are gone, modifiers stand before the whole. */
export const REFINERS: readonly Refiner[] = [keepLongest, joinParts, takeInModifiers];
