import type { FurnitureKind } from '../../schemas/article.ts';
import { furnitureVocabulary } from './furniture-vocabulary.ts';
import { factNames, type LineFacts } from './line-facts.ts';
import type { TextBlock } from './text-block.ts';

const ticker =
  /^[\p{Lu}\d.:=^]{1,12}$|^\p{Lu}{2,}\p{Ll}{0,2}$|^[-–+−±]?\d+(?:[.,]\d+)?\s?%?$|^[-–—+]$|^\p{Lu}{3}\/\p{Lu}{3}$/u;

const countable = furnitureVocabulary.map((entry) => ({
  ...entry,
  words: new RegExp(entry.words.source, `g${entry.words.flags}`),
  fact: factNames.indexOf(entry.kind as (typeof factNames)[number]),
}));
const menu = factNames.indexOf('menu');

/** Kind of a furniture line by its own words; undefined if they tell nothing. */
function kindOfWords(text: string, facts: LineFacts | undefined): { kind: FurnitureKind; rule: string } | undefined {
  if (text.length <= 12 && ticker.test(text)) return { kind: 'ticker', rule: 'ticker-line' };
  const head = text.length > 600 ? `${text.slice(0, 400)} ${text.slice(-200)}` : text;
  let best: { kind: FurnitureKind; rule: string } | undefined;
  let most = 0;
  for (const { kind, rule, words, fact } of countable) {
    if (!facts?.values[fact]) continue;
    const hits = head.match(words)?.length ?? 0;
    if (hits > most) {
      most = hits;
      best = { kind, rule };
    }
  }
  return best;
}

/** Names the kind of each furniture block: by its words, by the heading it stands under, or by its place. */
export function nameFurniture(blocks: TextBlock[], facts: LineFacts[], firstBody: number, lastBody: number): void {
  let under: { kind: FurnitureKind; rule: string } | undefined;
  blocks.forEach((block, i) => {
    if (block.label !== 'other') {
      under = undefined;
      return;
    }
    const named =
      block.rule === 'legal-notice'
        ? ({ kind: 'legal', rule: 'legal-notice' } as const)
        : kindOfWords(block.source.text, facts[i]);
    if (named) {
      block.label = named.kind;
      block.rule = named.rule;
      if (block.source.text.length < 50 && named.kind !== 'share' && named.kind !== 'media')
        under = { kind: named.kind, rule: `under-${named.kind}` };
    } else if ((facts[i]?.values[menu] ?? 0) > 0) {
      block.label = 'navigation';
      block.rule = 'menu-line';
    } else if (under && under.kind !== 'ticker') {
      block.label = under.kind;
      block.rule = under.rule;
    } else if (i < firstBody) {
      block.label = 'navigation';
      block.rule = 'before-body';
    } else if (i > lastBody) {
      block.label = 'related';
      block.rule = 'after-body';
    } else block.rule = 'between-body';
  });
}
