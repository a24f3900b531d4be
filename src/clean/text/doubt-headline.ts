import { leadsAway } from './furniture-signs.ts';
import { furnitureVocabulary } from './furniture-vocabulary.ts';
import type { HeadlineContext } from './headline-context.ts';
import { factNames } from './line-facts.ts';

/** Kinds of furniture whose words a headline seldom has, unless the story is about them. */
const alien = furnitureVocabulary
  .map(({ kind }) => kind)
  .filter((kind) => kind !== 'media' && kind !== 'navigation')
  .map((kind) => factNames.indexOf(kind as (typeof factNames)[number]));

/** Letters by which inflected forms of a word are taken for the same. */
const stem = 5;

const stemOf = (word: string) => word.slice(0, stem);

/** What speaks against candidates for the headline, as log-odds to be taken off, besides the trees that know one capture only. */
export interface HeadlineDoubts {
  /** Number of the line's rarer words, and how many of them the first forty paragraphs hold too. */
  of: (i: number) => { doubt: number; words: number; told: number };
}

/**
 * A line that several captures share, or that asks something of the reader, is furniture above the headline: the more so, the fewer
 * of its words the text takes up. The headline of a story that others link to is shared as well, but the text takes it up.
 */
export function headlineDoubts(context: HeadlineContext, sharedLines: Map<string, number>): HeadlineDoubts {
  const stems = new Map<string, number>();
  for (const [word, count] of context.words) stems.set(stemOf(word), (stems.get(stemOf(word)) ?? 0) + count);
  const of = (i: number) => {
    const fact = context.facts[i];
    const text = context.lines[i]?.source.text ?? '';
    const words = new Set(fact?.content.map(stemOf) ?? []);
    let told = 0;
    // A candidate among the paragraphs does not count itself.
    const own = i >= context.firstBody ? 1 : 0;
    for (const word of words) if ((stems.get(word) ?? 0) > own) told++;
    const untold = words.size === 0 ? 1 : 1 - Math.min(1, told / (0.5 * words.size));
    const shared = sharedLines.get(text.toLowerCase()) ?? 0;
    let doubt = 0;
    if (shared > 1) doubt += (shared > 2 ? 6 : 3) * untold + 0.5;
    if (leadsAway(text)) doubt += 1 + 3 * untold;
    else if (alien.some((k) => (fact?.values[k] ?? 0) > 0)) doubt += 1.5 * untold;
    return { doubt, words: words.size, told };
  };
  return { of };
}
