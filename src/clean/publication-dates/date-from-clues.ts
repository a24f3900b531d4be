import { dayNumber, readIsoDate } from '../../annotate/timexes/calendar.ts';
import type { Article, DateClue, Metadatum } from '../../schemas/article.ts';

/** The date that a clue states, as an EDTF day, month or year. */
export function statedDate(clue: DateClue): Metadatum {
  return {
    value: clue.edtf,
    derivation: { phrase: clue.phrase, anchor: '', rule: clue.rule, certainty: 'stated' },
    spans: clue.spans,
  };
}

/** The strongest clue of a role that names its year; a later one that agrees and is finer is taken, unless the editor spoke. */
export function bestClue(clues: readonly DateClue[], role: DateClue['role']): DateClue | undefined {
  const stated = clues.filter((clue) => clue.role === role && readIsoDate(clue.edtf) !== undefined);
  const [first] = stated;
  if (first === undefined || first.rule.startsWith('sidecar')) return first;
  return stated.find((clue) => clue.edtf.length > first.edtf.length && clue.edtf.startsWith(first.edtf)) ?? first;
}

/** A clue read off the address, for pages that say nothing else: `/2015/01/13/`. */
export function clueOfAddress(url: string | undefined): DateClue | undefined {
  const match = /[/_-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url ?? '');
  if (match === null) return undefined;
  const edtf = `${match[1]}-${match[2]}-${match[3]}`;
  return (
    readIsoDate(edtf) && { role: 'published', phrase: match[0].replace(/^[/_-]/, ''), edtf, rule: 'address', spans: [] }
  );
}

/** Warnings where the clues of one article differ by more than a day. */
export function disagreements(article: Article): string[] {
  const days = article.dateClues
    .filter((clue) => clue.role === 'published')
    .map((clue) => ({ clue, date: readIsoDate(clue.edtf) }))
    .filter(({ date }) => date?.day !== undefined);
  const [first] = days;
  if (first?.date === undefined) return [];
  const number = (date: { year: number; month?: number | undefined; day?: number | undefined }) =>
    dayNumber(date.year, date.month ?? 1, date.day ?? 1);
  const base = number(first.date);
  const other = days.find(({ date }) => date !== undefined && Math.abs(number(date) - base) > 1);
  return other === undefined
    ? []
    : [`“${first.clue.phrase}” says ${first.clue.edtf}, “${other.clue.phrase}” says ${other.clue.edtf}`];
}
