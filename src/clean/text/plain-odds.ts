import { readByline } from '../metadata/read-byline.ts';
import { readLineDates } from '../metadata/read-date-clue.ts';
import { isCaptionShaped } from '../metadata/split-credit.ts';
import type { Adjustment } from './adjust-odds.ts';
import { linkLists } from './furniture-signs.ts';
import type { CaptureContext, Stretch } from './line-context.ts';
import { factNames, type LineFacts } from './line-facts.ts';
import type { Line } from './read-lines.ts';
import { tickerTime } from './stamp.ts';

/**
 * The line model learned from whole web pages, where most lines are furniture and a single sentence is a teaser. In a
 * capture that shows no sign of furniture the burden of proof is the other way round: what is lost is worse than what is
 * left, so everything from the first sentence on is the article.
 */

/** Lines up to which a capture with some furniture is treated so. */
const short = 20;
/** In longer ones at most one line in so many is a sign of furniture. */
const few = 15;
/** Log-odds that a line has at least where nothing speaks against it. */
const atLeast = 2;

/** Thai, Lao, Burmese, Khmer: written without full stops. */
const unpointed = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/;

const ends = factNames.indexOf('ends-sentence');
const words = factNames.indexOf('words');
const related = factNames.indexOf('related');
const credit = factNames.indexOf('credit-only');
const request = factNames.indexOf('request');
const menu = factNames.indexOf('menu');

/**
 * Raises, in place, the odds of lines that nothing speaks against: all lines from the first sentence on if no line of the
 * capture is a sign of furniture; in captures with little furniture the sentences between the signs that stand around the prose; the times
 * over the entries of a live ticker. Gives the rule's name for each line that was raised.
 */
export function raisePlainLines(
  context: CaptureContext,
  adjusted: Adjustment[][],
  odds: Float64Array,
): Map<number, string> {
  const { lines, facts } = context;
  const n = lines.length;
  const raised = new Map<number, string>();
  const isSentence = (i: number) => isSentenceLine(lines[i], facts[i]);
  const signs = furnitureSigns(context, adjusted);
  const raise = (i: number, rule: string) => {
    const text = lines[i]?.source.text ?? '';
    if ((odds[i] ?? 0) >= atLeast || signs[i] || (facts[i]?.values[credit] ?? 0) > 0 || isCaptionShaped(text)) return;
    if (readByline(text) || (!isSentence(i) && readLineDates(text).length > 0)) return;
    odds[i] = atLeast;
    raised.set(i, rule);
  };
  const first = facts.findIndex((_, i) => isSentence(i) && !signs[i]);
  if (!signs.includes(true)) for (const i of plainLines(context, first, isSentence)) raise(i, 'no-furniture');
  else if (first >= 0 && (n <= short || signs.filter(Boolean).length <= n / few)) {
    const { from, to } = around(signs, context.core.last < 0 ? { first, last: first } : context.core);
    // Above the prose of a long capture there are more teasers and captions than sentences of the article.
    for (let i = n <= short ? from : Math.max(from, context.core.first); i <= to; i++)
      if (isSentence(i) && (facts[i]?.values[related] ?? 0) === 0) raise(i, 'little-furniture');
  }
  const times = lines.flatMap(({ source }, i) => (tickerTime.test(source.text) && (odds[i + 1] ?? -9) > 0 ? [i] : []));
  if (times.length > 1) for (const i of times) raise(i, 'time-of-an-entry');
  return raised;
}

function isSentenceLine(line: Line | undefined, fact: LineFacts | undefined): boolean {
  if (!line || !fact) return false;
  const { text } = line.source;
  if (fact.prose || (unpointed.test(text) && text.length >= 40)) return true;
  return (fact.values[ends] ?? 0) > 0 && (fact.values[words] ?? 0) > 1;
}

/** Lines that betray a web page: what speaks against them already, menus, lists of links, requests, short lines that come again. */
function furnitureSigns({ lines, facts, repeats }: CaptureContext, adjusted: Adjustment[][]): boolean[] {
  const links = linkLists(lines);
  return lines.map(({ source, cells }, i) => {
    if ((adjusted[i]?.length ?? 0) > 0 || links[i] || (facts[i]?.values[request] ?? 0) > 0) return true;
    if ((facts[i]?.values[menu] ?? 0) > 0 && cells.length === 1) return true;
    return (repeats[i]?.all ?? 1) > 1 && source.text.length < 60 && !(facts[i]?.values[ends] ?? 0);
  });
}

/**
 * Lines that are the body of a capture without furniture: from the first sentence to the last one, and items, rows and
 * verses after it; without any sentence, all but the first line.
 */
function plainLines(context: CaptureContext, first: number, isSentence: (i: number) => boolean): number[] {
  const { lines } = context;
  const all = lines.map((_, i) => i);
  if (first < 0) return lines.length === 1 ? all : all.slice(1);
  const isPart = (i: number) => {
    const { source, cells } = lines[i] ?? { source: { text: '' }, cells: [] };
    return cells.length > 1 || (/^(?:\d+[.):]|[•*·–—-]|\p{Ll}+[\s,])/u.test(source.text) && !source.text.includes('@'));
  };
  const last = all.findLast((i) => isSentence(i) || isPart(i)) ?? first;
  const core = context.core.last < 0 ? first : beginning(context.core.first, isSentence);
  const item = all.find((i) => i > 0 && /^[-–—•*·▪►●]\s/u.test(lines[i]?.source.text ?? '')) ?? core;
  return all.slice(Math.min(core, item, continuation(context)), last + 1);
}

/** First line of the sentences above a line, over single lines such as subheadings, not over two of them. */
function beginning(core: number, isSentence: (i: number) => boolean): number {
  let from = core;
  for (let i = core - 1; i >= 0 && (isSentence(i) || (i + 1 === from && isSentence(i - 1))); i--)
    if (isSentence(i)) from = i;
  return from;
}

/** Index of the first line that goes on in the middle of a sentence, as in verse and in text of a fixed width. */
function continuation({ lines }: CaptureContext): number {
  const at = lines.findIndex(({ source, gap }, i) => i > 0 && gap === 0 && /^\p{Ll}/u.test(source.text));
  return at < 0 ? lines.length : at;
}

/** The lines around a stretch up to the next signs. */
function around(signs: boolean[], { first, last }: Stretch): { from: number; to: number } {
  let from = first;
  let to = last;
  while (from > 0 && !signs[from - 1]) from--;
  while (to + 1 < signs.length && !signs[to + 1]) to++;
  return { from, to };
}
