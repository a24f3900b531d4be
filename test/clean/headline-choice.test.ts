import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { surveyCaptures } from '../../src/clean/survey.ts';
import type { Article } from '../../src/schemas/article.ts';
import type { Capture } from '../../src/schemas/capture.ts';
import { generateCaptures } from '../bench/generate-captures.ts';
import { captureOf } from './capture-of.ts';

const alone = { sharedLines: new Map<string, number>() };

const report = [
  'By Solveig Aas',
  'Published 4 June 2017, 09:20',
  'The ferry between Vardal and the outer islands will not run before Friday, the harbour office in Vardal said on Sunday.',
  'Divers found a crack in the shaft on Saturday night. A spare part has to come by lorry from Gdansk, the office said.',
  '"We have forty guests on the island and bread for two days," said Nils Berg, who keeps the inn there.',
  'The navy has offered a boat for the mail and for those who need a doctor.',
];

const headline = 'Ferry to outer islands stays in harbour until Friday';

const page = (...lines: string[]): Capture => captureOf(`${lines.join('\n\n')}\n`);

const bodyOf = (article: Article) => article.passages.map(({ text }) => text).join('\n');

/** The article keeps the line neither as title nor as standfirst nor in its text; the ledger has it. */
function expectCut(article: Article, line: string): void {
  expect(article.title.value).not.toBe(line);
  expect(article.standfirst?.value).not.toBe(line);
  expect(bodyOf(article)).not.toContain(line);
  expect(article.ledger.map(({ text }) => text).join('\n')).toContain(line);
}

const calls = [
  'Subscribe now and read four weeks for free',
  'Sign up for our weekly letter about the sea',
  'Follow us wherever you read your news today',
  'Get the app and never miss a story from the coast again',
  'Become a member and support our newsroom from today',
];

describe('the headline is the line that the text takes up, not the furniture above it', () => {
  test.each(calls)('a call to the reader: %s', (call) => {
    const article = clean(page('Coast Mail  Home  Islands  Weather  Sport', call, headline, ...report), alone);
    expect(article.title.value).toBe(headline);
    expectCut(article, call);
  });

  test.each(calls)('the same between headline and byline: %s', (call) => {
    const article = clean(page('Coast Mail  Home  Islands  Weather  Sport', headline, call, ...report), alone);
    expect(article.title.value).toBe(headline);
    expectCut(article, call);
  });

  test('made captures, each by itself and as one collection', () => {
    const captures = generateCaptures(0, 30).map(({ text }) => captureOf(text));
    for (const survey of [alone, surveyCaptures(captures)])
      for (const capture of captures) {
        const [, call = '', title] = capture.text.split('\n\n');
        const article = clean(capture, survey);
        expect(article.title.value).toBe(title);
        expectCut(article, call);
      }
  });

  test('a motto of the paper, in one capture only', () => {
    const motto = 'An independent voice from north and south since 1911';
    const article = clean(page(motto, headline, ...report), alone);
    expect(article.title.value).toBe(headline);
    expectCut(article, motto);
  });

  test('a line that all captures of the publisher share, whatever it says', () => {
    const line = 'Wind, waves and what they carry to our door';
    const texts = [
      [headline, ...report],
      [
        'Council of Vardal sells the old school',
        'By Ane Lund',
        'Published 6 June 2017, 11:00',
        'The council of Vardal has sold the old school to a maker of sails, the mayor said on Tuesday.',
        'The school closed three years ago, when the last eleven pupils moved to the town across the sound.',
        'The price was not given. The sailmaker wants to begin work in the gymnasium before the winter.',
      ],
      [
        'Lighthouse gets a keeper again',
        'By Ane Lund',
        'Published 9 June 2017, 08:15',
        'For the first time in thirty years somebody will live in the lighthouse on Stor island, its owner said on Friday.',
        'The new keeper is a baker from Oslo, who will look after the lamp and open the tower to visitors.',
        'The lamp itself has switched itself on and off since the year in which the last keeper retired.',
      ],
    ].map((lines) => page('Coast Mail', line, ...lines));
    const survey = surveyCaptures(texts);
    for (const capture of texts) expectCut(clean(capture, survey), line);
    expect(texts.map((capture) => clean(capture, survey).title.value)).toEqual([
      headline,
      'Council of Vardal sells the old school',
      'Lighthouse gets a keeper again',
    ]);
  });
});

describe('what looks like furniture but is the headline stays it', () => {
  test('a headline that other captures link to', () => {
    const shared = { sharedLines: new Map([[headline.toLowerCase(), 3]]) };
    expect(clean(page('Coast Mail', headline, ...report), shared).title.value).toBe(headline);
  });

  test('a story about subscribers', () => {
    const title = 'Newspapers win back subscribers on the islands';
    const article = clean(
      page(
        'Coast Mail',
        title,
        'By Solveig Aas',
        'Published 4 June 2017, 09:20',
        'Newspapers on the outer islands have won back two thousand subscribers since the winter, their union said on Sunday.',
        'Most subscribers had left when the mail boat stopped. Now they read on a screen, the union said.',
        '"A subscription costs less than a loaf," said its chairwoman, Ane Lund.',
      ),
      alone,
    );
    expect(article.title.value).toBe(title);
  });

  test('a headline over a standfirst that shares more words with the text', () => {
    const title = 'Forty guests and bread for two days';
    const standfirst = 'The ferry between Vardal and the outer islands is out of order, and a spare part is far away.';
    const article = clean(page('Coast Mail', title, standfirst, ...report), alone);
    expect(article.title.value).toBe(title);
    expect(article.standfirst?.value).toBe(standfirst);
  });

  test('a headline with none of the words of the text, over a standfirst that ends like a sentence', () => {
    const title = 'Nothing but water on all four sides';
    const standfirst = 'The ferry between Vardal and the outer islands is out of order, and a spare part is far away.';
    expect(clean(page('Coast Mail', title, standfirst, ...report), alone).title.value).toBe(title);
  });
});

describe('sentences of background that reports on one story share', () => {
  test('stay in the text among paragraphs of its own', () => {
    const background =
      'The ferry has been out of order eleven times since the spring, more often than in the ten years before.';
    const capture = page('Coast Mail', headline, ...report.slice(0, 4), background, ...report.slice(4));
    const article = clean(capture, { sharedLines: new Map([[background.toLowerCase(), 3]]) });
    expect(bodyOf(article)).toContain(background);
  });
});
