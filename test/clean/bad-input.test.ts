import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { checkConservation } from '../../src/clean/conservation.ts';
import { surveyCaptures } from '../../src/clean/survey.ts';
import { captureOf } from './capture-of.ts';

const survey = { sharedLines: new Map() };

describe('harmless with anything', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n \u00a0\n'],
    ['one character', 'x'],
    ['only invisible characters', '\u00ad\u200b\ufeff\u202e'],
    ['a lone surrogate', 'The bridge \ud800 is shut until the end of the year, the office said.'],
    ['controls', 'The bridge \u0000\u0007 is shut until the end of the year, the office said.'],
    ['code', 'import x from "y"\n\n{process.exit(1)}\n\n<script>alert(1)</script> ]]>'],
    ['one long line', 'word and more words, '.repeat(40_000)],
    ['no end', 'a'.repeat(500_000)],
    ['many short lines', 'a\n'.repeat(200_000)],
    ['brackets', '(Word, /word '.repeat(20_000)],
  ])('%s', (_name, text) => {
    const article = clean(captureOf(text), survey);
    expect(article.title.value).not.toBe('');
    expect(checkConservation([{ start: 0, end: text.length }], article, text)).toEqual([]);
  });
});

test('a broken conservation law is found', () => {
  const text = 'One two three';
  const article = { ...clean(captureOf(text), survey), ledger: [], dateClues: [] };
  const passage = {
    kind: 'paragraph' as const,
    text: 'One',
    start: 0,
    rule: 'line-model',
    spans: [{ start: 0, end: 3 }],
  };
  const title = { ...article.title, spans: [] };
  expect(checkConservation([{ start: 0, end: 13 }], { ...article, title, passages: [passage] }, text)).toEqual([
    { kind: 'lost', start: 3, end: 13, text: ' two three' },
  ]);
  const both = [passage, { ...passage, text: 'One two three', spans: [{ start: 0, end: 13 }] }];
  expect(checkConservation([{ start: 0, end: 13 }], { ...article, title, passages: both }, text)).toEqual([
    { kind: 'doubled', start: 0, end: 3, text: 'One' },
  ]);
});

test('lines that captures share are furniture, the text that two copies share is not', () => {
  const notice = 'You are reading this page in the friendly light of the Tarn lamp works.';
  const story = (name: string) =>
    `${name} gets a new bridge this year\n\n${`The people of ${name} have asked for the bridge for a long time, and the council has said yes to them. `.repeat(2)}\n\n${`Nobody in ${name} remembers who built the first one, but everybody has an opinion on how it should look. `.repeat(2)}\n\n${notice}\n`;
  const captures = ['Brenn', 'Toft', 'Skarn'].map((name) => captureOf(story(name)));
  const copy = captureOf(`${captures[0]?.text}\nCopied by another paper\n`);
  const shared = surveyCaptures([...captures, copy]).sharedLines;
  expect([...shared]).toEqual([[notice.toLowerCase(), 3]]);
});

test('many headings over lists that never come are looked at once each', () => {
  const article = clean(captureOf('Related stories\n'.repeat(140_000)), survey);
  expect(article.passages).toEqual([]);
});

test('a copy of a report in short paragraphs is a copy too', () => {
  const report = [
    'The ferry stays in harbour until Friday, the port office said.',
    'A pump broke on Saturday night, and nobody on the island has one.',
    'Forty guests of a wedding are waiting on the other side of the sound.',
  ].join('\n\n');
  const papers = ['Coast Mail', 'Island Post'].map((paper) => captureOf(`${paper}\n\nFerry stays\n\n${report}\n`));
  expect([...surveyCaptures(papers).sharedLines]).toEqual([]);
});
