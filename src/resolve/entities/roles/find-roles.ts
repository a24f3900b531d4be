import type { AnnotatedArticle, Mention } from '../../../schemas/annotation.ts';
import { roleHead } from './role-nouns.ts';

/** A role phrase that stands with a name. Offsets are UTF-16 offsets into the text of the article. */
export interface FoundRole {
  text: string;
  /** Noun at the head, in lower case. */
  head: string;
  start: number;
  end: number;
}

const APPOSITION =
  /^,\s((?:the|a|an|its|his|her|their|whose)\s)?((?:[\p{L}\p{N}'’.-]+\s){0,9}?[\p{L}'’-]+)(?=,|\.(?:\s|$)|;|\sand\s(?:the|a)\s)/u;
/** First words of phrases after a comma that are no appositions, or are another name. */
const NO_ROLE =
  /^(?:as|either|both|neither|though|although|because|if|then|now|all|some|most|many|one|through|together|along|against|about|that|this|it|he|she|they|who|whose|which|and|or|but|with|in|on|at|for|to|by|from|after|before|where|when|while|like|including|not|also|once|was|is|were|are|said|says|told|mr|mrs|ms|dr)\b|^[^\p{L}]/iu;
/** Longest stretch after a name that is searched for an apposition, in characters. */
const REACH = 120;

function tidyRole(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an|its|his|her|their|our|former|then|says?|said)\s+/i, (word) =>
      /^former|^then/i.test(word) ? word : '',
    )
    .replace(/\s+(?:said|says|told|tells|added|adds|to\s+\p{Ll}+)$/u, '')
    .replace(/[\s,;:]+$/, '')
    .trim();
}

/** What the text calls someone beside the name: the role in front of it, and an apposition after it (`, the foreign minister,`). */
export function findRoles(article: AnnotatedArticle, mention: Mention): FoundRole[] {
  const found: FoundRole[] = [];
  if (mention.role !== undefined) {
    const { start, end } = mention.role;
    const text = tidyRole(article.text.slice(start, end));
    if (text !== '')
      found.push({ text, head: roleHead(text) ?? text.toLowerCase().split(' ').at(-1) ?? '', start, end });
  }
  if (mention.kind !== 'person' && mention.kind !== 'organisation') return found;
  const apposition = APPOSITION.exec(article.text.slice(mention.end, mention.end + REACH));
  const phrase = apposition?.[2];
  const head = phrase === undefined ? undefined : roleHead(tidyRole(phrase));
  if (apposition !== null && phrase !== undefined && head !== undefined && !NO_ROLE.test(phrase)) {
    const start = mention.end + apposition[0].length - phrase.length;
    const text = tidyRole(phrase);
    found.push({ text, head, start, end: start + phrase.length });
  }
  return found;
}
