import { findDates } from './find-dates.ts';
import { isNoPerson } from './read-section.ts';

const lead =
  /^(?:by|written by|words by|story by|posted by|published by|author|authors|автор|von|por|par|di|作者|글)\s*[:：]?\s+/iu;
/** 'our sports staff', 'a staff reporter'. */
const desk = /^(?:our|an?|the)\s.{0,40}\b(?:staff|correspondents?|reporters?|writers?|editors?)\b/iu;
const ended = /\s+(?:기자|특파원|記者|记者)$/u;
const person = "[\\p{Lu}][\\p{L}\\p{M}'’.-]*";
const names = new RegExp(
  `^${person}(?:,? (?:and|&|und|et|y|e|и|de|van|von|der|den|al|el|bin|ben|di|da|del|la|le|${person})){0,9}$`,
  'u',
);
const stop = /\s*(?:[|·•–—]|\s-\s|\/|,? (?:published|posted|updated|on |at \d|in )|@|\(?https?:|\S+@\S+|\d)/iu;

/** The author in a line such as 'By Jane Doe, Staff Writer | 3 May 2015': offsets of the value in the line, and the value. */
export interface Byline {
  value: string;
  /** UTF-16 range of the value in the line. */
  start: number;
  end: number;
}

/** Reads a byline that says that it is one ('By …', 'Von …', '… 기자'); undefined for other lines. Lines over 200 characters are none. */
export function readByline(line: string): Byline | undefined {
  if (line.length > 200) return undefined;
  const match = lead.exec(line);
  if (!match) {
    const reporter = ended.exec(line);
    return reporter && line.length < 40 && !findDates(line)[0]
      ? { value: line.slice(0, reporter.index), start: 0, end: reporter.index }
      : undefined;
  }
  const start = match[0].length;
  const rest = line.slice(start);
  if (!/^[\p{Lu}\p{Lo}@]/u.test(rest) && !desk.test(rest)) return undefined;
  const date = findDates(rest)[0];
  const cut = Math.min(date ? date.start : rest.length, stop.exec(rest)?.index ?? rest.length);
  const value = rest.slice(0, cut).replace(/[\s,;:(]+$/, '');
  const head = value.split(/,/)[0] ?? '';
  if (value.length < 2 || value.length > 120 || head.split(' ').length > 10) return undefined;
  if (/[.!?]$/.test(line) && !/\b\p{L}\.$/u.test(line) && line.length > 60) return undefined;
  return { value, start, end: start + value.length };
}

/** Whether a line is nothing but a name of two to four capitalised words, not of a section or a paper: a byline if it stands beside a date. */
export function isBareName(line: string): boolean {
  return line.length < 50 && / /.test(line) && line.split(' ').length <= 5 && names.test(line) && !isNoPerson(line);
}
