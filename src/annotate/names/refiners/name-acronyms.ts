import { shapes } from '../core/word-shape.ts';
import { type Draft, type Page, type Refiner, shapeAt, wordAt } from '../page.ts';

/** Acronyms of things, not of bodies. */
const things = new Set(
  'AIDS HIV DNA RNA CD CDs DVD DVDs TV PC PCs GDP GNP CEO CFO MP MPs VIP VIPs ID UFO SMS GPS USB VAT MBA PhD LED LCD AI IT VR PR HR UV MRI SUV SUVs ATM ATMs FAQ DIY RPG LP EP MVP MC DJ SC QC ICBM WMD WMDs IED IEDs PTSD SARS MERS ETA'.split(
    ' ',
  ),
);
const doubtful = 0.97;

/** An acronym that the model takes for a name of no kind is most often a body: `members of the FTU`. */
export const nameAcronyms: Refiner = (drafts, page) =>
  drafts.map((draft) =>
    isDoubtfulAcronym(draft, page)
      ? { ...draft, kind: 'organisation', rule: 'acronym-form', certainty: Math.min(0.6, draft.certainty) }
      : draft,
  );

function isDoubtfulAcronym({ kind, rule, certainty, first, end }: Draft, page: Page): boolean {
  if (kind !== 'other' || rule !== 'model' || certainty > doubtful || end - first !== 1) return false;
  const word = wordAt(page, first);
  return shapeAt(page.reading, first) === shapes.capitals && word.length >= 2 && word.length <= 6 && !things.has(word);
}
