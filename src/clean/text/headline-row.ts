import { findDates } from '../metadata/find-dates.ts';
import { readByline } from '../metadata/read-byline.ts';
import { readLineDates } from '../metadata/read-date-clue.ts';
import { readDateline } from '../metadata/read-dateline.ts';
import { isCaptionShaped } from '../metadata/split-credit.ts';
import type { LineFacts } from './line-facts.ts';
import type { Line } from './read-lines.ts';

/** Lines before the body that may be the headline, and lines of it. */
export const headlineReach = 60;
const inside = 3;

/** What the search for the headline knows of a capture. */
export interface HeadlineContext {
  lines: Line[];
  facts: LineFacts[];
  firstBody: number;
  /** First line that may be the headline, and the line after the last one. */
  from: number;
  to: number;
  /** Rarer words of the first paragraphs, with the number of paragraphs that hold them. */
  words: Map<string, number>;
  early: Set<string>;
  dates: boolean[];
  bylines: boolean[];
  captions: boolean[];
  /** Number of times each text stands among the candidates. */
  times: Map<string, number>;
}

/** Gathers what the rows of the candidates need. */
export function headlineContext(lines: Line[], facts: LineFacts[], isBody: (i: number) => boolean): HeadlineContext {
  const bodies: number[] = [];
  for (let i = 0; i < lines.length && bodies.length < 40; i++) if (isBody(i)) bodies.push(i);
  const firstBody = bodies[0] ?? -1;
  const words = new Map<string, number>();
  const early = new Set<string>();
  bodies.forEach((i, k) => {
    for (const word of new Set(facts[i]?.content ?? [])) {
      words.set(word, (words.get(word) ?? 0) + 1);
      if (k < 4) early.add(word);
    }
  });
  const from = Math.max(0, firstBody - headlineReach);
  const to = Math.min(lines.length, firstBody + inside);
  const dates: boolean[] = [];
  const bylines: boolean[] = [];
  const captions: boolean[] = [];
  const times = new Map<string, number>();
  for (let i = Math.max(0, from - 3); i < Math.min(lines.length, to + 6); i++) {
    const text = lines[i]?.source.text ?? '';
    dates[i] = text.length < 220 && readLineDates(text).length > 0;
    bylines[i] = text.length < 200 && readByline(text) !== undefined;
    captions[i] = isCaptionShaped(text);
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  return { lines, facts, firstBody, from, to, words, early, dates, bylines, captions, times };
}

const distanceTo = (flags: boolean[], i: number, step: 1 | -1): number => {
  for (let k = 1; k <= 5; k++) if (flags[i + step * k]) return k;
  return 6;
};

/** Features of a candidate for the headline. */
export function headlineRow(context: HeadlineContext, i: number): Float32Array {
  const { lines, facts, firstBody, words, early } = context;
  const line = lines[i];
  const fact = facts[i];
  const text = line?.source.text ?? '';
  const content = new Set(fact?.content ?? []);
  let hits = 0;
  let earlyHits = 0;
  let depth = 0;
  for (const word of content) {
    const count = words.get(word) ?? 0;
    if (count > 0) hits++;
    if (early.has(word)) earlyHits++;
    depth += Math.log1p(count);
  }
  const size = Math.max(1, content.size);
  const inBody = i >= firstBody ? 1 : 0;
  const row = [
    ...(fact?.values ?? []),
    Number(fact?.prose ?? false),
    inBody,
    Math.log1p(Math.abs(firstBody - i)),
    i - firstBody,
    Math.log1p(i),
    hits / size,
    hits,
    earlyHits / size,
    earlyHits,
    depth / size,
    content.size,
    Math.min(3, line?.gap ?? 0),
    Math.min(3, lines[i + 1]?.gap ?? 0),
    Number(context.dates[i] ?? false),
    Number(context.bylines[i] ?? false),
    Number(context.captions[i] ?? false),
    distanceTo(context.dates, i, 1),
    distanceTo(context.dates, i, -1),
    distanceTo(context.bylines, i, 1),
    distanceTo(context.bylines, i, -1),
    context.times.get(text) ?? 1,
    Number(readDateline(text) !== undefined),
    Number(findDates(text).length > 0),
  ];
  for (const lag of [-2, -1, 1, 2, 3]) {
    const other = facts[i + lag];
    const near = lines[i + lag]?.source.text ?? '';
    const shared = other
      ? other.content.filter((word) => words.has(word)).length / Math.max(1, other.content.length)
      : -1;
    row.push(
      other ? Math.log1p(other.chars) : -1,
      other?.values[2] ?? -1,
      other?.values[15] ?? -1,
      other?.values[10] ?? -1,
      shared,
      Number(context.captions[i + lag] ?? false),
      near !== '' && near !== text && (near.includes(text) || text.includes(near)) ? 1 : 0,
    );
  }
  return new Float32Array(row);
}
