import type { Span } from '../../schemas/evidence.ts';

/** Numbers in a row, counted from one, from which on they are those of links. */
const fewest = 10;

/** Numbers that may be missing between two: those of links whose words begin with a space. */
const mostMissing = 5;

/**
 * The numbers that text browsers (`lynx -dump`, `links`) write before the words of each link, `[12]Markets`: UTF-16 ranges of the
 * capture, in order. They count up from one through the whole page; notes stand after their word, and are left alone.
 */
export function linkNumbers(capture: string): Span[] {
  const found: Span[] = [];
  let last = 0;
  let odd = 0;
  for (const match of capture.matchAll(/(?<![\p{L}\p{N}\]])\[(\d{1,5})\](?=\S|[^\S\n]*(?:\n|$))/gu)) {
    const number = Number(match[1]);
    if (number <= last || number > last + mostMissing) odd++;
    else {
      found.push({ start: match.index, end: match.index + match[0].length });
      last = number;
    }
  }
  return found.length >= fewest && odd <= found.length / 10 ? found : [];
}
