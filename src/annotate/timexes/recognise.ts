import type { Expression, Scope } from './expression.ts';
import { RECOGNISERS } from './recognisers/recognisers.ts';
import { triggersOf } from './triggers.ts';

/** A sentence in lower case of the same length. */
export function scopeOf(text: string): Scope {
  const lower = text.toLowerCase();
  return {
    text,
    lower: lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()),
  };
}

/** All findings of all recognisers in a sentence, in the recognisers' order; they may overlap. */
export function recognise(scope: Scope): Expression[] {
  const triggers = triggersOf(scope.lower);
  const found: Expression[] = [];
  if (triggers === 0) return found;
  for (const { name, needs, pattern, read } of RECOGNISERS) {
    if ((triggers & needs) === 0) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(scope.lower); match !== null; match = pattern.exec(scope.lower)) {
      if (match[0] === '') pattern.lastIndex++;
      const result = read(match, scope);
      if (result === undefined) continue;
      const { start = match.index, end = match.index + match[0].length, mod, ...reading } = result;
      found.push({ start, end, rule: name, reading, ...(mod === undefined ? {} : { mod }) });
    }
  }
  return found;
}
