import type { Reading } from './features.ts';

/** Calls back with each stretch of candidate tokens: no sentence end within, nothing that can be a name beside. */
export function forEachStretch(reading: Reading, visit: (from: number, to: number) => void): void {
  const { candidate } = reading.runs;
  const { sentence } = reading.document;
  let from = -1;
  for (let token = 0; token <= candidate.length; token++) {
    const goes = token < candidate.length && candidate[token] === 1;
    if (from >= 0 && (!goes || sentence[token] !== sentence[from])) {
      visit(from, token);
      from = -1;
    }
    if (goes && from < 0) from = token;
  }
}
