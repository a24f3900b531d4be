import type { CaptureContext } from './line-context.ts';
import { factNames } from './line-facts.ts';

const stamp = factNames.indexOf('stamp');
const clock = factNames.indexOf('clock-shape');

/** Lines and sentences a stamp may be from the next one, and stamps from which on they make a list. */
const reach = 8;
const sentences = 3;
const least = 4;
/** Lines of prose that stand before a list under an article: a live report has its first time above its first sentence. One is enough if no entry holds prose. */
const proseBefore = 3;
/** Share of prose from which on entries under mere dates are a chronology. */
const told = 0.2;

/**
 * Lines of threads of comments and of lists of other stories after the text: each entry has a date or an age on a line of its own. Gives
 * true from the line above the first stamp to the entry of the last one.
 */
export function stampedLists({ lines, facts }: CaptureContext): boolean[] {
  const inList = lines.map(() => false);
  let prose = 0;
  let proseAtStart = 0;
  let proseHere = 0;
  let proseAtLast = 0;
  let stamps: number[] = [];
  /** Whether the text's own date stands above it: then a list of entries with prose is a live report. */
  let underDate = false;
  const close = () => {
    const first = stamps[0] ?? 0;
    const last = stamps.at(-1) ?? 0;
    const timed = stamps.filter((i) => (facts[i]?.values[clock] ?? 0) > 0).length;
    const isChronology = timed < stamps.length / 2 && proseHere > told * (last - first + 1);
    const isBare = proseHere === 0 && timed === stamps.length;
    const enough = isBare ? 1 : underDate ? Number.POSITIVE_INFINITY : proseBefore;
    if (stamps.length >= least && proseAtStart >= enough && !isChronology)
      inList.fill(true, Math.max(0, first - (isBare ? (stamps[1] ?? 0) - first - 1 : 1)), last + 2);
    stamps = [];
    proseHere = 0;
    underDate = false;
  };
  lines.forEach((_, i) => {
    // Once it is a list, an entry may be longer.
    const wider = stamps.length >= least ? 3 : 1;
    const isFar = i - (stamps.at(-1) ?? 0) > wider * reach || prose - proseAtLast > wider * sentences;
    if (stamps.length > 0 && isFar) close();
    if ((facts[i]?.values[stamp] ?? 0) > 0) {
      if (stamps.length === 1 && proseAtStart === 0 && prose > 0) {
        stamps = [];
        proseHere = 0;
        underDate = true;
      }
      if (stamps.length === 0) proseAtStart = prose;
      stamps.push(i);
      proseAtLast = prose;
    }
    if (facts[i]?.prose) {
      prose++;
      if (stamps.length > 0) proseHere++;
    }
  });
  close();
  return inList;
}
