import { type Refiner, textOf, wordAt } from '../page.ts';

/** What ships, aircraft and spacecraft are called by before their name. */
const craft = new Set(
  'ferry ship vessel tanker freighter trawler yacht steamer liner submarine frigate destroyer cruiser corvette icebreaker tugboat schooner spacecraft satellite rover'.split(
    ' ',
  ),
);

/** `the ferry Stella Nova`: a craft is no person and no place, wherever the article has its name. Firms ("ferry operator X") are not meant. */
export const nameVessels: Refiner = (drafts, page) => {
  const vessels = new Set<string>();
  for (const { first, end, kind, relation } of drafts)
    if (relation === undefined && kind !== 'event' && craft.has(wordAt(page, first - 1).toLowerCase()))
      vessels.add(textOf(page, first, end));
  if (vessels.size === 0) return drafts;
  return drafts.map((draft) =>
    draft.relation === undefined && vessels.has(textOf(page, draft.first, draft.end))
      ? { ...draft, kind: 'other' as const, rule: 'vessel', certainty: 0.85 }
      : draft,
  );
};
