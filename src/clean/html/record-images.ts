import type { LedgerEntry, Passage } from '../../schemas/article.ts';
import { elementPath } from './element-path.ts';
import type { Page } from './page-tree.ts';
import { safeAddress } from './safe-address.ts';

/** Most images that are recorded for one page. */
const MOST = 200;

/** Ledger entries for the pictures between the first and the last passage: what stands for them and their addresses. Pictures inside other cuts are cut with these. */
export function recordImages(
  page: Page,
  passages: Passage[],
  ledger: LedgerEntry[],
  base: string | undefined,
): LedgerEntry[] {
  const starts = passages.map((passage) => passage.spans[0]?.start ?? 0);
  const from = starts.reduce((least, start) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const to = passages.reduce((most, { spans }) => Math.max(most, spans.at(-1)?.end ?? 0), 0);
  const found: LedgerEntry[] = [];
  const cuts = [...ledger].sort((a, b) => a.start - b.start);
  let c = 0;
  let before = 0;
  for (const { index, tag, attributes, start, end } of page.elements) {
    if (tag !== 'img' || start < from || start > to || end <= start || found.length >= MOST) continue;
    while ((cuts[c]?.end ?? Number.POSITIVE_INFINITY) <= start) c++;
    if ((cuts[c]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    const source = [
      attributes.get('data-src'),
      attributes.get('src'),
      attributes.get('srcset')?.trim().split(/[\s,]/)[0],
    ];
    const address = source.map((value) => safeAddress(value, base)).find((value) => value !== undefined);
    const words = attributes.get('alt')?.replace(/\s+/g, ' ').trim().slice(0, 1000) ?? '';
    if (address === undefined && words === '') continue;
    while (before < starts.length && (starts[before] ?? 0) <= start) before++;
    const text = [words, address].filter((part) => part !== undefined && part !== '').join(' ');
    found.push({ kind: 'media', rule: 'image', text, start, end, path: elementPath(page, index), before });
  }
  return found;
}
