import type { Lean } from '../expression.ts';

/** Words that tell of what is to come, longest first. */
const FUTURE =
  /\b(?:(?<!\b(?:its|his|her|their|the|free|good|own|political)\s)will|won['’]t|shall|would|going to|(?:is|are|was|were) to (?=\w)|to be|(?:expires|begins|starts|opens|closes|ends|resumes|departs|convenes|takes (?:effect|place)|comes into force) (?=(?:\w+ ){0,4}(?:on|at|in|by|next|this|mon|tues|wednes|thurs|fri|satur|sun))|upcoming|deadline|scheduled|slated|due|expected|forthcoming|(?:agrees?|agreed|plans?|planned|planning|wants?|hopes?|hoped|intends?|decided|expects?|promised|vowed|set|likely|ready|prepared|preparing|poised|invited|urged|called on|due|want|need|needs|about|threatened|pledged|continue|able) to|(?:invitations?|offers?|plans?|decision|pledges?|proposals?|bid|permission|promise|agreement|intention|deal|orders?|request|call|deadline) (?:\w{1,15} ){0,2}to)\b|['’]ll\b/;
const PAST =
  /\b(?:said|says|told|was|were|had|did|has|have|came|went|began|took|made|gave|got|left|met|won|lost|fell|rose|hit|held|found|saw|sent|spoke|wrote|became|broke|brought|built|bought|caught|chose|cut|died|drew|drove|fled|flew|fought|heard|kept|killed|knew|laid|led|let|paid|put|ran|read|sat|sank|set off|shot|showed|shut|sold|spent|stood|struck|sued|swept|thought|threw|woke|wore|quit|set up|grew|tore|lay|rang|beat|(?!(?:united|indeed|hundred|need|speed|exceed|proceed|succeed|sacred|naked|breed|greed|unprecedented|alleged|so-called|armed|limited|ltd)\b)[a-z]{3,20}ed)\b/;
const CUE = new RegExp(`(${FUTURE.source})|(${PAST.source})`, 'g');

/** After these a verb that looks like a past form is a plain one: "will lay", "would have", "can hit". */
const INFINITIVE = /\b(?:will|would|shall|can|could|may|might|must|should|to|['’]ll) $/;

interface Cue {
  start: number;
  end: number;
  lean: Lean;
}

/** Cues of tense in a sentence, in order. A participle after "be" takes the tense of the verb before it, a verb after "will" or "to" has none of its own. */
export function tenseCues(lower: string): Cue[] {
  const cues: Cue[] = [];
  CUE.lastIndex = 0;
  for (let match = CUE.exec(lower); match !== null; match = CUE.exec(lower)) {
    const start = match.index;
    const before = lower.slice(Math.max(0, start - 9), start);
    if (match[1] === undefined && cues.length > 0 && /\b(?:be|been|being|not) $/.test(before)) continue;
    if (match[1] === undefined && INFINITIVE.test(before)) continue;
    // "had been due to land on Friday": a plan of the past, whatever became of it.
    if (match[1] !== undefined && /\bhad (?:been |originally )$/.test(lower.slice(Math.max(0, start - 15), start))) {
      cues.push({ start, end: start + match[0].length, lean: 'before' });
      continue;
    }
    cues.push({ start, end: start + match[0].length, lean: match[1] === undefined ? 'before' : 'after' });
  }
  return cues;
}

/**
 * Whether the words at `start`…`end` speak of what was or what will be: by the nearest verb before them, else the first after.
 * Nothing if the sentence has neither.
 */
export function leanByTense(cues: readonly Cue[], start: number, end: number): Lean | undefined {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  if (low > 0) return cues[low - 1]?.lean;
  while (low < cues.length && (cues[low]?.start ?? 0) < end) low++;
  return cues[low]?.lean;
}
