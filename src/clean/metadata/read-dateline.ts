import { agencyName } from './agencies.ts';
import { type FoundDate, findDates } from './find-dates.ts';
import { monthPatternWithCase as monthPattern } from './months.ts';

/** The dateline at the head of a report: 'SEOUL, January 13. /TASS/.' or 'MOSCOW (Reuters) -'. */
export interface Dateline {
  /** UTF-16 length of the dateline, without the white space after it. */
  length: number;
  /** UTF-16 offset at which the report goes on. */
  rest: number;
  place?: string;
  agency?: string;
  date?: FoundDate;
}

const word = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*";
/** One or more capitalised words with small particles between them; places may be joined with a slash. */
const place = `(?<place>${word}(?:(?: |-|/| / )(?:(?:de|del|la|le|of|am|an der|sur|upon|на)[ -])?${word}){0,4}(?:, (?:${word}(?: ${word}){0,2}))?)`;
const day = `(?:\\d{1,2}(?:st|nd|rd|th|\\.|er)?(?: de)? (?:${monthPattern})(?!\\p{L})\\.?|(?:${monthPattern})(?!\\p{L})\\.? \\d{1,2}(?!\\d))(?:,? (?:de |del )?(?:19|20)\\d{2})?`;
const numericDay = '\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:19|20)\\d{2}-\\d{2}-\\d{2}';
const date = `(?<date>(?:${day}|${numericDay})(?: года| г\\.)?)`;
const signature = "[(/（\\[] ?(?<agency>[\\p{L}][\\p{L}\\p{M} .,'’&/-]{0,38}?) ?[)/）\\]]";
const dash = '\\s*(?:--+|[-–—―:])+\\s*(?:--?|[-–—])?';

const heads: RegExp[] = [
  // PLACE, date (AGENCY) - · PLACE, date. /AGENCY/. · PLACE (AGENCY) — · PLACE /AGENCY/ date -
  new RegExp(
    `^${place},? ?(?:${date})?[.,]? ?${signature}(?:,? ?${date.replace('<date>', '<date2>')})?(?:\\.?${dash}|\\.\\s?[-–—]*\\s*|\\s*=\\s*|(?<bare>\\s+))`,
    'u',
  ),
  // PLACE, date - AGENCY. · PLACE, date, AGENCY -
  new RegExp(`^${place}, ?${date}\\.?(?:${dash}|, )(?<agency>${word}(?: ${word}){0,2})(?:\\.|${dash})\\s*`, 'u'),
  // PLACE, date —
  new RegExp(`^${place}, ?${date}\\.?(?:${dash}|\\.[ -]+)\\s*`, 'u'),
  // PLACE. date. AGENCY -
  new RegExp(`^${place}\\. ?${date}\\.? ?(?<agency>\\p{Lu}[\\p{L}.]{1,18}(?: ${word})?)${dash}\\s*`, 'u'),
  // PLACE - AGENCY -
  new RegExp(`^${place}\\s?[-–—،]\\s?(?<known>${word}(?: ${word})?)(?:${dash}|\\.\\s)\\s*`, 'u'),
  // date (AGENCY) - · date. /AGENCY/.
  new RegExp(`^${date}[.,]? ?${signature}(?:\\.?${dash}|\\.\\s*)`, 'u'),
  // (AGENCY) - PLACE, date -
  new RegExp(`^${signature}\\.?${dash}\\s*${place}, ?${date}${dash}\\s*`, 'u'),
  // (AGENCY) - · /AGENCY/ —
  new RegExp(`^${signature}\\.?${dash}\\s*`, 'u'),
];

/** The same in scripts without capitals, in which a place needs no shape. */
const uncasedHeads: RegExp[] = [
  // (서울=연합뉴스) 홍길동 기자 =
  /^[([（【](?<place>[\p{L}·, ]{1,20}) ?= ?(?<agency>[\p{L}\d ]{2,16})[)\]）】] ?(?:[\p{L} ·]{2,24}(?:기자|특파원) ?=)?\s*/u,
  // （中央社記者某某某花蓮21日電）
  /^[（(](?<agency>中央社)(?:記者\p{sc=Han}{3})?(?<place>\p{sc=Han}{2,6}?)\d{1,2}日[電电][）)]\s*/u,
  // （某地法新电） · 【某地共同】
  /^[（(](?<place>[\p{sc=Han}·]{2,10}?)(?:综合)?(?<agency>法新|路透|美联|新华|共同|韩联)(?:社)?[电電][）)]\s*/u,
  /^【(?<place>[\p{sc=Han}\p{sc=Kana}ー・]{2,12}?)(?<agency>共同|時事|AFP時事|ロイター|AP)】\s*/u,
  // 新华社莫斯科5月9日电（记者某某）
  /^(?<agency>新华社|新華社|中新社|中新网|法新社|路透社)(?<place>\p{sc=Han}{0,12}?)(?<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)(?:电|電)(?: ?[（(][^）)]{1,40}[）)])?[，,:：]?\s*/u,
];

const allHeads = [...heads, ...uncasedHeads];

/** All capitals: no other sign is needed beside the dash. */
const capitals = new RegExp(
  `^(?<place>[\\p{Lu}][\\p{Lu}'’.-]*(?:[ /-][\\p{Lu}][\\p{Lu}'’.-]*){0,3}(?:, (?:${word}(?: ${word}){0,2}))?)\\s*(?:--+|[–—―]|(?<=\\s)-(?=\\s))\\s*`,
  'u',
);

