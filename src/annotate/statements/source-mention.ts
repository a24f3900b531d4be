import type { Mention } from '../../schemas/annotation.ts';
import type { Span } from '../../schemas/evidence.ts';
import { mentionsWithin } from './mentions.ts';

/** Words that may stand between a name and the verb without changing who speaks: "the Yonhap news agency". */
const TAIL =
  /^(?:\s+(?:news|agency|newspaper|daily|television|TV|radio|ministry|government|campaign|administration|himself|herself|itself|Jr\.?|Sr\.?))*\s*$/i;
const MARK = /[,;:(—–]/g;
const ATTRIBUTE = /\s(?:of|for|from|at|in|with|who|whose|whom|which|on|to|about|by)\s/g;
/** Parts of a source between commas that are looked at. */
const PARTS = 3;

/**
 * Index of the mention that a source phrase is headed by: "presidential aide Yuri Ushakov" has Ushakov, "a spokesman for
 * Hillary Clinton" has none. An apposition that is a name counts: "the chairman, Phil Lovas,".
 */
export function headMention(text: string, source: Span, mentions: readonly Mention[]): number | undefined {
  const inside = mentionsWithin(mentions, source.start, source.end).filter(
    ({ mention }) =>
      mention.kind !== 'other' &&
      mention.kind !== 'event' &&
      mention.relation !== 'demonym' &&
      mention.start >= source.start &&
      mention.end <= source.end + 2,
  );
  if (inside.length === 0) return undefined;
  const phrase = text.slice(source.start, source.end);
  if (isCoordination(phrase, inside, source.start)) return undefined;
  const covered = (at: number) =>
    inside.some(({ mention }) => mention.start < source.start + at && mention.end > source.start + at);
  const titled = inside.find(({ mention }) => isTitled(phrase, mention, source.start));
  if (titled) return titled.index;
  let from = 0;
  for (let part = 0; part < PARTS && from < phrase.length; part++) {
    const comma = firstOutside(phrase, MARK, from, phrase.length, covered);
    const cut = firstOutside(phrase, ATTRIBUTE, from, comma, covered);
    const head = inside.findLast(({ mention }) => {
      const start = mention.start - source.start;
      const end = Math.min(mention.end - source.start, phrase.length);
      if (start < from || end > cut) return false;
      const tail = phrase.slice(end, cut);
      return mention.kind === 'person' ? tail.trim() === '' || mention.relation === 'description' : TAIL.test(tail);
    });
    if (head) return head.index;
    from = comma + 1;
  }
  return undefined;
}

/** "Secretary of State John Miller": a name right after its title, which opens the phrase. "A spokesman for President Berg" is none. */
function isTitled(phrase: string, { kind, role, start }: Mention, offset: number): boolean {
  if (kind !== 'person' || role === undefined || role.start < offset || role.end > start) return false;
  return !/[,;:(]|\b(?:of|for|from|at|in|with|on|to|about|by|and)\s/.test(phrase.slice(0, role.start - offset));
}

/** "Lavrov and Choe": several speak, none of them alone. */
function isCoordination(phrase: string, inside: readonly { mention: Mention }[], offset: number): boolean {
  if (inside.length < 2) return false;
  return [...phrase.matchAll(/ and /g)].some((and) => {
    const at = and.index + offset;
    return (
      inside.some(({ mention }) => mention.end === at) &&
      inside.some(({ mention }) => Math.abs(mention.start - at - 5) < 2)
    );
  });
}

/** First match of a pattern between two offsets that lies in no name; `to` if there is none. */
function firstOutside(
  phrase: string,
  pattern: RegExp,
  from: number,
  to: number,
  covered: (at: number) => boolean,
): number {
  for (const match of phrase.slice(from, to).matchAll(pattern))
    if (!covered(from + match.index)) return from + match.index;
  return to;
}
