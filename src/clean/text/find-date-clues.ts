import type { Article, DateClue } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import { chooseDayOrder, orderedDate } from '../metadata/choose-day-order.ts';
import { findDates } from '../metadata/find-dates.ts';
import { type LineDate, readLineDates, readUpdateTime } from '../metadata/read-date-clue.ts';
import type { Dateline } from '../metadata/read-dateline.ts';
import { sliceSource, spansOf } from '../source-text.ts';
import { isBody, type TextBlock } from './text-block.ts';

/** Lines between a date and the byline that goes with it. */
const bylineReach = 3;

/** A date near a byline, or in its line: a page may bear the date of its saving above its headline. */
const isBySomebody = (blocks: TextBlock[], i: number) =>
  blocks.slice(Math.max(0, i - bylineReach), i + bylineReach + 1).some(({ label }) => label === 'byline');

/** Clues to the dates, strongest first: labelled lines, other lines by the headline, the dateline, lines after the text, updates. */
export function findDateClues(
  capture: Capture,
  blocks: TextBlock[],
  dateline: (Dateline & { block: TextBlock }) | undefined,
  found: Pick<Article, 'dateClues' | 'warnings' | 'language'>,
): void {
  const firstBody = blocks.findIndex((block) => isBody(block.label));
  const lines: { line: LineDate; block: TextBlock; strength: number }[] = [];
  blocks.forEach((block, i) => {
    if (block.label !== 'date' && block.label !== 'byline') return;
    const time = readUpdateTime(block.source.text);
    const day = time && lines.findLast(({ block: other }) => i - blocks.indexOf(other) <= 2)?.line.date;
    if (time && day) {
      const { time: _time, ...date } = day;
      const { start, end } = time;
      const line: LineDate = { role: 'updated', labelled: true, date: { ...date, time: time.time }, start, end };
      lines.push({ line, block, strength: i < firstBody ? 2 : -2 });
    }
    for (const line of readLineDates(block.source.text))
      lines.push({
        line,
        block,
        strength:
          (line.labelled ? 4 : 2) +
          (i < firstBody ? 1 : -3) -
          (line.role === 'updated' ? 3 : 0) -
          (block.rule === 'date-by-twin' ? 4 : 0) +
          (i < firstBody && isBySomebody(blocks, i) ? 0.5 : 0),
      });
  });
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
