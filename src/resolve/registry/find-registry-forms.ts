import type { AnnotatedArticle, Mention } from '../../schemas/annotation.ts';
import type { Corrections } from '../../schemas/corrections.ts';
import type { EntityKind } from '../../schemas/evidence.ts';
import { addTo } from '../entities/add-to.ts';
import { replaceMentions } from '../entities/references/replace-mentions.ts';
import { registryEntries } from './registry-entries.ts';

interface Form {
  text: string;
  kinds: Set<EntityKind>;
  /** Id of the only article that it is looked for in. */
  article?: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const INSIDE_WORD = /^[\p{L}\p{N}\p{M}]/u;

/** Forms that the editor lists, by their first word. */
function formsByFirstWord(corrections: Corrections): Map<string, Form[]> {
  const forms = new Map<string, Form>();
  const add = (text: string, kind: EntityKind, article?: string) => {
    const key = `${article ?? ''}\n${text}`;
    const form = forms.get(key) ?? { text, kinds: new Set<EntityKind>(), ...(article !== undefined && { article }) };
    forms.set(key, form);
    form.kinds.add(kind);
  };
  for (const { kind, data } of registryEntries(corrections)) {
    if (data.hide) continue;
    for (const text of [data.name, ...(data.aliases ?? []), ...(data.merge ?? [])]) add(text, kind);
    for (const { text, article } of data.split ?? []) add(text, kind, article);
  }
  const byWord = new Map<string, Form[]>();
  for (const form of forms.values()) {
    const word = form.text.match(WORD)?.[0];
    if (word !== undefined && form.text.startsWith(word)) addTo(byWord, word, form);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.text.length - a.text.length);
  return byWord;
}

/** Makes mentions of all places where an article has a listed form as whole words, in any script, unless it lies within a longer mention. */
function findForms(article: AnnotatedArticle, byWord: Map<string, Form[]>): Mention[] {
  const found: Mention[] = [];
  let free = 0;
  let next = 0;
  for (const match of article.text.matchAll(WORD)) {
    const start = match.index;
    if (start < free) continue;
    const form = byWord
      .get(match[0])
      ?.find(
        ({ text, article: only }) =>
          (only === undefined || only === article.id) &&
          article.text.startsWith(text, start) &&
          !INSIDE_WORD.test(article.text.slice(start + text.length, start + text.length + 2)),
      );
    if (form === undefined) continue;
    const end = start + form.text.length;
    while (next < article.mentions.length && (article.mentions[next]?.end ?? 0) <= start) next++;
    let beaten = false;
    let same: Mention | undefined;
    for (let at = next; at < article.mentions.length; at++) {
      const mention = article.mentions[at];
      if (mention === undefined || mention.start >= end) break;
      if (mention.start === start && mention.end === end) same = mention;
      else if (mention.end - mention.start >= end - start) beaten = true;
    }
    if (beaten) continue;
    free = end;
    const [kind] = form.kinds;
    if (kind === undefined || (same !== undefined && same.kind !== 'other' && form.kinds.has(same.kind))) continue;
    const role = same?.role === undefined ? {} : { role: same.role };
    found.push({ start, end, kind, rule: 'form listed in the registry', certainty: 1, ...role });
  }
  return found;
}

/** Finds the names and aliases of the registry in the articles, also where no recogniser saw a name (other scripts, inflected forms). */
export function findRegistryForms(articles: readonly AnnotatedArticle[], corrections: Corrections): AnnotatedArticle[] {
  const byWord = formsByFirstWord(corrections);
  if (byWord.size === 0) return [...articles];
  return articles.map((article) => replaceMentions(article, findForms(article, byWord)).article);
}
