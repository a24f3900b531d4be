import { findCredit, isCaptionShaped } from '../metadata/split-credit.ts';
import { sliceSource } from '../source-text.ts';
import { furnitureLine } from './furniture-vocabulary.ts';
import { type Phrase, readPhrase } from './page-phrases.ts';
import { isBody, type TextBlock } from './text-block.ts';

/** Captions that say so whatever the classifier makes of them. */
const certain = [
  /^(?:©|file photo|file picture|photo:|image:|фото:)|\((?:ap photo|reuters|photo by|image credit|photo credit)[^)]*\)\.?$/iu,
  /(?:Credit|Image|Photo|Photograph|Picture|Source)s?: ?[^.?!]{2,60}$/,
];

/** What interfaces say that may bear the sign of a credit. */
const notices: ReadonlySet<Phrase['kind'] | undefined> = new Set(['notice-on-rights', 'asks-the-reader', 'teaser']);

/** Log-odds from which on a line is body although it has the shape of a caption. */
const sure = 3.5;

/** Labels captions in and around the body, takes their credits out, and cuts what is said a second time. */
export function labelCaptions(blocks: TextBlock[], firstBody: number, lastBody: number): void {
  const from = Math.max(0, firstBody - 10);
  const to = Math.min(blocks.length - 1, lastBody + 3);
  const repeats = new Map<string, number>();
  for (const block of blocks) repeats.set(block.source.text, (repeats.get(block.source.text) ?? 0) + 1);
  for (let i = from; i <= to; i++) {
    const block = blocks[i];
    if (!block || furnitureLine.test(block.source.text) || !isCaptionShaped(block.source.text)) continue;
    if (notices.has(readPhrase(block.source.text)?.kind)) continue;
    const again = (repeats.get(block.source.text) ?? 0) > 1;
    const isDoubted = block.odds < sure || certain.some((sign) => sign.test(block.source.text)) || again;
    if (block.label === 'other' || (isBody(block.label) && isDoubted)) {
      block.label = 'caption';
      block.rule = again ? 'repeated-caption' : 'caption-shape';
    }
  }
  const seen = new Set<string>();
  for (const block of blocks) {
    if (block.label !== 'caption') continue;
    const { text } = block.source;
    if (seen.has(text)) {
      block.label = 'duplicate';
      block.rule = 'caption-again';
      continue;
    }
    seen.add(text);
    const credit = findCredit(text);
    if (!credit) continue;
    const rest =
      credit.start === 0
        ? sliceSource(block.source, credit.end, text.length)
        : sliceSource(block.source, 0, credit.start);
    if (rest.text.length < 8) continue;
    block.credit = sliceSource(block.source, credit.start, credit.end);
    block.source = rest;
  }
}
