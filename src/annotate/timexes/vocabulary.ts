/** Words of time, as regular-expression sources over lower-cased text, and their meaning. */

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const shortMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

export const MONTH = `(?:${months.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`;
export const WEEKDAY = `(?:${weekdays.join('|')}|(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\\.)`;
export const DAY_ORDINAL = `(?:${ordinals.slice(1).join('|')}|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)`;
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
export const YEAR = '(?:1[0-9]\\d\\d|20\\d\\d)';
export const DASH = '(?:-|–|—|‑)';
export const DAYPART = '(?:morning|afternoon|evening|night|dawn|noon|midday|midnight|lunchtime|dusk|sunset|sunrise)';

const WORD_NUMBER = `(?:(?:${tens.join('|')})(?:[- ](?:${ones.slice(1).join('|')}))?|${[...teens, ...ones.slice(1)].sort((a, b) => b.length - a.length).join('|')}|a dozen|dozens of|(?:a )?hundreds? of|(?:a )?thousands? of|half an?|an?)(?: (?:hundred|thousand|million|billion)){0,2}`;
/** A number, exact or vague: `12`, `2.5`, `2 1/2`, `twenty-four`, `a few`, `several`, `two and a half`. */
export const AMOUNT = `(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9}(?:\\.\\d{1,3})?(?:[ -]1/2|½)?(?: million| billion)?|${WORD_NUMBER}(?: and (?:a|one)[- ](?:half|quarter))?|(?:quite )?a few|a couple(?: of)?|couple of|a number of|several|many|some|few)`;
export const UNIT =
  '(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|weekends?|nights?)';

const indexed = (words: string[], from: number): [string, number][] => words.map((word, index) => [word, index + from]);

/** Name or short name of a month (full stop allowed) to 1 … 12. */
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...indexed(months, 1),
  ...indexed(shortMonths, 1),
  ['sept', 9],
]);
/** Name of a weekday to 1 (Monday) … 7. */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...indexed(weekdays, 1),
  ...indexed(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], 1),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...indexed(ones, 0),
  ...indexed(teens, 10),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['a', 1],
  ['an', 1],
]);
const ORDINAL_NUMBERS: ReadonlyMap<string, number> = new Map([...indexed(ordinals, 0), ['thirtieth', 30]]);
export const SEASONS: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);
export const DAYPARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['dawn', 'TMO'],
  ['sunrise', 'TMO'],
  ['afternoon', 'TAF'],
  ['lunchtime', 'TMI'],
  ['evening', 'TEV'],
  ['dusk', 'TEV'],
  ['sunset', 'TEV'],
  ['night', 'TNI'],
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T24:00'],
]);

export const monthOf = (word: string): number | undefined => MONTH_NUMBERS.get(word.replace('.', ''));
export const weekdayNumber = (word: string): number | undefined => WEEKDAY_NUMBERS.get(word.replace('.', ''));

/** Number of an ordinal word or figure: `twenty-first`, `21st`, `21`. */
export function ordinalOf(word: string): number | undefined {
  const figure = /^\d{1,4}/.exec(word);
  if (figure) return Number(figure[0]);
  const [first = '', second] = word.split(/[- ]/);
  if (second === undefined) return ORDINAL_NUMBERS.get(first);
  const ten = NUMBER_WORDS.get(first);
  const one = ORDINAL_NUMBERS.get(second);
  return ten === undefined || one === undefined ? undefined : ten + one;
}

/** Meaning of an AMOUNT: a number, or `X` for one that the words leave open. */
export function amountOf(words: string): number | 'X' {
  const text = words.trim();
  const figure = /^([\d,]+(?:\.\d+)?)([ -]1\/2|½)?(?: (million|billion))?/.exec(text);
  if (figure) {
    const scale = figure[3] === 'million' ? 1e6 : figure[3] === 'billion' ? 1e9 : 1;
    return (Number((figure[1] ?? '').replaceAll(',', '')) + (figure[2] ? 0.5 : 0)) * scale;
  }
  if (/^(?:quite )?a few|^(?:several|many|some|few|a number)|dozens|hundreds|thousands/.test(text)) return 'X';
  if (/^(?:a )?couple/.test(text)) return 2;
  if (text === 'a dozen') return 12;
  if (/^half an?$/.test(text)) return 0.5;
  let total = 0;
  let current = 0;
  for (const word of text.split(/[- ]/)) {
    const number = NUMBER_WORDS.get(word);
    if (word === 'and') break;
    if (number !== undefined) current += number;
    else if (word === 'hundred') current = Math.max(current, 1) * 100;
    else if (word === 'thousand' || word === 'million' || word === 'billion') {
      total += Math.max(current, 1) * (word === 'thousand' ? 1e3 : word === 'million' ? 1e6 : 1e9);
      current = 0;
    }
  }
  const fraction = text.endsWith('half') ? 0.5 : text.endsWith('quarter') ? 0.25 : 0;
  return total + current + fraction;
}
