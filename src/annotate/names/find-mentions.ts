import type { Mention, Sentence } from '../../schemas/annotation.ts';
import type { Article } from '../../schemas/article.ts';
import { readText } from './core/read-text.ts';
import { model } from './model/load-model.ts';
import { type Draft, makePage, type Page, type Recogniser, type Refiner } from './page.ts';
import { cyrillicNames } from './recognisers/cyrillic-names.ts';
import { datelines } from './recognisers/datelines.ts';
import { demonyms } from './recognisers/demonyms.ts';
import { eastAsianNames } from './recognisers/east-asian-names.ts';
import { knownOrganisations } from './recognisers/known-organisations.ts';
import { namedEvents } from './recognisers/named-events.ts';
import { newsAgencies } from './recognisers/news-agencies.ts';
import { nicknames } from './recognisers/nicknames.ts';
import { organisationForms } from './recognisers/organisation-forms.ts';
import { placeForms } from './recognisers/place-forms.ts';
import { seatsOfPower } from './recognisers/seats-of-power.ts';
import { statisticalCore } from './recognisers/statistical-core.ts';
import { tickers } from './recognisers/tickers.ts';
import { titledPersons } from './recognisers/titled-persons.ts';
import { agreeWithinArticle } from './refiners/agree-within-article.ts';
import { attachRoles } from './refiners/attach-roles.ts';
import { dropUnlikely } from './refiners/drop-unlikely.ts';
import { expandAcronyms } from './refiners/expand-acronyms.ts';
import { locateTowns } from './refiners/locate-towns.ts';
import { nameAcronyms } from './refiners/name-acronyms.ts';
import { nameBodies } from './refiners/name-bodies.ts';
import { nameClubs } from './refiners/name-clubs.ts';
import { nameCompanies } from './refiners/name-companies.ts';
import { nameVessels } from './refiners/name-vessels.ts';
import { noteMetonymy } from './refiners/note-metonymy.ts';
import { readDefinitions } from './refiners/read-definitions.ts';
import { readHeadlines } from './refiners/read-headlines.ts';
import { readOtherScripts } from './refiners/read-other-scripts.ts';
import { settleOverlaps } from './refiners/settle-overlaps.ts';
import { spreadNames } from './refiners/spread-names.ts';
import { spreadShortNames } from './refiners/spread-short-names.ts';
import { spreadSurnames } from './refiners/spread-surnames.ts';
import { trimEdges } from './refiners/trim-edges.ts';

/** What can be a name. Each reads the whole article and over-finds; none sees what another found. */
export const recognisers: readonly Recogniser[] = [
  statisticalCore, // learnt from annotated text: most names
  datelines, // MOSCOW (Reuters) -
  tickers, // Gazprom (MM:GAZP)
  namedEvents, // World War Two, six-party talks
  newsAgencies, // the Yonhap news agency
  knownOrganisations, // NATO, the Taliban
  seatsOfPower, // the Kremlin
  eastAsianNames, // Park Sung-min
  organisationForms, // Acme Ltd, Human Rights Council
  placeForms, // Red Square, Mount Kenya
  nicknames, // Johan “Joe” Alder
  titledPersons, // spokesman Dmitry Peskov
  demonyms, // Russian, North Koreans
  cyrillicNames, // Сергей Лавров
];

/** What becomes of it, in this order: each takes the drafts that the one before left. */
export const refiners: readonly Refiner[] = [
  settleOverlaps, // of drafts that overlap, one stays
  trimEdges, // titles and possessives go, so that later rules compare bare names
  dropUnlikely, // months, titles alone, symbols of shares
  expandAcronyms, // before the vote: an acronym has the kind of its full name
  readDefinitions, // Brensbach is a municipality
  locateTowns, // Salem, New Jersey
  nameAcronyms, // FTU, where nothing better is known
  nameCompanies, // automaker Chrysler, Ryanair shares
  nameBodies, // members of the Ashen Order
  nameVessels, // the ferry Stella Nova
  agreeWithinArticle, // one name, mostly one kind
  spreadSurnames, // after the vote: full names are firm by then
  spreadShortNames, // Amnesty after Amnesty International
  spreadNames, // and so are other names that the model missed
  readOtherScripts, // Kim Jong Un (김정은)
  nameClubs, // Leeds 2 Chelsea 1
  readHeadlines, // last of those that compare: the body is settled
  attachRoles, // Foreign Minister ← Sergei Lavrov
  noteMetonymy, // Moscow said
];

/**
 * Finds the names of persons, organisations, places and named events, and demonyms. Offsets are UTF-16 units of the article's
 * text; sorted by start, no two overlap; titles and the possessive 's stand outside. Pure.
 */
export function findMentions(article: Pick<Article, 'text' | 'passages'>, sentences: Sentence[]): Mention[] {
  const page = makePage(readText(article.text, sentences, model.lexicon), article.passages);
  const found = recognisers.flatMap((recognise) => recognise(page));
  return refiners.reduce((drafts, refine) => refine(drafts, page), found).map((draft) => mentionOf(draft, page));
}

function mentionOf({ first, end, role, ...rest }: Draft, { reading }: Page): Mention {
  const tokens = reading.document.tokens;
  const span = (from: number, to: number) => ({ start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 });
  return {
    ...span(first, end),
    ...rest,
    certainty: Math.round(rest.certainty * 1000) / 1000,
    ...(role === undefined ? {} : { role: span(role.first, role.end) }),
  };
}
