import { sliceSource } from '../source-text.ts';
import type { LineFacts } from './line-facts.ts';
import { tickerTime } from './stamp.ts';
import { isBody, type TextBlock } from './text-block.ts';

/** The sign of an item. */
export const bullet = /^[-–—•*·▪►●○◦‣⁃]\s+(?=\S)/u;
/** '1. …', '2) …' */
const numbered = /^(\d{1,2})[.)]\s+(?=\S)/;
const endsSentence = /[.!。！؟…]['"”’»」)]?$/u;
const ends = /[.!。！…;,:：؛،»”"’)]$/u;

/** Says of each body block what it is: paragraph, heading, list item, quotation, table row. */
export function shapeBody(blocks: TextBlock[], facts: LineFacts[]): void {
  markNumberedLists(blocks);
  blocks.forEach((block, i) => {
    if (!isBody(block.label) || block.ordered) return;
    const { text } = block.source;
    if (block.cells.length > 1) block.label = 'row';
    else if (bullet.test(text) && !isSpeech(text) && (besideBullet(blocks, i) || isShortItem(text)))
      markItem(block, bullet);
    else if (isHeading(blocks, facts, i)) block.label = 'heading';
  });
}

/** Lines of the body in a row that are numbered from one on are a numbered list; numbered headings over paragraphs are none. */
function markNumberedLists(blocks: TextBlock[]): void {
  const numberOf = (i: number) => {
    const block = blocks[i];
    if (!block || !isBody(block.label) || block.cells.length > 1) return 0;
    return Number(numbered.exec(block.source.text)?.[1] ?? 0);
  };
  for (let i = 0; i < blocks.length; i++) {
    if (numberOf(i) !== 1) continue;
    let end = i + 1;
    while (numberOf(end) === end - i + 1) end++;
    if (end - i < 2) continue;
    for (const block of blocks.slice(i, end)) {
      markItem(block, numbered);
      block.ordered = true;
    }
    i = end - 1;
  }
}

function markItem(block: TextBlock, sign: RegExp): void {
  block.label = 'item';
  takeSign(block, sign);
}

/** Takes the sign or number before the text of a block out of it. */
export function takeSign(block: TextBlock, sign: RegExp): void {
  const { text } = block.source;
  const length = sign.exec(text)?.[0].length ?? 0;
  if (length === 0) return;
  block.marker = sliceSource(block.source, 0, length);
  block.source = sliceSource(block.source, length, text.length);
}

/** Speech after a dash: '— Мы ждали, — сказала она.' */
const isSpeech = (text: string) => /^[-–—]\s/u.test(text) && /[,!?…]\s?[-–—]\s\p{Ll}/u.test(text);

/** A sentence after a dash that stands alone is speech in most languages. */
const isShortItem = (text: string) => text.length < 120 && !(/^[–—]\s/u.test(text) && endsSentence.test(text));

const besideBullet = (blocks: TextBlock[], i: number): boolean =>
  [blocks[i - 1], blocks[i + 1]].some(
    (other) => other !== undefined && isBody(other.label) && (other.label === 'item' || bullet.test(other.source.text)),
  );

/** Short, no end of a sentence, set off, and followed by prose. */
function isHeading(blocks: TextBlock[], facts: LineFacts[], i: number): boolean {
  const block = blocks[i];
  if (!block) return false;
  const { text } = block.source;
  if (tickerTime.test(text) && isBody(blocks[i + 1]?.label ?? 'other')) return true;
  if (text.length < 3 || text.length > 90 || text.split(' ').length > 14) return false;
  if (ends.test(text) || /\.\p{L}?$/u.test(text) || !/^["“'‘«¿¡(]?[\p{Lu}\p{Lo}\d]/u.test(text)) return false;
  const next = blocks[i + 1];
  const fact = facts[i + 1];
  if (!next || !fact || !isBody(next.label)) return false;
  const answered = /^\d|[?？؟]$/u.test(text) && endsSentence.test(next.source.text);
  const length = next.source.text.length;
  if (next.cells.length <= 1 && !(fact.prose && length >= 2 * text.length) && !(answered && length > text.length))
    return false;
  const previous = facts[i - 1];
  return (
    previous === undefined || i === 0 || previous.prose || !isBody(blocks[i - 1]?.label ?? 'other') || block.gap > 0
  );
}