/** Words in capitals before a dash that are labels, not places. */
const label =
  /^(?:dear|question|answer|fact|myth|claim|verdict|tip|step|part|chapter|file|breaking|updated?|exclusive|live|watch|video|photos?|news|editorial|opinion|analysis|review|interview|note|warning|correction|q&?a|factbox|explainer|spoilers?|more|read|related|new$|just in)\b/iu;

/** Characters after a dateline from which on the text can be a report. */
const least = 20;

/** Reads the dateline of a paragraph (its first 160 characters); undefined if it has none. */
export function readDateline(paragraph: string): Dateline | undefined {
  if (paragraph.length < least) return undefined;
  const head = paragraph.slice(0, 160);
  if (!/^[\p{Lu}\p{Lo}\d([（/【]/u.test(head) || !/[-–—―:/(（[【电電]|\d\.? ?(?:года|г\.)/.test(head.slice(0, 90)))
    return undefined;
  for (const [i, pattern] of allHeads.entries()) {
    const match = pattern.exec(head);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const rest = match[0].length;
    if (!goesOn(paragraph, rest)) continue;
    if (groups.place !== undefined && i < heads.length && !placeLike(groups.place)) continue;
    const dated = groups.date ?? groups.date2;
    const found = findDates(match[0])[0];
    if (dated !== undefined && !found) continue;
    if (groups.known !== undefined && agencyName(groups.known) === undefined) continue;
    const agency = (groups.agency ?? groups.known)?.trim();
    if (groups.place === undefined && dated !== undefined && agencyName(agency ?? '') === undefined) continue;
    if (groups.bare !== undefined && !(found && agencyName(agency ?? ''))) continue;
    if (agency !== undefined && !agencyLike(agency, found !== undefined || /\p{Lu}{3}/u.test(groups.place ?? '')))
      continue;
    return dateline(match[0], rest, groups.place, agency, found);
  }
  const match = capitals.exec(head);
  const name = match?.groups?.place ?? '';
  if (match && /\p{Lu}{3}/u.test(name) && !label.test(name) && goesOn(paragraph, match[0].length))
    return dateline(match[0], match[0].length, name);
  return undefined;
}

function dateline(whole: string, rest: number, place?: string, agency?: string, date?: FoundDate): Dateline {
  const result: Dateline = { length: whole.trimEnd().length, rest };
  if (place)
    result.place = place
      .replace(/,$/, '')
      .replace(/ (?:في|فى)$/u, '')
      .replace(/(\p{Ll}{5})\.$/u, '$1');
  if (agency) result.agency = agencyName(agency) ?? agency;
  if (date) result.date = date;
  return result;
}

/** The report goes on like a sentence: a capital, a digit, a quotation mark, or a script without capitals. */
const goesOn = (text: string, at: number) =>
  text.length - at >= least && /^["“”‘'«„([]?\s?[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(at, at + 4));

/** Places are capitalised throughout; a lower-case word is at most a particle. */
function placeLike(place: string): boolean {
  if (place.length > 60) return false;
  return place
    .split(/[ /,-]+/)
    .every((part) => /^[\p{Lu}\p{Lo}]/u.test(part) || /^(?:de|del|la|le|of|am|an|der|sur|upon|на)?$/u.test(part));
}

/** Known agencies in any case; others only if they look like a signature in a line that is surely a dateline. */
const agencyLike = (name: string, sure: boolean) =>
  agencyName(name) !== undefined ||
  (sure && /^\p{Lu}/u.test(name) && name.split(' ').length <= 4 && !findDates(name)[0]);

/** 'Kampala — TEACHERS …', '(Tavria) – Authorities …', 'NEW DELHI: The …', '27 March 2017 – The …': signs that say enough at the head of a report only. */
const loose = [
  new RegExp(`^${date} [—–-] `, 'u'),
  new RegExp(`^(?<place>${word}(?: ${word}){0,2}(?:, ${word}(?: ${word})?)?) [—–] `, 'u'),
  new RegExp(`^\\((?<place>${word}(?: ${word}){0,2})\\)${dash}\\s*`, 'u'),
  /^(?<place>\p{Lu}{3,}(?:[ -]\p{Lu}{3,}){0,2}): ?/u,
];

/** Reads a dateline without date and agency at the head of the first paragraph of a report; undefined if it has none. */
export function readLooseDateline(paragraph: string): Dateline | undefined {
  const known = readDateline(paragraph);
  if (known) return known;
  if (paragraph.length < 60) return undefined;
  const head = paragraph.slice(0, 80);
  for (const pattern of loose) {
    const match = pattern.exec(head);
    const name = match?.groups?.place;
    const found = match?.groups?.date === undefined ? undefined : findDates(match[0])[0];
    // '3 May – the day of …' may be any day; a report has the year as well.
    if (!match || (name === undefined && (found === undefined || found.edtf.startsWith('X')))) continue;
    if (name !== undefined && (name.length > 40 || label.test(name) || agencyName(name))) continue;
    if (goesOn(paragraph, match[0].length)) return dateline(match[0], match[0].length, name, undefined, found);
  }
  return undefined;
}
