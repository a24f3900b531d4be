import type { EventStatus } from '../../schemas/chronology.ts';

/** How precise a date is; each is set visibly apart on the page. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'span' | 'choice' | 'unknown';

/** A date as it is shown. */
export interface DateLabel {
  /** `13 January 2015`, `December 2014`, `about 2011`, `22 or 23 April 2015`, `undated`. */
  text: string;
  precision: Precision;
  /** A value for `<time datetime>`, if HTML has one for it: `2015-01-13`, `2014-12`, `2014`. */
  datetime?: string;
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** ISO 8601-2 sub-year groupings. */
const seasons: Record<string, string> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '25': 'spring',
  '26': 'summer',
  '27': 'autumn',
  '28': 'winter',
  '29': 'spring',
  '30': 'summer',
  '31': 'autumn',
  '32': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'fourth quarter of',
  '37': 'first third of',
  '38': 'second third of',
  '39': 'last third of',
  '40': 'first half of',
  '41': 'second half of',
};

interface Parts {
  year: string;
  month?: string | undefined;
  day?: string | undefined;
  qualifier: string;
}

/** Reads a single EDTF date (no interval, no set); undefined if it is not one. */
export function dateParts(edtf: string): Parts | undefined {
  const match = /^[?~%]?(-?[\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?(?:T.*)?$/.exec(edtf);
  if (!match?.[1]) return undefined;
  const signs = edtf.replace(/[^?~%]/g, '');
  const uncertain = /[?%]/.test(signs);
  const approximate = /[~%]/.test(signs);
  const qualifier = `${uncertain ? 'probably ' : ''}${approximate ? 'about ' : ''}`;
  return { year: match[1], month: match[2], day: match[3], qualifier };
}

/** Thousands of entries share some hundred dates. */
const known = new Map<string, DateLabel>();

/** Words for an EDTF date, as precise as the value and no more. */
export function dateLabel(edtf: string): DateLabel {
  const label = known.get(edtf) ?? labelOf(edtf);
  known.set(edtf, label);
  return label;
}

/** The same for an event: a day without a year that recurs is one of every year, not of an unknown one. */
export function eventDateLabel({ date, status }: { date: string; status: EventStatus }): DateLabel {
  const label = dateLabel(date);
  if (status !== 'recurring' || !date.startsWith('XXXX-')) return label;
  return { ...label, text: label.text.replace(/, year unknown$/, ', every year') };
}

function labelOf(edtf: string): DateLabel {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) return choiceLabel(set[2] ?? '', set[1] === '{' ? 'and' : 'or');
  const slash = edtf.indexOf('/');
  if (slash >= 0) return spanLabel(edtf.slice(0, slash), edtf.slice(slash + 1));
  return singleLabel(edtf);
}

function singleLabel(edtf: string): DateLabel {
  const parts = dateParts(edtf);
  if (!parts) return { text: edtf || 'undated', precision: 'unknown' };
  const { year, month, day, qualifier } = parts;
  if (year === 'XXXX' && !month) return { text: 'undated', precision: 'unknown' };
  const yearText = yearWords(year);
  const plain = qualifier === '' && !edtf.includes('X');
  const label = (text: string, precision: Precision, datetime: string): DateLabel =>
    plain ? { text, precision, datetime } : { text: `${qualifier}${text}`.trim(), precision };
  if (!month || month === 'XX') return label(yearText, 'year', year);
  const season = seasons[month];
  if (season) return { text: `${qualifier}${season} ${yearText}`, precision: 'season' };
  const monthText = monthNames[Number(month) - 1];
  if (!monthText) return { text: edtf, precision: 'unknown' };
  const monthYear = year === 'XXXX' ? monthText : `${monthText} ${yearText}`;
  const tail = year === 'XXXX' ? ', year unknown' : '';
  if (!day || day === 'XX') return label(`${monthYear}${tail}`, 'month', `${year}-${month}`);
  return label(`${Number(day)} ${monthYear}${tail}`, year === 'XXXX' ? 'unknown' : 'day', `${year}-${month}-${day}`);
}

function yearWords(year: string): string {
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0s`;
  if (/^\d{2}XX$/.test(year)) return `${Number(year.slice(0, 2)) + 1}th century`;
  if (year.startsWith('-')) return `${Number(year.slice(1)) + 1} BC`;
  return year.includes('X') ? 'an unknown year' : String(Number(year));
}

function spanLabel(from: string, to: string): DateLabel {
  const open = (side: string) => side === '' || side === '..';
  if (open(from) && open(to)) return { text: 'undated', precision: 'unknown' };
  if (open(from)) return { text: `until ${singleLabel(to).text}`, precision: 'span' };
  if (open(to)) return { text: `since ${singleLabel(from).text}`, precision: 'span' };
  return { text: joined(from, to, '–', ' – '), precision: 'span' };
}

function choiceLabel(list: string, word: string): DateLabel {
  const values = list.split(',').map((value) => value.trim());
  const first = values[0] ?? '';
  const last = values[values.length - 1] ?? '';
  if (values.length === 1) return list.includes('..') ? spanLabel(...ends(list)) : singleLabel(first);
  if (values.length === 2) return { text: joined(first, last, ` ${word} `, ` ${word} `), precision: 'choice' };
  const texts = values.map((value) => singleLabel(value).text);
  return { text: `${texts.slice(0, -1).join(', ')} ${word} ${texts[texts.length - 1]}`, precision: 'choice' };
}

function ends(list: string): [string, string] {
  const at = list.indexOf('..');
  return [list.slice(0, at), list.slice(at + 2)];
}

/** Joins two dates and says what they share only once: `19–22 December 2014`. */
function joined(from: string, to: string, tight: string, loose: string): string {
  const a = dateParts(from);
  const b = dateParts(to);
  const [left, right] = [singleLabel(from).text, singleLabel(to).text];
  if (/^\d+$/.test(left) && /^\d+$/.test(right)) return left === right ? left : `${left}${tight}${right}`;
  if (!a || !b || a.qualifier || b.qualifier || `${from}${to}`.includes('X') || a.year !== b.year) {
    return left === right ? left : `${left}${loose}${right}`;
  }
  if (a.day && b.day && a.month === b.month) return `${Number(a.day)}${tight}${right}`;
  const year = ` ${Number(a.year)}`;
  return left.endsWith(year) && a.month ? `${left.slice(0, -year.length)}${loose}${right}` : `${left}${loose}${right}`;
}
