import type { Cluster } from '../cluster.ts';
import type { NameKind } from '../name-node.ts';
import { isAcronym } from '../names/acronym.ts';
import { parsePersonName } from '../names/person-name.ts';
import { parseOrganisationName, parsePlaceName, parseTitle } from '../names/title-name.ts';

/**
 * A form must have this share of the count of the most frequent full form to be the canonical name: a slip seen once is
 * not. Full forms of persons have two words; any form of another kind counts as full unless it is an acronym.
 */
const COMMON_ENOUGH = { person: 0.1, other: 0.2 };

/** A form without possessive ending and with single spaces. */
export function tidyForm(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, (ending) => (ending.length > 1 ? '' : ending))
    .trim();
}

/** Number of words that tell whom a form means: without legal form, article, honorifics. Of a person's names an initial is half a word. */
function fullness(form: string, kind: NameKind): number {
  if (kind === 'person')
    return parsePersonName(form).tokens.reduce((sum, token) => sum + (token.length > 1 ? 1 : 0.5), 0);
  if (kind === 'organisation') return parseOrganisationName(form).tokens.length;
  return (kind === 'place' ? parsePlaceName(form) : parseTitle(form)).tokens.length;
}

/** `Johan “Joe” Alder`: one of the names without the other is the better heading. */
const hasNickname = (form: string) => /["“(]/.test(form);

const isShouted = (form: string) => form.length > 3 && form === form.toUpperCase() && /\p{L}{4}/u.test(form);

/** `SEOUL` of a dateline as `Seoul`; names of organisations stay, for they may be acronyms. */
function lowerShouted(form: string, kind: NameKind): string {
  if (!isShouted(form) || !(kind === 'place' || (kind === 'person' && form.includes(' ')))) return form;
  return form.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Forms of a cluster with their counts, most frequent first; demonyms and descriptions are no forms of the name. */
export function countForms(cluster: Cluster): [string, number][] {
  const counts = new Map<string, number>();
  for (const place of cluster.places) {
    if (place.relation !== undefined) continue;
    const form = tidyForm(place.text);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The editor's name, or the fullest form seen; of several as full, the most frequent, and natural case before capitals. */
export function canonicalName(cluster: Cluster): string {
  if (cluster.entry !== undefined) return cluster.entry.data.name;
  const forms = countForms(cluster).map(([form, count]) => ({ form, count, words: fullness(form, cluster.kind) }));
  const person = cluster.kind === 'person';
  const long = forms.filter(({ form, words }) => words > 1 || !(person || isAcronym(form)));
  const most = Math.max(0, ...long.map(({ count }) => count));
  const common = long.filter(({ count }) => count >= COMMON_ENOUGH[person ? 'person' : 'other'] * most);
  const candidates = common.length > 0 ? common : forms;
  const [best] = candidates.sort(
    (a, b) =>
      b.words - a.words ||
      Number(hasNickname(a.form)) - Number(hasNickname(b.form)) ||
      Number(isShouted(a.form)) - Number(isShouted(b.form)) ||
      b.count - a.count ||
      (a.form < b.form ? -1 : 1),
  );
  return best === undefined ? (cluster.name ?? '') : lowerShouted(best.form, cluster.kind);
}
