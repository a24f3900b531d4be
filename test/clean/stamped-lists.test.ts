import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { captureOf } from './capture-of.ts';

const alone = { sharedLines: new Map<string, number>() };
const textOf = (...lines: string[]) => clean(captureOf(`${lines.join('\n\n')}\n`), alone).text;

const report = [
  'Town buys back its waterworks',
  'By Karin Holt',
  '3 May 2016',
  'The town of Elmsee has bought back the waterworks that it sold eleven years ago, the mayor said on Tuesday.',
  'The price is four million euros, a third more than the town was paid at the time, according to the contract.',
  '"We have learnt what it costs not to own your own pipes," the mayor told the council.',
  'Water will not become cheaper for now. The council wants to mend the main under the market first.',
];

describe('lists whose entries have a date of their own', () => {
  const comments = [
    ['riverman', '3 May 2016 at 9:12', 'I said so at the time and nobody would listen to me then.'],
    ['Lotte B.', '3 May 2016 at 9:40', 'And who pays for it? We do, of course, as we always have.'],
    ['quietfish', '3 May 2016 at 11:02', 'Good news for once, thank you to everyone who collected names.'],
    ['riverman', '3 May 2016 at 11:15', 'The pipes under our street are older than the contract is.'],
    ['old_pump', '4 May 2016 at 7:58', 'Ask the people in the next valley how that went for them.'],
  ].flat();

  test('a thread of comments after the text goes', () => {
    const text = textOf('Elmsee Post  Home  Region  Sport', ...report, ...comments);
    for (const line of comments) expect(text).not.toContain(line);
    for (const line of report.slice(3)) expect(text).toContain(line);
  });

  test('other stories with their ages go', () => {
    const stories = [
      ['Bridge to be painted green again', '2 hours ago'],
      ['Swimming pool opens a week early', '5 hours ago'],
      ['Three foals born at the castle farm', '7 hours ago'],
      ['Choir looks for two more basses', '1 day ago'],
      ['Market moves to the station square', '2 days ago'],
    ].flat();
    const text = textOf('Elmsee Post  Home  Region  Sport', ...report, ...stories);
    for (const line of stories) expect(text).not.toContain(line);
    for (const line of report.slice(3)) expect(text).toContain(line);
  });

  test('a live report with dated entries stays', () => {
    const entries = [
      [
        '3 May 2016, 10:05',
        'The mayor has begun to speak. The hall is full, and people stand in the corridor outside.',
      ],
      ['3 May 2016, 10:20', 'The council votes by hand. The clerk counts twice, because two members came in late.'],
      [
        '3 May 2016, 10:31',
        'The vote is nineteen to four. There is applause from the gallery, and the mayor asks for silence.',
      ],
      ['3 May 2016, 10:50', 'Outside the town hall the brass band plays, although it has begun to rain on the square.'],
      ['3 May 2016, 11:10', 'The contract will be signed on Friday, the lawyer of the waterworks says at the door.'],
    ];
    const text = textOf('Live: Elmsee votes on its waterworks', ...entries.flat());
    for (const [, sentence = ''] of entries) expect(text).toContain(sentence);
  });

  test('a chronology within a report stays', () => {
    const chronology = [
      ['4 June 2005', 'The town sells the waterworks to a company from the coast, which promises new pipes.'],
      ['11 March 2009', 'The first main bursts under the market, and the company says that it is not to blame.'],
      ['2 May 2014', 'Citizens collect six thousand names for a vote on the waterworks, twice as many as needed.'],
      ['3 May 2016', 'The council decides to buy the waterworks back from the company at a higher price.'],
    ];
    const text = textOf(...report, 'How it came to this', ...chronology.flat());
    for (const [, sentence = ''] of chronology) expect(text).toContain(sentence);
  });
});
