import { mostFeatures, type Reading, writeFeatures } from '../core/features.ts';
import { beginOf, insideOf, labelCount, lastOf, modelKinds, OUTSIDE, unitOf } from '../core/labels.ts';
import { forEachStretch } from '../core/stretches.ts';
import type { TrainingDocument } from './read-training-sets.ts';

/** A stretch whose features are still hashes. */
export interface HashedStretch {
  offsets: Int32Array;
  hashes: Uint32Array;
  allowed: Int32Array;
  weight: number;
  /** First token in the document. */
  first: number;
}

export const anyLabel = (1 << labelCount) - 1;

const otherLabels = (() => {
  const other = modelKinds.indexOf('other');
  return (1 << beginOf(other)) | (1 << insideOf(other)) | (1 << lastOf(other)) | (1 << unitOf(other));
})();

/** Which labels the annotation allows for each token. */
export function allowedLabels(
  reading: Reading,
  document: Pick<TrainingDocument, 'mentions'>,
  hasOther: boolean,
): Int32Array {
  const { count, start, end } = reading.document.tokens;
  const allowed = new Int32Array(count).fill(1 << OUTSIDE);
  if (!hasOther) allowed.fill((1 << OUTSIDE) | otherLabels);
  let token = 0;
  for (const mention of [...document.mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (token > 0 && (end[token - 1] ?? 0) > mention.start) token--;
    while (token < count && (end[token] ?? 0) <= mention.start) token++;
    const from = token;
    while (token < count && (start[token] ?? 0) < mention.end) token++;
    const kind = modelKinds.indexOf(mention.type as (typeof modelKinds)[number]);
    if (from === token || kind < 0) continue;
    const fits = start[from] === mention.start && end[token - 1] === mention.end;
    const whole = reading.runs.candidate.subarray(from, token).every((value) => value === 1);
    for (let at = from; at < token; at++) {
      if (!fits || !whole) allowed[at] = anyLabel;
      else if (token - from === 1) allowed[at] = 1 << unitOf(kind);
      else if (at === from) allowed[at] = 1 << beginOf(kind);
      else allowed[at] = 1 << (at === token - 1 ? lastOf(kind) : insideOf(kind));
    }
  }
  return allowed;
}

const buffer = new Uint32Array(mostFeatures);

export function makeStretches(reading: Reading, allowed: Int32Array, weight: number): HashedStretch[] {
  const stretches: HashedStretch[] = [];
  forEachStretch(reading, (from, to) => {
    const offsets = new Int32Array(to - from + 1);
    const hashes: number[] = [];
    for (let token = from; token < to; token++) {
      const count = writeFeatures(reading, token, buffer);
      for (let at = 0; at < count; at++) hashes.push(buffer[at] ?? 0);
      offsets[token - from + 1] = hashes.length;
    }
    stretches.push({
      offsets,
      hashes: Uint32Array.from(hashes),
      allowed: allowed.slice(from, to),
      weight,
      first: from,
    });
  });
  return stretches;
}
