import type { Article, DateClue } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import { chooseDayOrder, orderedDate } from '../metadata/choose-day-order.ts';
import { findDates } from '../metadata/find-dates.ts';
import { type LineDate, readLineDates, readUpdateTime } from '../metadata/read-date-clue.ts';
import type { Dateline } from '../metadata/read-dateline.ts';
import { sliceSource, spansOf } from '../source-text.ts';
import { frontReach } from './label-front.ts';
import { isBody, type TextBlock } from './text-block.ts';

/** Lines between a date and the byline that goes with it. */
const bylineReach = 3;

/** A date near a byline, or in its line: a page may bear the date of its saving above its headline. */
const isBySomebody = (blocks: TextBlock[], i: number) =>
  blocks.slice(Math.max(0, i - bylineReach), i + bylineReach + 1).some(({ rule }) => rule === 'byline');

/** Over a comment: 'Jane Doe on 3 May 2015 at 4:47 pm said:'. */
const saidBySomebody =
  /\b(?:said|says|wrote|writes|replied|schreibt|schrieb|sagt|dijo|dice|a écrit|escreveu|disse|пишет|написала?)\s*:$/iu;

interface StampedLine {
  line: LineDate;
  block: TextBlock;
  strength: number;
  /** Whether it stands before the text. */
  inFront: boolean;
}

/** So many different days before the text, none of them labelled, are those of teasers, but for the one that suits the article best. */
const teaserDays = 3;

function withoutTeasers(read: StampedLine[]): StampedLine[] {
  const isBare = ({ line, inFront }: StampedLine) => inFront && !line.labelled && line.role === 'published';
  const bare = read.filter(isBare);
  if (new Set(bare.map(({ line }) => line.date.edtf)).size < teaserDays) return read;
  const best = bare.reduce((a, b) => (b.strength > a.strength ? b : a));
  return read.filter((line) => !isBare(line) || line.line.date.edtf === best.line.date.edtf);
}

/** Clues to the dates, strongest first: labelled lines, other lines by the headline, the dateline, lines after the text, updates. */
export function findDateClues(
  capture: Capture,
  blocks: TextBlock[],
  dateline: (Dateline & { block: TextBlock }) | undefined,
  found: Pick<Article, 'dateClues' | 'warnings' | 'language'>,
): void {
  const firstBody = blocks.findIndex((block) => isBody(block.label));
  const headline = blocks.findIndex((block) => block.label === 'headline');
  const read: StampedLine[] = [];
  // A standfirst may have been taken for the first paragraph.
  const isInFront = (i: number) => i < firstBody || (headline >= 0 && i > headline && i <= headline + frontReach);
  blocks.forEach((block, i) => {
    const inFront = isInFront(i);
    if ((block.label !== 'date' && block.label !== 'byline') || saidBySomebody.test(block.source.text)) return;
    const time = readUpdateTime(block.source.text);
    const day = time && read.findLast(({ block: other }) => i - blocks.indexOf(other) <= 2)?.line.date;
    if (time && day) {
      const { time: _time, ...date } = day;
      const { start, end } = time;
      const line: LineDate = { role: 'updated', labelled: true, date: { ...date, time: time.time }, start, end };
      read.push({ line, block, strength: inFront ? 2 : -2, inFront });
    }
    for (const line of readLineDates(block.source.text))
      read.push({
        line,
        block,
        inFront,
        strength:
          (line.labelled ? 4 : 2) +
          (inFront ? 1 : -3) -
          (line.role === 'updated' ? 3 : 0) -
          (block.rule === 'date-by-twin' ? 4 : 0) +
          (inFront && isBySomebody(blocks, i) ? 0.5 : 0) +
          (i > headline ? 0.25 : 0) +
          (line.date.time === undefined ? 0 : 0.25),
      });
  });
  const lines = withoutTeasers(read);
  const doubtful = lines.some(({ line }) => line.date.other !== undefined) || dateline?.date?.other !== undefined;
  const written = (doubtful ? blocks : [])
    .filter((block) => isBody(block.label) || block.label === 'date')
    .slice(0, 200)
    .flatMap((block) => findDates(block.source.text));
  const order = chooseDayOrder(
    lines.map(({ line }) => line.date),
    written,
    found.language?.value,
  );
  const clues: { clue: DateClue; strength: number }[] = [];
  for (const { line, block, strength } of lines) {
    const { edtf, doubtful } = orderedDate(line.date, order);
    const phrase = block.source.text.slice(line.start, line.end);
    if (doubtful)
      found.warnings.push(
        `The date in "${phrase}" can be read as ${line.date.edtf} or ${line.date.other}; only the year was taken. State \`published\` in the sidecar.`,
      );
    clues.push({
      clue: {
        role: line.role,
        phrase,
        edtf,
        ...(line.date.time === undefined ? {} : { time: line.date.time }),
        rule: line.labelled ? 'labelled-date' : 'date-line',
        spans: spansOf(sliceSource(block.source, line.start, line.end), capture.text),
      },
      strength: doubtful ? strength - 2 : strength,
    });
  }
  if (dateline?.date)
    clues.push({
      clue: {
        role: 'published',
        phrase: dateline.block.source.text,
        edtf: orderedDate(dateline.date, order).edtf,
        rule: 'dateline-date',
        spans: spansOf(dateline.block.source, capture.text),
      },
      strength: 2.5,
    });
  found.dateClues = clues.sort((a, b) => b.strength - a.strength).map(({ clue }) => clue);
}
