/** A row of a capture as it stands: UTF-16 range, its line break left out. */
export interface Row {
  start: number;
  end: number;
}

/** Rows of prose have at least so many characters and words. */
const proseLength = 45;
const proseWords = 6;
/** Nobody fills lines to more than this many characters; longer rows are paragraphs. */
const widest = 140;
/** Rows in a row from which on a capture can be judged, and shares of them that go on in the next row. */
const fewest = 4;
const lowerShare = 0.25;
const filledShare = 0.6;
/** A word beyond this length says nothing of the width: an address, or a script without spaces. */
const longestWord = 30;

const startsItem = /^(?:[-–—•*·▪►●○◦‣⁃+]|\(?\d{1,3}[.)])\s/u;
const startsLower = /^["'“‘«(]?\p{Ll}/u;
const endsSentence = /[.!?:;…。！？؟।]['"”’»)\]]*$/u;
const isCased = /\p{Lu}|\p{Ll}/u;

interface Measured {
  /** What is seen of the row. */
  text: string;
  /** Characters before the first and up to the last that is seen. */
  indent: number;
  length: number;
  isProse: boolean;
}

interface Filling {
  /** Characters that a row holds at most, but for the odd one. */
  width: number;
  /** Whether rows end before they are full: they were filled in proportional type. */
  ragged: boolean;
}

/**
 * Which rows go on in the next one: the breaks of captures whose lines a program filled to a width (mail, text browsers, archives of
 * agencies, text taken from a PDF) part no blocks. Gives true for a row whose break is such a one; in a capture with a paragraph a line, never.
 */
export function goesOn(capture: string, rows: Row[]): boolean[] {
  const measured = rows.map((row) => measure(capture.slice(row.start, Math.min(row.end, row.start + 2 * widest))));
  const filling = fillingOf(measured);
  if (filling === undefined) return rows.map(() => false);
  return measured.map((row, i) => {
    const next = measured[i + 1];
    return (
      next !== undefined &&
      isPair(row, next, filling) &&
      (isFilled(row, next, filling) || isHalfSentence(row, next, filling))
    );
  });
}

/** The text with blanks in place of the line breaks that part no paragraphs: as long as before, so that offsets hold. */
export function unfilled(text: string): string {
  const rows: Row[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r]/g)) {
    rows.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  rows.push({ start, end: text.length });
  const more = goesOn(text, rows);
  if (!more.includes(true)) return text;
  return rows
    .map((row, i) => {
      const brk = text.slice(row.end, rows[i + 1]?.start ?? row.end);
      return text.slice(row.start, row.end) + (more[i] ? ' '.repeat(brk.length) : brk);
    })
    .join('');
}

function measure(raw: string): Measured {
  const text = raw.trim();
  const length = raw.trimEnd().length;
  const isProse = length >= proseLength && text.split(/\s+/, proseWords).length === proseWords;
  return { text, indent: length - text.length, length, isProse };
}

/** How the rows were filled, if they were. */
function fillingOf(rows: Measured[]): Filling | undefined {
  const lengths = rows.flatMap(({ isProse, length }) => (isProse ? [length] : [])).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)];
  if (width === undefined || width > widest) return undefined;
  const filling = { width, ragged: false };
  let pairs = 0;
  let lower = 0;
  let filled = 0;
  let cased = 0;
  rows.forEach((row, i) => {
    const next = rows[i + 1];
    if (next === undefined || !row.isProse || !isPair(row, next, filling)) return;
    pairs++;
    if (isCased.test(next.text)) cased++;
    if (isHalfSentence(row, next, filling)) lower++;
    if (isFilled(row, next, filling)) filled++;
  });
  const ragged = filled < filledShare * pairs;
  const isWrapped = cased > pairs / 2 ? lower >= lowerShare * pairs && lower >= (ragged ? fewest : 2) : !ragged;
  // A text of a few rows is judged only if all of them agree.
  const enough = pairs >= fewest || (pairs >= 2 && lower === pairs);
  return enough && isWrapped ? { width, ragged } : undefined;
}

/** Rows that could be of one paragraph: no blank row, no bullet, no indent, no cells between them. */
function isPair(row: Measured, next: Measured, { width }: Filling): boolean {
  if (row.text === '' || next.text === '' || row.length > 1.3 * width || next.length > 1.3 * width) return false;
  if (startsItem.test(next.text) || / {3}|\t/.test(row.text) || / {3}|\t/.test(next.text)) return false;
  return next.indent < row.indent + 2 || startsItem.test(row.text);
}

/** The next word would not have had room in the row. */
function isFilled(row: Measured, next: Measured, { width }: Filling): boolean {
  const word = /^\S*/.exec(next.text)?.[0].length ?? 0;
  return word <= longestWord && row.length >= width / 2 && row.length + 1 + word > width;
}

/** A sentence stops short: it goes on in lower case, or, in ragged rows, the row is nearly full. */
function isHalfSentence(row: Measured, next: Measured, { width, ragged }: Filling): boolean {
  if (endsSentence.test(row.text)) return false;
  return startsLower.test(next.text) ? row.length >= width / 3 : ragged && row.isProse && row.length >= 0.8 * width;
}
