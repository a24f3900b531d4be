import { type Draft, isCapitalisedAt, type Page, type Recogniser, sentenceStart, wordAt } from '../page.ts';

/** Legal forms that end a company's name. */
export const legalForms: ReadonlySet<string> = new Set(
  'Inc Inc. Corp Corp. Ltd Ltd. LLC PLC plc GmbH AG SA S.A. SpA NV N.V. Co. OAO OOO ZAO PJSC JSC KK Pty Holdings Limited'.split(
    ' ',
  ),
);

/** Bodies whose proper name ends with a common noun in capitals: `Third Committee`, `Supreme Court`, `Foreign Ministry`. */
const bodies = new Set(
  'Committee Council Commission Ministry Agency Parliament Senate Assembly Congress Court Union Federation League Association Organization Organisation Authority Bureau Institute Foundation University Presidium Politburo Duma Secretariat Bank Fund Party Corps Brigade Regiment Battalion Squadron Division Laboratory Laboratories Society Academy Magazine Gazette Weekly Records Orchestra Airlines Airways'.split(
    ' ',
  ),
);
/** Bodies that only two words tell from something else: an air force, not any force; a school district, not any district. */
const doubleBodies: Readonly<Record<string, RegExp>> = {
  Force: /^(?:Air|Task|Police|Defence|Defense|Border|Security)$/,
  Wing: /^(?:Air|Fighter|Bomb|Bombardment|Airlift|Reconnaissance)$/,
  Group: /^(?:Media|Insurance|Hotel|Banking|Energy|Motor|Mining|Steel|Parliamentary|Fighter|Bomb)$/,
  District: /^School$/,
  Service: /^(?:Secret|Security|Intelligence|Health|Police|Prison|Postal|Weather|Revenue|Ambulance|Fire|Press)$/,
  Office: /^(?:Foreign|Home|Cabinet|Press|Post|Prosecutor|Accounting|Accountability|Statistics|Patent)$/,
  Police: /^(?:State|Federal|Metropolitan|City|National|Military)$/,
};
const leading = new Set('The A An This That These Those Our Their His Her Its In On At By For And But'.split(' '));

/** `Acme Widgets Ltd`, `Human Rights Council`: what ends with a legal form, or with the name of a body, is an organisation. */
export const organisationForms: Recogniser = (page) => {
  const drafts: Draft[] = [];
  for (let token = 1; token < page.count; token++) {
    if (!isCapitalisedAt(page, token) || isCapitalisedAt(page, token + 1)) continue;
    const word = wordAt(page, token);
    const isForm = legalForms.has(word);
    if (!isForm && !bodies.has(word) && !doubleBodies[word]?.test(wordAt(page, token - 1))) continue;
    const begin = sentenceStart(page, token);
    let first = token;
    while (first > begin && token - first < 6) {
      const before = wordAt(page, first - 1);
      const isOwner = isForm && /^['’]s$/.test(before) && isCapitalisedAt(page, first - 2);
      // `Teachers' Union`
      const isPlural =
        !isForm &&
        first === token &&
        /^['’]$/.test(before) &&
        isCapitalisedAt(page, first - 2) &&
        wordAt(page, first - 2).endsWith('s');
      const goes =
        isCapitalisedAt(page, first - 1) ||
        isPlural ||
        before === '&' ||
        isOwner ||
        (isForm && before === ',' && first === token);
      if (!goes || leading.has(before)) break;
      first--;
    }
    if (first === token || wordAt(page, first) === ',' || /^[&'’]/.test(wordAt(page, first))) continue;
    const isPlural = hasPlural(page, first, token);
    const rule = isForm ? 'legal-form' : isPlural ? 'owned-body' : 'named-body';
    const end = isPlural ? endOfOwner(page, token + 1) : token + 1;
    drafts.push({ first, end, kind: 'organisation', rule, certainty: isForm ? 0.9 : 0.75 });
  }
  return drafts;
};

function hasPlural(page: Page, first: number, head: number): boolean {
  for (let token = first; token < head; token++) if (/^['’]$/.test(wordAt(page, token))) return true;
  return false;
}

/** `Workers' Party of Korea`: whose body it is belongs to such a name. */
function endOfOwner(page: Page, after: number): number {
  if (wordAt(page, after) !== 'of' || !isCapitalisedAt(page, after + 1)) return after;
  let end = after + 1;
  while (end < after + 4 && isCapitalisedAt(page, end)) end++;
  return end;
}
