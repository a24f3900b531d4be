import type { AnnotatedArticle, Mention } from '../../../schemas/annotation.ts';
import { findRoles } from '../roles/find-roles.ts';
import { SpanSet } from './span-set.ts';

/** A definite description that the text itself licenses, with the mention whose role it takes up. */
export interface FoundDescription {
  start: number;
  end: number;
  /** Index of the mention that has the role. */
  holder: number;
  rule: string;
  certainty: number;
}

/** Longest description, in words after `the`. */
const LONGEST = 7;

/** The first to be told to have a role, and whether nobody else has it in the article. */
interface Holder {
  entity: string;
  mention: number;
  start: number;
  alone: boolean;
}

function hold(holders: Map<string, Holder>, role: string, holder: Holder): void {
  const known = holders.get(role);
  if (known === undefined) holders.set(role, { ...holder });
  else if (known.entity !== holder.entity) known.alone = false;
}

function rolesOf(article: AnnotatedArticle, entityOf: (mention: number) => string | undefined) {
  const phrases = new Map<string, Holder>();
  const heads = new Map<string, Holder>();
  const spans: { start: number; end: number }[] = [];
  article.mentions.forEach((mention: Mention, number) => {
    const entity = entityOf(number);
    if (entity === undefined || mention.relation !== undefined) return;
    for (const role of findRoles(article, mention)) {
      const holder = { entity, mention: number, start: role.start, alone: true };
      spans.push({ start: role.start, end: role.end });
      hold(phrases, role.text.toLowerCase(), holder);
      hold(heads, role.head, holder);
    }
  });
  return { phrases, heads, spans };
}

/** The one who has a role, if nobody else has and it was told before. */
function onlyHolder(holder: Holder | undefined, before: number): Holder | undefined {
  return holder?.alone && holder.start < before ? holder : undefined;
}

/**
 * Finds descriptions such as `the North Korean leader` or `the agency` in an article that says beside a name that it is
 * one: the whole role, or its noun if only one has it and no other one is spoken of (`a spokesman`).
 */
export function findDescriptions(
  article: AnnotatedArticle,
  entityOf: (mention: number) => string | undefined,
): FoundDescription[] {
  const { phrases, heads, spans } = rolesOf(article, entityOf);
  if (phrases.size === 0) return [];
  const roles = new SpanSet(spans);
  const names = new SpanSet(article.mentions.filter(({ relation }) => relation !== 'demonym'));
  const found: FoundDescription[] = [];
  const indefinite = new Set<string>();
  for (const match of article.text.matchAll(
    /\b(?:an?|another|other|some|two|three|several|many|no)\s+((?:[\p{L}'’-]+\s+){0,4})([\p{L}-]+)/giu,
  ))
    for (const word of `${match[1] ?? ''}${match[2] ?? ''}`.toLowerCase().split(/\s+/))
      indefinite.add(word.replace(/s$/, ''));
  for (const match of article.text.matchAll(/\b[Tt]he\s+/g)) {
    const from = match.index + match[0].length;
    const words = [
      ...article.text.slice(from, from + 100).matchAll(/[\p{L}\p{N}.'’-]+(?=(\s|[^\p{L}\p{N}]|$))/gu),
    ].slice(0, LONGEST);
    for (let length = words.length; length > 0; length--) {
      const last = words[length - 1];
      if (last === undefined) continue;
      const end = from + last.index + last[0].replace(/['’]s$|\.$/, '').length;
      const phrase = article.text.slice(from, end).replace(/\s+/g, ' ').toLowerCase();
      const common = length === 1 && indefinite.has(phrase);
      const full = common ? undefined : onlyHolder(phrases.get(phrase), match.index);
      const head = length === 1 && !common ? onlyHolder(heads.get(phrase), match.index) : undefined;
      const holder = full ?? head;
      if (holder === undefined) continue;
      const rest = article.text.slice(end, end + 40);
      if (/^\s+(?:of|for)\s|^\s+\p{Lu}|^[-’']\p{L}{2}/u.test(rest)) break;
      if (roles.overlaps(from, end) || names.overlaps(match.index, end)) break;
      found.push({
        start: match.index,
        end,
        holder: holder.mention,
        rule: full === undefined ? 'noun of the role of one in the article' : 'role of one in the article',
        certainty: full === undefined ? 0.65 : 0.85,
      });
      break;
    }
  }
  return found;
}
