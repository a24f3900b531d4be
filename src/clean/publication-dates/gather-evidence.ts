import { splitSentences } from '../../annotate/sentences/split-sentences.ts';
import { type CalendarDate, isoDate, isRealDate, readIsoDate } from '../../annotate/timexes/calendar.ts';
import type { Expression } from '../../annotate/timexes/expression.ts';
import { leanByTense, tenseCues } from '../../annotate/timexes/place/tense.ts';
import { recognise, scopeOf } from '../../annotate/timexes/recognise.ts';
import { REFINERS } from '../../annotate/timexes/refiners/refiners.ts';
import type { Article } from '../../schemas/article.ts';

/** What the text of an article tells of the day when it was written. */
export interface Evidence {
  /** Weekdays on which something had happened, with the words: "on Tuesday". */
  weekdays: { weekday: number; phrase: string }[];
  /** "Monday, January 12" without a year. */
  datedWeekdays: { weekday: number; month: number; day: number; phrase: string }[];
  /** Dates with a year that the text speaks of as past, the earliest month or day that fits, and what of them was said. */
  past: { date: CalendarDate; shown: string }[];
  /** Years that are still to come. */
  planned: { year: number; phrase: string }[];
  /** Years of an anniversary, such as 1945 + 70. */
  anniversaries: { year: number; phrase: string }[];
  /** Day of an update that the page states. */
  updated: CalendarDate | undefined;
  /** Latest year of the copyright notices that were cut, and the words. */
  copyright: { year: number; phrase: string } | undefined;
}

/** Reads the evidence off an article's passages. Pure, linear. */
export function gatherEvidence(article: Pick<Article, 'passages' | 'ledger' | 'updated'>): Evidence {
  const evidence: Evidence = {
    weekdays: [],
    datedWeekdays: [],
    past: [],
    planned: [],
    anniversaries: [],
    updated: readIsoDate(article.updated?.value ?? ''),
    copyright: copyrightYear(article.ledger),
  };
  for (const passage of article.passages) {
    for (const { start, end } of splitSentences(passage.text)) {
      const scope = scopeOf(passage.text.slice(start, end));
      const found = recognise(scope);
      if (found.length === 0) continue;
      const cues = tenseCues(scope.lower);
      for (const expression of REFINERS.reduce((expressions, refine) => refine(expressions, scope), found)) {
        const phrase = scope.text.slice(expression.start, expression.end);
        const before = scope.lower.slice(Math.max(0, expression.start - 8), expression.start);
        const caption = passage.kind === 'caption';
        const lean = caption ? 'before' : leanByTense(cues, expression.start, expression.end);
        if (passage.kind !== 'dateline')
          note(evidence, expression, phrase, lean === 'after' || /\b(?:by|until|for) $/.test(before));
      }
    }
  }
  return evidence;
}

function note(evidence: Evidence, { reading, mod }: Expression, phrase: string, ahead: boolean): void {
  if (reading.kind !== 'parts' || reading.clock?.startsWith('TX')) return;
  const { year, month, day, weekday, season, quarter } = reading.parts;
  if (reading.computed && year !== undefined) {
    evidence.anniversaries.push({ year: Number(year), phrase });
    return;
  }
  if (weekday !== undefined && year === undefined) {
    if (month !== undefined && day !== undefined) evidence.datedWeekdays.push({ weekday, month, day, phrase });
    else if (!ahead && reading.lean === undefined && reading.weekShift === undefined)
      evidence.weekdays.push({ weekday, phrase });
    return;
  }
  if (year === undefined || year.length !== 4 || Number(year) < 1900) return;
  if (ahead) {
    evidence.planned.push({ year: Number(year), phrase });
    return;
  }
  const last = reading.until?.year ?? year;
  const atLeast =
    month ??
    (quarter !== undefined
      ? quarter * 3 - 2
      : season === 'SU'
        ? 6
        : season === 'FA'
          ? 9
          : mod === 'END'
            ? 9
            : mod === 'MID'
              ? 5
              : undefined);
  const date = { year: Number(last), month: atLeast, day: month === undefined ? undefined : day };
  const shown = month === undefined ? `year ${last}` : `date ${isoDate(date)}`;
  if (isRealDate(date)) evidence.past.push({ date, shown });
}

function copyrightYear(ledger: Article['ledger']): Evidence['copyright'] {
  let latest: Evidence['copyright'];
  for (const { text } of ledger) {
    for (const match of text.matchAll(
      /(?:©|\(c\)|copyright)[^\n\d]{0,60}(?:(?:19|20)\d\d\s?[-–—]\s?)?((?:19|20)\d\d)(?!\d)/gi,
    )) {
      const year = Number(match[1]);
      if (latest === undefined || year > latest.year) latest = { year, phrase: match[0].trim() };
    }
  }
  return latest;
}
