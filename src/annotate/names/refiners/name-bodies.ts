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
/** A work or a faith may have followers as well. */
const enough = 0.97;

/**
 * What has members, officials or a spokesman is a body, wherever the article has its name. It decides only what the statistical core took for a
 * name of no kind, or for the bare surname of a person who is never named in full, and was not sure of.
 */
export const nameBodies: Refiner = (drafts, page) => {
  const bodies = new Set<string>();
  for (const draft of drafts)
    if (isOpen(draft) && (draft.kind === 'other' ? hasPeople(draft, page) : hasMembers(draft, page)))
      bodies.add(textOf(page, draft.first, draft.end));
  if (bodies.size === 0) return drafts;
  for (const { kind, first, end } of drafts)
    if (kind === 'person' && end - first > 1) bodies.delete(wordAt(page, end - 1));
  return drafts.map((draft) =>
    isOpen(draft) && bodies.has(textOf(page, draft.first, draft.end))
      ? { ...draft, kind: 'organisation' as const, rule: 'body', certainty: 0.7 }
      : draft,
  );
};

function isOpen({ kind, rule, relation, certainty, first, end }: Draft): boolean {
  if (relation !== undefined || (rule !== 'model' && rule !== 'article-vote') || certainty > enough) return false;
  return kind === 'other' || (kind === 'person' && end - first === 1);
}

/** What only a body has: `members of Linkwell`. */
function hasMembers({ first }: Draft, page: Page): boolean {
  const before = /^[Tt]he$/.test(wordAt(page, first - 1)) ? first - 2 : first - 1;
  return wordAt(page, before) === 'of' && /^[Mm]embers?$/.test(wordAt(page, before - 1));
}

function hasPeople({ first, end }: Draft, page: Page): boolean {
  if (after.has(wordAt(page, end))) return true;
  let before = first - 1;
  if (/^[Tt]he$/.test(wordAt(page, before))) before--;
  const link = wordAt(page, before);
  return (link === 'of' || link === 'for' || link === 'at') && belonging.has(wordAt(page, before - 1).toLowerCase());
}
