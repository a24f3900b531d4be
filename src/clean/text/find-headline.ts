import { readByline } from '../metadata/read-byline.ts';
import { readLineDates } from '../metadata/read-date-clue.ts';
import { readDateline } from '../metadata/read-dateline.ts';
import { isCaptionShaped } from '../metadata/split-credit.ts';
import { furnitureLine } from './furniture-vocabulary.ts';
import type { LineFacts } from './line-facts.ts';
import type { TextBlock } from './text-block.ts';

/** How many lines before the body are looked at. */
const reach = 60;
/** Score that a headline must have. */
const least = 0.2;

/** How much a line looks like the headline, with the words of the article's first paragraphs at hand. */
function headlineScore(block: TextBlock, facts: LineFacts, words: Map<string, number>, distance: number): number {
  const { text } = block.source;
  if (text.length < 8 || text.length > 260 || furnitureLine.test(text)) return Number.NEGATIVE_INFINITY;
  if (isCaptionShaped(text) || readByline(text) || readLineDates(text).length > 0) return Number.NEGATIVE_INFINITY;
  const content = new Set(facts.content);
  let hits = 0;
  for (const word of content) if (words.has(word)) hits++;
  const share = content.size ? hits / content.size : 0;
  let score = 4 * share + Math.min(hits, 5) * 0.6;
  score -= Math.log1p(distance) * 0.9;
  if (text.length < 20) score -= 1.5;
  else if (text.length > 35 && text.length < 130) score += 1;
  if (/[.。]$/.test(text) && !/\b\p{L}\.$/u.test(text)) score -= 1.5;
  if (/[:：]$/.test(text)) score -= 1;
  if (facts.prose && text.length > 110) score -= 1.5;
  if (block.cells.length > 1) score -= 1;
  return score;
}

/** Index of the block that is the headline; -1 if none looks like one. `firstBody` is the index of the first body block. */
export function findHeadline(blocks: TextBlock[], facts: LineFacts[], firstBody: number, lastBody: number): number {
  if (firstBody < 0) return -1;
  const words = new Map<string, number>();
  for (let i = firstBody; i <= Math.min(lastBody, firstBody + 40); i++)
    for (const word of facts[i]?.content ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  const scores = new Map<number, number>();
  let best = -1;
  let bestScore = least;
  for (let i = Math.max(0, firstBody - reach); i < firstBody; i++) {
    const block = blocks[i];
    const fact = facts[i];
    if (!block || !fact) continue;
    const score =
      headlineScore(block, fact, words, firstBody - i - 1) + datesAfter(blocks, i) + repeated(blocks, i, firstBody);
    scores.set(i, score);
    if (score > bestScore) {
      bestScore = score;
      best = i;
    }
  }
  // A standfirst shares more words with the text than the headline above it.
  while (best > 0 && (scores.get(best - 1) ?? 0) > least && isAbove(blocks[best - 1], blocks[best])) best--;
  if (best >= 0) return best;
  // The body may begin with it: a first line that is short and no sentence.
  const first = blocks[firstBody];
  const next = blocks[firstBody + 1];
  if (
    first &&
    next &&
    first.source.text.length < 200 &&
    !/[.!。…:]$/.test(first.source.text) &&
    !readDateline(first.source.text) &&
    next.source.text.length > first.source.text.length / 2
  )
    return firstBody;
  return -1;
}

/** Whether a line can be the headline over a longer line that looks like a standfirst. */
function isAbove(upper: TextBlock | undefined, lower: TextBlock | undefined): boolean {
  if (!upper || !lower) return false;
  const a = upper.source.text;
  const b = lower.source.text;
  return a.length >= 25 && b.length > 70 && b.length > 0.8 * a.length && a !== b && !/[.:。]$/.test(a);
}

/** A byline or date in the next lines speaks for a headline. */
function datesAfter(blocks: TextBlock[], i: number): number {
  for (let k = i + 1; k <= i + 4; k++) {
    const text = blocks[k]?.source.text ?? '';
    if (text.length < 200 && (readByline(text) || readLineDates(text).length > 0)) return 1.2;
  }
  return 0;
}

/** A headline is often said twice: in the path of the page and above the text. The last one counts. */
function repeated(blocks: TextBlock[], i: number, firstBody: number): number {
  const text = blocks[i]?.source.text;
  for (let k = Math.max(0, i - 30); k < Math.min(firstBody, i + 30); k++)
    if (k !== i && blocks[k]?.source.text === text) return 0.6;
  return 0;
}
