import { mulberry32 } from '../../src/random.ts';
import type { MadeCapture } from './generate-captures.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DEEDS = 'opened inspected rejected approved visited criticised defended postponed signed presented'.split(' ');
const THINGS = 'contract,bridge,tunnel,budget,timetable,pipeline,quay,railway,school,hospital,treaty,reservoir'.split(
  ',',
);
const TOWNS = 'Oslo Vienna Lisbon Warsaw Helsinki Athens Dublin Prague Madrid Rome Bern Ankara'.split(' ');
const WHY = [
  'after a debate that had gone on for most of the night',
  'although half of the council had asked for another week',
  'before a small crowd that had waited in the rain',
  'while engineers were still measuring the ground',
  'and left without taking questions',
  'because the money would otherwise have been lost',
];

/** Sentences of one capture that name her, and how many of those have a date. */
const NAMED = 12;
const DATED = 8;

/**
 * Captures of one story told day by day: nearly every sentence names the same woman and most have a date of their own in the same year, so
 * the dossier has one page of the chronology and one entity as long as they come: 260 captures make 2,000 events and 3,000 mentions. The same number gives the same text.
 */
export function generateDenseCaptures(count: number): MadeCapture[] {
  const random = mulberry32(20_150_101);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: count }, (_, number) => {
    const month = Math.floor((number * 12) / count);
    const sentences = Array.from({ length: NAMED }, (_, at) => {
      const day = `on ${1 + Math.floor(random() * 28)} ${MONTHS[Math.floor(random() * (month + 1))]} 2015 `;
      const subject = random() < 0.5 ? 'Minister Ana Berger' : 'Ana Berger';
      const thing = `the ${pick(THINGS)} number ${1 + Math.floor(random() * 900)}`;
      return `${subject} ${pick(DEEDS)} ${thing} in ${pick(TOWNS)} ${at < DATED ? day : ''}${pick(WHY)}.`;
    });
    const lines = [
      `Ana Berger and the works of ${MONTHS[month]}, part ${number + 1}`,
      `Published 28 ${MONTHS[month]} 2015`,
      ...sentences.map((sentence, at) => (at % 3 === 0 ? sentence : `${sentence} Nobody disputes it.`)),
    ];
    return { file: `part-${String(number + 1).padStart(4, '0')}.txt`, text: `${lines.join('\n\n')}\n` };
  });
}
