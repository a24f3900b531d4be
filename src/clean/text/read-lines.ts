import { goesOn, type Row } from '../../filled-lines.ts';
import type { SourceText } from '../source-text.ts';
import { linkNumbers } from './link-numbers.ts';
import { readCleanText } from './read-clean-text.ts';

/** A line of a plain-text capture that holds visible text. */
export interface Line {
  /** Clean text with its place in the capture. */
  source: SourceText;
  /** Range of the line in the capture, line break left out. */
  start: number;
  end: number;
  /** Number of blank lines before it. */
  gap: number;
  /** UTF-16 offsets into the clean text at which cells that tabs part begin (the first one is 0); one element if there is no tab. */
  cells: number[];
}

/** The capture as lines. */
export interface Lines {
  lines: Line[];
  /** UTF-16 offsets of characters left out, in order: invisible ones, those of lines without visible text too, and the numbers of links. */
  leftOut: number[];
  /** Number of characters repaired from mojibake. */
  repaired: number;
}

/** Lines that a capture is split into at most; beyond it only blank lines part blocks, and beyond that nothing does. */
const mostLines = 150_000;
const breaks = [/\r\n|[\n\r\v\f\u2028\u2029]/g, /(?:\r?\n[^\S\n]*){2,}/g];

/** The finest way of splitting that keeps the number of lines bounded. */
function lineBreakOf(capture: string): RegExp | undefined {
  return breaks.find((pattern) => {
    let count = 0;
    pattern.lastIndex = 0;
    while (count <= mostLines && pattern.exec(capture)) count++;
    pattern.lastIndex = 0;
    return count <= mostLines;
  });
}

/** The rows between line breaks (LF, CR LF, CR, form feed, line and paragraph separators). */
function rowsOf(capture: string): Row[] {
  const rows: Row[] = [];
  const lineBreak = lineBreakOf(capture);
  let start = 0;
  for (let match = lineBreak?.exec(capture); match; match = lineBreak?.exec(capture)) {
    rows.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  rows.push({ start, end: capture.length });
  return rows;
}

/** Splits a capture at its line breaks; rows that were filled to a width are put together again. */
export function readLines(capture: string): Lines {
  const lines: Line[] = [];
  const leftOut: number[] = [];
  let repaired = 0;
  let gap = 0;
  const rows = rowsOf(capture);
  const more = goesOn(capture, rows);
  const numbers = linkNumbers(capture);
  let n = 0;
  for (let i = 0; i < rows.length; i++) {
    const { start } = rows[i] as Row;
    while (more[i]) i++;
    const { end } = rows[i] as Row;
    while (numbers[n] && (numbers[n]?.end ?? 0) <= start) n++;
    const first = n;
    while (numbers[n] && (numbers[n]?.start ?? 0) < end) n++;
    const clean = readCleanText(capture, start, end, numbers.slice(first, n));
    for (const at of clean.leftOut) leftOut.push(at);
    repaired += clean.repaired;
    if (clean.source.text === '') gap++;
    else {
      lines.push({ source: clean.source, start, end, gap, cells: cellsOf(capture, start, end, clean.source) });
      gap = 0;
    }
  }
  return { lines, leftOut, repaired };
}

/** Where the cells of a line begin in its clean text. */
function cellsOf(capture: string, start: number, end: number, source: SourceText): number[] {
  const cells = [0];
  if (!capture.slice(start, end).trim().includes('\t')) return cells;
  for (const segment of source.segments) {
    const last = segment.at + segment.length;
    for (let at = source.text.indexOf(' ', segment.at); at >= 0 && at < last; at = source.text.indexOf(' ', at + 1))
      if (tabAt(capture, segment.start + (at - segment.at), end)) cells.push(at + 1);
  }
  return cells;
}

/** Whether the white space that begins at an offset holds a tab. */
function tabAt(capture: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const char = capture[i] ?? '';
    if (char === '\t') return true;
    if (!/\s/.test(char)) return false;
  }
  return false;
}
