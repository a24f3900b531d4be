import type { EventStatus } from '../../schemas/chronology.ts';
import type { DayRange } from './day-range.ts';

const CALLED_OFF =
  /\b(?:called off|calls off|cancel(?:l?ed|s)|scrapped|ruled out|will not|won['’]t|there (?:will|would) be no|would not|wouldn['’]t|is not (?:going|coming|planning|expected)|are not (?:going|coming|planning|expected)|not be (?:able to )?(?:attend|com|go|travel|visit|tak)\w*|(?:denied|denies|deny) (?:that|any|having|reports?|the)|no plans to|decided (?:not to|against|to stay)|declined (?:the|an|to attend)|refused to (?:attend|go|take part)|never took place|did not take place)\b/i;
/** "Impose its will" is no future. */
const WILL = String.raw`(?<!\b(?:its|his|her|their|the|free|good|a|own|political|my|our|your)\s)will`;
const AHEAD = new RegExp(
  String.raw`\b(?:${WILL}|['’]ll|is to|are to|was to|were to|be held|due to|due in|scheduled|expected|intends?|plans?|planned|planning|set to|slated|going to|would|invited to|invites?|invitation|hopes? to|agreed to|prepar\w+ (?:to|for)|upcoming|forthcoming|promis(?:e[sd]?|ing)|pledge[sd]?|vow(?:s|ed)|(?:by|before) (?:the )?(?:end of|year[- ]end)|tomorrow)\b`,
  'i',
);

/** What was meant to be, as a report tells of it that knows better: "was set for May 21", "had been planned for Friday". */
const HAD_BEEN_MEANT =
  /\b(?:(?:was|were|had been|been|originally|initially|previously) (?:\w+ly )?(?:set|due|planned|scheduled|meant|supposed|expected|slated|fixed|arranged|booked|to (?:be|have|take|start|begin|open|meet|go|come|visit|travel|attend|fly))|planned|scheduled)\b/i;
/** What became of it, anywhere in the sentence. */
const FELL_THROUGH =
  /\b(?:call(?:ed|s|ing) (?:\w+ ){0,3}off|cancel(?:l?ed|s|l?ing)|scrap(?:ped|s|ping)|postpon(?:ed|es|ing)|put (?:off|back)|delayed|moved (?:back|forward)|rescheduled|abandoned|(?:did|will) not take place|fell through|dropped)\b/i;
/** "decided in late April to stay at home": the date is that of giving it up. */
const DECIDED_AGAINST = /\b(?:decided|chose|opted)\b[^.;,]{1,40}\b(?:not to|against|to stay|to remain)\b/i;
/** A new day for it: right before the date. */
const NEW_DAY =
  /\b(?:postpon|put off|put back|delay|defer|moved|reschedul|adjourn|shifted|pushed)\w*\b[^.;]{0,60}\b(?:to|until|till|for) $/i;

/**
 * Whether a sentence says of the day that it gives at `at` that what was meant for it is off: it was planned and the same
 * sentence cancels or moves it. The day that it was moved to is not off.
 * @param sentence text @param clause the words around the date @param at offset of the date in the sentence
 */
export function fellThrough(sentence: string, clause: string, at: number): boolean {
  if (NEW_DAY.test(sentence.slice(Math.max(0, at - 100), at))) return false;
  const decision = DECIDED_AGAINST.exec(sentence);
  if (decision && decision.index < at && at < decision.index + decision[0].length) return true;
  return HAD_BEEN_MEANT.test(clause) && FELL_THROUGH.test(sentence);
}

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
      return range.first === published + 1 && !AHEAD.test(clause) && TOLD_AS_PAST.test(clause) ? 'happened' : 'planned';
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

/** A past form, and no word of what should or may be. */
const TOLD_AS_PAST = /^(?!.*\b(?:should|could|can|may|might|must)\b).*\b(?:was|were|had|[a-z]+ed)\b/s;

const PAST_VERB =
  '(?:(?!cancel|scrapp|denied|postpon|called)[a-z]{3,}ed|said|told|met|held|began|came|went|took|made|gave|got|left|won|lost|fell|rose|hit|found|saw|sent|wrote|became|broke|built|bought|chose|cut|died|fled|fought|led|paid|put|shot|spoke|struck|sued|threw)';
const AFTER_DATE = new RegExp(`^,?\\s(?:[a-z]+ly\\s)?${PAST_VERB}\\b`);
const BEFORE_DATE = new RegExp(`\\b${PAST_VERB}\\s(?:(?:on|late|early|earlier|at|around)\\s){0,2}$`);

/** Whether a past verb stands right beside a date: "on Wednesday accused", "resigned on Friday". What comes later in the sentence dates something else. */
export function isPastBeside(sentence: string, from: number, to: number): boolean {
  return AFTER_DATE.test(sentence.slice(to, to + 40)) || BEFORE_DATE.test(sentence.slice(Math.max(0, from - 40), from));
}

/** A month or year that publication falls into: only an auxiliary of the future makes it planned. */
function lengthHolds(clause: string): boolean {
  return AHEAD.test(clause);
}

const AHEAD_TODAY = new RegExp(
  String.raw`\b(?:${WILL}|is to|are to|due to|scheduled to|expected (?:to|in|at|on)|set to|going to)\b`,
  'i',
);
