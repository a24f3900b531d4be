import type { EventStatus } from '../../schemas/chronology.ts';
import type { DayRange } from './day-range.ts';

const CALLED_OFF =
  /\b(?:called off|calls off|cancel(?:l?ed|s)|scrapped|ruled out|will not|won['’]t|would not|wouldn['’]t|is not (?:going|coming|planning|expected)|are not (?:going|coming|planning|expected)|not be (?:able to )?(?:attend|com|go|travel|visit|tak)\w*|(?:denied|denies|deny) (?:that|any|having|reports?|the)|no plans to|decided (?:not to|against|to stay)|declined (?:the|an|to attend)|refused to (?:attend|go|take part)|never took place|did not take place)\b/i;
const AHEAD =
  /\b(?:will|['’]ll|is to|are to|was to|were to|be held|due to|due in|scheduled|expected|intends?|plans?|planned|planning|set to|slated|going to|would|invited to|invites?|invitation|hopes? to|agreed to|prepar\w+ (?:to|for)|upcoming|forthcoming)\b/i;

/**
 * How a sentence sees what it dates.
 * @param clause the words around the date @param range the date @param published day number of publication @param recurring whether the date is a set ("every year")
 */
export function statusOf(
  clause: string,
  range: DayRange | undefined,
  published: number | undefined,
  recurring: boolean,
): EventStatus {
  if (recurring) return 'recurring';
  const denied = CALLED_OFF.test(clause);
  if (range && published !== undefined) {
    if (range.first > published) {
      if (denied) return 'denied';
      // A clock further east, or a report that was added to the next day.
      return range.first === published + 1 && !AHEAD.test(clause) && /\b(?:was|were|had|\w+ed)\b/.test(clause)
        ? 'happened'
        : 'planned';
    }
    if (range.last < published)
      return denied &&
        /\b(?:called off|cancel|scrapped|denie[sd]|deny|did not take place|never took place)\b/i.test(clause)
        ? 'denied'
        : 'happened';
    if (range.first < published && Number.isFinite(range.last) && range.last > published && lengthHolds(clause))
      return 'planned';
  }
  if (denied) return 'denied';
  return published === undefined || range === undefined || range.last > published
    ? AHEAD.test(clause)
      ? 'planned'
      : 'happened'
    : AHEAD_TODAY.test(clause)
      ? 'planned'
      : 'happened';
}

/** A month or year that publication falls into: only an auxiliary of the future makes it planned. */
function lengthHolds(clause: string): boolean {
  return AHEAD.test(clause);
}

const AHEAD_TODAY = /\b(?:will|is to|are to|due to|scheduled to|expected (?:to|in|at|on)|set to|going to)\b/i;
