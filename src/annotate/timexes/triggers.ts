/** Kinds of words that may begin or make an expression. */
export const TRIGGER = {
  month: 1,
  weekday: 2,
  unit: 4,
  year: 8,
  figure: 16,
  deictic: 32,
  season: 64,
  holiday: 128,
  clock: 256,
  daypart: 512,
  quarter: 1024,
  decade: 2048,
  anniversary: 4096,
  set: 8192,
  spelledYear: 16384,
} as const;

const words: [number, string][] = [
  [
    TRIGGER.month,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ],
  [
    TRIGGER.weekday,
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun',
  ],
  [
    TRIGGER.unit,
    'second seconds minute minutes hour hours day days week weeks fortnight month months year years decade decades century centuries weekend weekends night nights period fortnights',
  ],
  [
    TRIGGER.deictic,
    'today yesterday tomorrow tonight now currently recently recent soon future past previously present nowadays overnight formerly current once lately term later earlier ago moment time long shortly already ever yet previous coming history',
  ],
  [TRIGGER.season, 'spring summer autumn fall winter summers winters springs'],
  [
    TRIGGER.holiday,
    'christmas easter thanksgiving halloween independence memorial labor labour veterans columbus valentine eve hanukkah passover ramadan boxing new election mayday may',
  ],
  [TRIGGER.clock, 'am pm noon midnight midday gmt utc est edt et o'],
  [TRIGGER.daypart, 'morning afternoon evening night dawn mornings afternoons evenings nights dusk lunchtime'],
  [TRIGGER.quarter, 'quarter quarters half q1 q2 q3 q4 h1 h2 semester fiscal'],
  [TRIGGER.decade, 'twenties thirties forties fifties sixties seventies eighties nineties'],
  [TRIGGER.anniversary, 'anniversary'],
  [
    TRIGGER.set,
    'daily weekly monthly annually annual yearly hourly nightly quarterly biweekly bimonthly biannual every each everyday per once twice',
  ],
  [TRIGGER.spelledYear, 'nineteen eighteen seventeen thousand'],
];

const byWord = new Map<string, number>();
for (const [bit, list] of words) for (const word of list.split(' ')) byWord.set(word, (byWord.get(word) ?? 0) | bit);

/** Bits of the kinds of trigger words in a lower-cased sentence. One pass. */
export function triggersOf(lower: string): number {
  let bits = 0;
  let at = 0;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      const from = at;
      while (at < lower.length && isWord(lower.charCodeAt(at))) at++;
      if (at - from <= 12) bits |= byWord.get(lower.slice(from, at)) ?? 0;
    } else if (code >= 48 && code <= 57) {
      const from = at;
      while (at < lower.length && isDigit(lower.charCodeAt(at))) at++;
      bits |= TRIGGER.figure | (at - from === 4 ? TRIGGER.year : 0);
      if (lower[at] === ':' || lower[at] === '.' || lower[at] === 'h') bits |= TRIGGER.clock;
      if (lower[at] === 's' || lower.startsWith("'s", at)) bits |= TRIGGER.decade;
    } else at++;
  }
  return bits;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWord = (code: number): boolean => (code >= 97 && code <= 122) || isDigit(code);
