import type { NamedArticle, NameKind, NameUse } from '../name-node.ts';
import { plain } from '../names/fold.ts';
import { mayLeadWithFamilyName } from '../names/person-name.ts';
import { parseOrganisationName } from '../names/title-name.ts';

/** Weight of `Acme Ltd` as evidence that `Acme` is an organisation: the legal form leaves no doubt. */
const LEGAL_FORM_WEIGHT = 20;
/** Weight of a single word as a person of whom no article has a full name: news gives the full name first. */
const NO_FULL_NAME_WEIGHT = 0.4;
/** Votes that a name is taken to have for no kind: a single unsure mention says little. */
const PRIOR = 0.5;
/** How much the whole dossier weighs against the article itself when they disagree about the kind of a name. */
const DOSSIER_WEIGHT = 3;

type Votes = Map<NameKind, number>;

function vote(votes: Map<string, Votes>, key: string, kind: NameKind, weight: number): void {
  const all = votes.get(key) ?? new Map<NameKind, number>();
  all.set(kind, (all.get(kind) ?? 0) + weight);
  votes.set(key, all);
}

/** `Corvel-Marine` and `Corvel Marine` vote together. */
const joined = (form: string): string => form.replaceAll(' ', '');

/** Share of the votes, less sure the fewer there are. */
function share(votes: Votes | undefined, kind: NameKind): number {
  let total = PRIOR;
  for (const weight of votes?.values() ?? []) total += weight;
  return (votes?.get(kind) ?? 0) / total;
}

/** Words of the full names of persons as `article word`, and family names by themselves. */
function collectPersonWords(articles: readonly NamedArticle[], formOf: (text: string) => string) {
  const inArticles = new Set<string>();
  const anywhere = new Set<string>();
  articles.forEach((article, index) => {
    for (const mention of article.mentions) {
      if (mention.kind !== 'person' || mention.relation !== undefined) continue;
      const words = formOf(article.text.slice(mention.start, mention.end)).split(' ');
      if (words.length < 2) continue;
      for (const word of words) inArticles.add(`${index} ${word}`);
      const [first = '', last = ''] = [words[0], words.at(-1)];
      for (const word of mayLeadWithFamilyName(words.slice(0, 2)) ? [first, last] : [last]) anywhere.add(word);
    }
  });
  return { inArticles, anywhere };
}

/**
 * Decides the kind of each name: mentions of the same words in one article have one kind, the one that certainty and
 * number speak for, here and in the whole dossier. A word that is part of a person's full name in the article keeps the
 * kind of each mention (`Ford`, the man and his company).
 */
export function agreeKinds(articles: readonly NamedArticle[]): (use: NameUse) => NameKind {
  const inArticle = new Map<string, Votes>();
  const inDossier = new Map<string, Votes>();
  const forms = new Map<string, string>();
  const formOf = (text: string): string => {
    const form = forms.get(text) ?? text.split(/\s+/).map(plain).join(' ');
    forms.set(text, form);
    return form;
  };
  const { inArticles: partsOfPersons, anywhere: personWords } = collectPersonWords(articles, formOf);
  articles.forEach((article, index) => {
    for (const mention of article.mentions) {
      if (mention.relation !== undefined) continue;
      const text = article.text.slice(mention.start, mention.end);
      const form = formOf(text);
      const lone =
        mention.kind === 'person' && !form.includes(' ') && !personWords.has(form) && mention.role === undefined;
      const weight = Math.max(mention.certainty, 0.05) * (lone ? NO_FULL_NAME_WEIGHT : 1);
      vote(inArticle, `${index} ${joined(form)}`, mention.kind, weight);
      vote(inDossier, joined(form), mention.kind, weight);
      if (mention.kind !== 'organisation') continue;
      const { key, tokens } = parseOrganisationName(text);
      if (tokens.length === 1 && key !== form) vote(inDossier, key, 'organisation', LEGAL_FORM_WEIGHT);
    }
  });
  const agreed = new Map<string, NameKind>();
  return (use) => {
    const words = formOf(use.text);
    const form = joined(words);
    const key = `${use.article} ${form}`;
    const here = inArticle.get(key);
    if (here === undefined || (partsOfPersons.has(`${use.article} ${words}`) && here.has('person'))) return use.kind;
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
