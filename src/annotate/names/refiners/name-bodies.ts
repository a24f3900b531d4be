import { type Draft, type Page, type Refiner, textOf, wordAt } from '../page.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Who belongs to a body: `members of the Ashen Order`, `spokesman for Linkwell`. */
const belonging = words(
  'member members spokesman spokeswoman spokesperson leader leaders chairman chairwoman chairperson founder co-founder founders director directors head secretary-general president treasurer employees executives officials activists fighters militants supporters followers headquarters branch lawyer lawyers attorney attorneys analyst analysts economist',
);
/** The same right after the name: `Linkwell officials`, `an Ashen Order lawyer`. */
const after = words(
  'members officials spokesman spokeswoman spokesperson activists fighters militants lawmakers mps headquarters executives employees attorney attorneys lawyers',
);
/** What only a body has: a film has a director, but no chairman. */
const owned = words(
  'chairman chairwoman chairperson ceo spokesman spokeswoman shareholders employees workers headquarters shares board treasurer owners owner offices members',
);
const times = words('former new current outgoing late main acting');
/** What a name of something else ends with, though it has members or a spokesman. */
const things = words(
  'Program Programme Project Plan Act Award Awards Prize Cup Championship System Series Agreement Treaty Tour Show Generation Campaign Scheme Initiative Study Survey',
);
/** A work or a faith may have followers as well. */
const enough = 0.97;

/** So many signs in one article outweigh any certainty of the model. */
const enoughSigns = 2;

/**
 * What has members, officials or a spokesman is a body, wherever the article has its name. It decides only what the statistical core took for a
 * name of no kind, or for the bare surname of a person who is never named in full; one sign decides where the model was not sure, two always.
 */
export const nameBodies: Refiner = (drafts, page) => {
  const signs = new Map<string, number>();
  for (const draft of drafts) {
    const isKnown = draft.kind === 'organisation';
    if ((!isKnown && !isOpen(draft)) || !(draft.kind === 'person' ? hasMembers(draft, page) : hasPeople(draft, page)))
      continue;
    const text = textOf(page, draft.first, draft.end);
    signs.set(text, (signs.get(text) ?? 0) + 1);
  }
  if (signs.size === 0) return drafts;
  for (const { kind, first, end } of drafts)
    if (kind === 'person' && end - first > 1) signs.delete(wordAt(page, end - 1));
  return drafts.map((draft) => {
    if (!isOpen(draft)) return draft;
    const found = signs.get(textOf(page, draft.first, draft.end)) ?? 0;
    return found >= enoughSigns || (found > 0 && draft.certainty <= enough)
      ? { ...draft, kind: 'organisation' as const, rule: 'body', certainty: 0.7 }
      : draft;
  });
};

function isOpen({ kind, rule, relation, first, end }: Draft): boolean {
  if (relation !== undefined || (rule !== 'model' && rule !== 'article-vote')) return false;
  return kind === 'other' || (kind === 'person' && end - first === 1);
}

/** `Linkwell’s former chairman`: what no person, place or work has. */
function ownsOffice(end: number, page: Page): boolean {
  if (!/^['’]s$/.test(wordAt(page, end))) return false;
  return owned.has(wordAt(page, end + 1)) || (times.has(wordAt(page, end + 1)) && owned.has(wordAt(page, end + 2)));
}

/** What only a body has: `members of Linkwell`. */
function hasMembers({ first, end }: Draft, page: Page): boolean {
  if (ownsOffice(end, page)) return true;
  const before = /^[Tt]he$/.test(wordAt(page, first - 1)) ? first - 2 : first - 1;
  return wordAt(page, before) === 'of' && /^[Mm]embers?$/.test(wordAt(page, before - 1));
}

function hasPeople({ first, end }: Draft, page: Page): boolean {
  if (things.has(wordAt(page, end - 1))) return false;
  if (after.has(wordAt(page, end))) return true;
  if (ownsOffice(end, page)) return true;
  let before = first - 1;
  if (/^[Tt]he$/.test(wordAt(page, before))) before--;
  const link = wordAt(page, before);
  return (link === 'of' || link === 'for' || link === 'at') && belonging.has(wordAt(page, before - 1).toLowerCase());
}
