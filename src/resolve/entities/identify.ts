import { agreeKinds } from './article/agree-kinds.ts';
import { bracketedAcronym } from './article/bracketed-acronym.ts';
import { collectNames } from './article/collect-names.ts';
import { directions } from './article/directions.ts';
import { initials } from './article/initials.ts';
import { lastWordOfInstitution } from './article/last-word-of-institution.ts';
import { middleNames } from './article/middle-names.ts';
import { personShortForms } from './article/person-short-forms.ts';
import { edgeWords } from './dossier/edge-words.ts';
import { givenNameInitials } from './dossier/given-name-initials.ts';
import { misspellings } from './dossier/misspellings.ts';
import { nicknames } from './dossier/nicknames.ts';
import { plurals } from './dossier/plurals.ts';
import { sameAcronym } from './dossier/same-acronym.ts';
import { sameNames } from './dossier/same-names.ts';
import { sameShortNames, shortFormsElsewhere } from './dossier/short-forms-elsewhere.ts';
import { kindWordLeftOff, modifierLeftOff } from './dossier/shortened-names.ts';
import { Identity } from './identity.ts';
import type { NamedArticle, NameNode } from './name-node.ts';

/** Within one article, short form to full form. A name that has found its full form is left alone by the later rules. */
const WITHIN_ARTICLE: readonly ((nodes: readonly NameNode[], article: NamedArticle, identity: Identity) => void)[] = [
  bracketedAcronym,
  middleNames,
  personShortForms,
  initials,
  lastWordOfInstitution,
  directions,
];

/** Across the dossier. Full names first: what is short for them can only be told once they are known. */
const ACROSS_DOSSIER: readonly ((identity: Identity) => void)[] = [
  sameNames,
  nicknames,
  givenNameInitials,
  misspellings,
  plurals,
  modifierLeftOff,
  kindWordLeftOff,
  edgeWords,
  sameAcronym,
  shortFormsElsewhere,
  sameShortNames,
];

/** Decides which names are one entity: first within each article, then across all. Linear in the number of mentions. */
export function identify(articles: readonly NamedArticle[]): Identity {
  const identity = new Identity(collectNames(articles, agreeKinds(articles)));
  const byArticle: NameNode[][] = articles.map(() => []);
  for (const node of identity.nodes) byArticle[node.article]?.push(node);
  articles.forEach((article, index) => {
    for (const rule of WITHIN_ARTICLE) rule(byArticle[index] ?? [], article, identity);
  });
  for (const rule of ACROSS_DOSSIER) rule(identity);
  return identity;
}
