import { agencyName } from './agencies.ts';
import { findDates } from './find-dates.ts';
import { isNoPerson } from './read-section.ts';

const lead =
  /^(?:(?:by|written by|words by|story by|interview by|reporting by|report by|posted by|published by|author|authors|автор|авторы|автори|текст|von|por|par|di|door|av|tekst|texto|texte|testo di|autor|oleh|penulis|pewarta|작성자|글)\s*[:：]?\s+|(?:作者|記者|记者|撰文|文|كتب|كتبت|بقلم|إعداد|नाम|लेखक)\s*[:：/／]\s*)/iu;
/** 'our sports staff', 'a staff reporter'. */
const desk = /^(?:our|an?|the)\s.{0,40}\b(?:staff|correspondents?|reporters?|writers?|editors?)\b/iu;
const ended = /\s+(?:기자|특파원|記者|记者)$/u;
/** 'Jane Doe jdoe@paper.example': a name with its address, 'Jane Doe Energy editor': with its office. */
const addressed =
  /^(?<name>\p{Lu}[^\s@|,:]+ [^@|,:]{2,40}?)(?:,? [^\s@]+@[^\s@]+| (?:(?!chief|senior|deputy|staff|managing|assistant|executive)\p{Lu}\p{L}+ ){0,2}(?:editor|correspondent|reporter))$/u;
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
  const signed = match ? undefined : addressed.exec(line)?.groups?.name;
  if (signed !== undefined && isBareName(signed)) return { value: signed, start: 0, end: signed.length };
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
  const value = withoutAgency(rest.slice(0, cut).replace(/[\s,;:(]+$/, ''));
  const head = value.split(/,/)[0] ?? '';
  if (/^(?:the|la|el|los|las|le|les|une?|der|die|das|den|lo|gli|il)\s/iu.test(value) && !desk.test(rest))
    return undefined;
  if (value.length < 2 || value.length > 120 || head.split(' ').length > 10) return undefined;
  if (/[.!?]$/.test(line) && !/\b\p{L}\.$/u.test(line) && line.length > 60) return undefined;
  return { value, start, end: start + value.length };
}

/** Without the agency that the author is with: 'Jane Doe, Associated Press'. */
function withoutAgency(value: string): string {
  const at = value.lastIndexOf(', ');
  return at > 3 && agencyName(value.slice(at + 2)) !== undefined ? value.slice(0, at) : value;
}

/** Words of buttons: 'Share Email Print' is no name. */
const interfaceWord =
  /(?:^|\s)(?:share|e-?mail|print|comments?|feedback|rss|save|tweet|facebook|twitter|subscribe|sign|log ?in|home|news|menu|search|videos?|photos?|live|more|most|read)(?=\s|$)/iu;

/** Whether a line is nothing but a name of two to four capitalised words, not of a section or a paper: a byline if it stands beside a date. */
export function isBareName(line: string): boolean {
  return (
    line.length < 50 &&
    / /.test(line) &&
    line.split(' ').length <= 5 &&
    names.test(line) &&
    !isNoPerson(line) &&
    !interfaceWord.test(line)
  );
}
