import type { NamedArticle, NameKind, NameUse } from '../name-node.ts';
import { plain } from '../names/fold.ts';

/** How much the whole dossier weighs against the article itself when they disagree about the kind of a name. */
const DOSSIER_WEIGHT = 2;

type Votes = Map<NameKind, number>;

function vote(votes: Map<string, Votes>, key: string, kind: NameKind, weight: number): void {
  const all = votes.get(key) ?? new Map<NameKind, number>();
  all.set(kind, (all.get(kind) ?? 0) + weight);
  votes.set(key, all);
}

function share(votes: Votes | undefined, kind: NameKind): number {
  let total = 0;
  for (const weight of votes?.values() ?? []) total += weight;
  return total === 0 ? 0 : (votes?.get(kind) ?? 0) / total;
}

/**
 * Decides the kind of each name: mentions of the same words in one article have one kind, the one that certainty and
 * number speak for, here and in the whole dossier. A word that is part of a person's full name in the article keeps the
 * kind of each mention (`Ford`, the man and his company).
 */
export function agreeKinds(articles: readonly NamedArticle[]): (use: NameUse) => NameKind {
  const inArticle = new Map<string, Votes>();
  const inDossier = new Map<string, Votes>();
  const partsOfPersons = new Set<string>();
  const formOf = (text: string) => text.split(/\s+/).map(plain).join(' ');
  articles.forEach((article, index) => {
    for (const mention of article.mentions) {
      if (mention.relation !== undefined) continue;
      const form = formOf(article.text.slice(mention.start, mention.end));
      const weight = Math.max(mention.certainty, 0.05);
      vote(inArticle, `${index} ${form}`, mention.kind, weight);
      vote(inDossier, form, mention.kind, weight);
      const words = form.split(' ');
      if (mention.kind === 'person' && words.length > 1)
        for (const word of words) partsOfPersons.add(`${index} ${word}`);
    }
  });
  const agreed = new Map<string, NameKind>();
  return (use) => {
    const form = formOf(use.text);
    const key = `${use.article} ${form}`;
    const here = inArticle.get(key);
    if (here === undefined || (partsOfPersons.has(key) && here.has('person'))) return use.kind;
    const known = agreed.get(key);
    if (known !== undefined) return known;
    const everywhere = inDossier.get(form);
    const score = (kind: NameKind) => share(here, kind) + DOSSIER_WEIGHT * share(everywhere, kind);
    const kinds = [...(everywhere?.keys() ?? [])].sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1));
    const kind = kinds[0] ?? use.kind;
    agreed.set(key, kind);
    return kind;
  };
}
