import { type Draft, type Page, type Refiner, textOf, wordAt } from '../page.ts';
import { honorifics } from '../role-words.ts';

const before = new Set(
  'automaker carmaker automakers carmakers planemaker airframer airline airlines carrier retailer bank insurer company firm maker manufacturer brewer publisher supplier broadcaster newspaper magazine daily weekly operator giant subsidiary conglomerate startup brand label studio developer chipmaker drugmaker consultancy brokerage exchange website portal'.split(
    ' ',
  ),
);
/** Those of them that no place has beside it: `the airport operator Athens` may be one, `the carmaker Athens` is not. */
const makers = new Set(
  'automaker carmaker planemaker airframer airline retailer insurer maker manufacturer brewer publisher supplier conglomerate chipmaker drugmaker startup'.split(
    ' ',
  ),
);
const after = new Set(
  'Inc Inc. Corp Corp. Ltd LLC PLC CEO shares stock employees executives plant plants jets spokesman spokeswoman headquarters customers workers shareholders subsidiary factory stores newspaper magazine reporter analyst'.split(
    ' ',
  ),
);
const holding = /^(?:stake|shares|share|investment|stock)$/;

/**
 * What the words beside it call a company is an organisation wherever the article has it: `automaker Chrysler`, `Ryanair shares`, `a stake
 * in Orion`. Surnames of persons who are named in full, or with a form of address, stay persons.
 */
export const nameCompanies: Refiner = (drafts, page) => {
  const companies = new Set<string>();
  const persons = new Set<string>();
  for (const draft of drafts) {
    const text = textOf(page, draft.first, draft.end);
    if (isCompany(draft, page)) companies.add(text);
    if (draft.kind !== 'person') continue;
    if (draft.end - draft.first > 1) persons.add(wordAt(page, draft.end - 1));
    else if (honorifics.has(wordAt(page, draft.first - 1).toLowerCase())) persons.add(text);
  }
  if (companies.size === 0) return drafts;
  const places = new Set(
    drafts.filter(({ first }) => inside.has(wordAt(page, first - 1))).map(({ first, end }) => textOf(page, first, end)),
  );
  return drafts.map((draft) => {
    if (!isOpen(draft) && !isDoubtfulPlace(draft)) return draft;
    const text = textOf(page, draft.first, draft.end);
    if (!companies.has(text) || persons.has(text) || (draft.kind === 'place' && places.has(text))) return draft;
    return { ...draft, kind: 'organisation' as const, rule: 'company', certainty: 0.8 };
  });
};

/** What follows these is a place, whatever else is said of it. */
const inside = new Set('in In at At near Near across outside throughout'.split(' '));

/** A place that only the statistical core takes for one: `the turbine maker Norvik`. */
function isDoubtfulPlace({ kind, rule, relation }: Draft): boolean {
  return relation === undefined && kind === 'place' && (rule === 'model' || rule === 'article-vote');
}

/** Whether the kind is open to doubt. A place stays one if the article says "in" it: a stake may be held in a region. */
function isOpen({ kind, relation }: Draft): boolean {
  return relation === undefined && (kind === 'person' || kind === 'other');
}

function isCompany(draft: Draft, page: Page): boolean {
  const { first, end } = draft;
  const place = isDoubtfulPlace(draft);
  if ((draft.kind !== 'organisation' && !isOpen(draft) && !place) || end - first > 2) return false;
  // `Airbus A320`, `iPhone 4`: a number makes it a product.
  if (/\d/.test(textOf(page, first, end))) return false;
  const previous = wordAt(page, first - 1);
  if (wordAt(page, end) === 'chief' && wordAt(page, end + 1) === 'executive') return true;
  if (place) return makers.has(previous.toLowerCase());
  if (before.has(previous.toLowerCase()) || after.has(wordAt(page, end))) return true;
  return (previous === 'in' || previous === 'of') && holding.test(wordAt(page, first - 2));
}
