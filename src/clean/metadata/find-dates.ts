import { findTime } from './find-time.ts';
import { monthNumber, monthPattern } from './months.ts';

/** A calendar date in a line of metadata. */
export interface FoundDate {
  /** UTF-16 offsets into the text that was searched, time of day included. */
  start: number;
  end: number;
  /** EDTF; `XXXX` stands for a missing year. */
  edtf: string;
  /** The other reading of a numeric date whose day and month can be swapped. */
  other?: string;
  time?: string;
}

const year = '(?:19|20)\\d{2}';
/** Nothing but a time of day may be glued to a year: '20197:05 AM'. */
const yearEnd = '(?!\\d(?!\\d?:\\d\\d))';
const forms: { pattern: RegExp; read: (groups: Record<string, string>) => [string, string, string] | undefined }[] = [
  {
    pattern: new RegExp(`(?<![\\d.])(?<y>${year})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?!\\d)`, 'gu'),
    read: ({ y, m, d }) => [y ?? '', m ?? '', d ?? ''],
  },
  {
    pattern: new RegExp(`(?<y>${year}) ?[年년][ ,]{0,2}(?<m>\\d{1,2}) ?[月월] ?(?<d>\\d{1,2}) ?[日일]`, 'gu'),
    read: ({ y, m, d }) => [y ?? '', m ?? '', d ?? ''],
  },
  {
    pattern: new RegExp(`(?<y>${year})\\. {1,2}(?<m>\\d{1,2})\\. {1,2}(?<d>\\d{1,2})(?!\\d)`, 'gu'),
    read: ({ y, m, d }) => [y ?? '', m ?? '', d ?? ''],
  },
  { pattern: /(?<!\d)(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일]/gu, read: ({ m, d }) => ['XXXX', m ?? '', d ?? ''] },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<d>\\d{1,2})(?:(?:st|nd|rd|th|er|º)?[ -]|\\.[ -]?)(?:of |de )?(?<m>${monthPattern})(?!\\p{L})(?:/ ?(?:${monthPattern})(?!\\p{L}))?\\.?(?:,? ?(?:de |del )?-?(?<y>${year})${yearEnd})?`,
      'giu',
    ),
    read: ({ d, m, y }) => [y ?? 'XXXX', String(monthNumber(m ?? '') ?? ''), d ?? ''],
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?<m>${monthPattern})(?!\\p{L})\\.?[ -]?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d)(?:(?:,? |-)(?<y>${year})${yearEnd})?`,
      'giu',
    ),
    read: ({ d, m, y }) => [y ?? 'XXXX', String(monthNumber(m ?? '') ?? ''), d ?? ''],
  },
];

const numeric = new RegExp(
  `(?<![\\d/.-])(\\d{1,2})([./-])(\\d{1,2})\\2(${year}|(?<=[./])\\d{2})(?![\\d/]|\\.\\d)`,
  'gu',
);

/** Day that exists in the calendar, as EDTF. */
function edtf(y: string, m: string, d: string): string | undefined {
  const month = Number(m);
  const day = Number(d);
  if (month < 1 || month > 12 || day < 1) return undefined;
  const last = month === 2 ? (y === 'XXXX' || isLeap(Number(y)) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (day > last) return undefined;
  return `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const isLeap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;

/** Dates of a line, in order, none inside another. `text` should be a line of metadata: at most the first 400 characters are searched. */
export function findDates(text: string): FoundDate[] {
  const line = text.slice(0, 400);
  if (!/\d/.test(line)) return [];
  const found: FoundDate[] = [];
  const add = (date: FoundDate) => {
    if (!found.some((other) => date.start < other.end && other.start < date.end)) found.push(date);
  };
  for (const { pattern, read } of forms)
    for (const match of line.matchAll(pattern)) {
      const parts = read((match.groups ?? {}) as Record<string, string>);
      const value = parts && edtf(...parts);
      if (value) add({ start: match.index, end: match.index + match[0].length, edtf: value });
    }
  for (const match of line.matchAll(numeric)) {
    const [, a = '', separator = '', b = '', y = ''] = match;
    const full = y.length === 2 ? `${Number(y) >= 70 ? 19 : 20}${y}` : y;
    const dayFirst = edtf(full, b, a);
    const monthFirst = separator === '.' && dayFirst ? undefined : edtf(full, a, b);
    const value = dayFirst ?? monthFirst;
    if (!value) continue;
    const date: FoundDate = { start: match.index, end: match.index + match[0].length, edtf: value };
    if (dayFirst && monthFirst && dayFirst !== monthFirst) date.other = monthFirst;
    add(date);
  }
  found.sort((a, b) => a.start - b.start);
  // '13:10, 21 January 2013 | updated: 17:45, 21 January 2013': times that stand before their dates.
  const isEarly = found.length > 1 && timeBefore(line, found[0]) !== undefined;
  found.forEach((date, i) => {
    const following = found[i + 1];
    const ahead = isEarly ? timeBefore(line, following) : undefined;
    const next = following === undefined ? line.length : following.start - (ahead?.length ?? 0);
    const time = findTime(line.slice(date.end, Math.min(next, date.end + 40)));
    if (time) {
      date.time = time.value;
      date.end += time.end;
    } else {
      const early = i === 0 || isEarly ? timeBefore(line, date) : undefined;
      if (early) date.time = early.value;
    }
  });
  return found;
}

/** Time of day right before a date, and the number of characters from its beginning to the date. */
function timeBefore(line: string, date: FoundDate | undefined): { value: string; length: number } | undefined {
  if (!date) return undefined;
  const head = line.slice(Math.max(0, date.start - 24), date.start);
  const time = findTime(head, true);
  const at = head.search(/\d{1,2}[:h.時时]?\d{0,2}[^\d]*$/u);
  return time && { value: time.value, length: head.length - Math.max(0, at) };
}
