import { describe, expect, test } from 'vitest';
import { isBareName } from '../../../src/clean/metadata/read-byline.ts';
import { readCreditLine } from '../../../src/clean/metadata/read-credit-line.ts';
import { readUpdateTime } from '../../../src/clean/metadata/read-date-clue.ts';
import { readSection } from '../../../src/clean/metadata/read-section.ts';

describe('sections', () => {
  test.each([
    ['World News', 'World News'],
    ['Middle East', 'Middle East'],
    ['Arts & Culture', 'Arts & Culture'],
    ['Karvan Politics & Diplomacy', 'Karvan Politics & Diplomacy'],
    ['Home > News > Politics', 'Politics'],
    ['Home / Karvan Politics /', 'Karvan Politics'],
    ['TOP STORIES / ASIA', 'ASIA'],
    ['首页 > 新闻 > 国际', '国际'],
    ['Экономика', 'Экономика'],
  ])('%s', (line, value) => {
    const section = readSection(line);
    expect(section?.value).toBe(value);
    expect(line.slice(section?.start, section?.end)).toBe(value);
  });

  test.each([
    'All news',
    'Home',
    'News Sport Culture',
    'NEWS | BUSINESS | OPINION',
    'Ida Lund',
    'World leaders meet in Karvan',
    'Business as usual, says the mayor',
    'Home > News > Archive',
    'Sport is good for you.',
  ])('%s is none', (line) => {
    expect(readSection(line)).toBeUndefined();
  });
});

describe('lines of agencies', () => {
  test.each([
    ['REUTERS', ['Reuters']],
    ['VOA News', ['VOA']],
    ['(AFP)', ['AFP']],
    ['hk/rb (AP, AFP, KCNA)', ['AP', 'AFP', 'KCNA']],
    ['kls/dpa', ['dpa']],
    ['With reporting by AFP and AP', ['AFP', 'AP']],
    ['With agencies', []],
  ])('%s', (line, agencies) => {
    expect(readCreditLine(line)).toEqual(agencies);
  });

  test.each([
    'Ida Lund',
    'Karvan (AFP) and Osthaven',
    'The mayor met with AFP',
    'the ferry (Osthaven, Brenn)',
    'and/or',
    'With ferries',
  ])('%s is none', (line) => {
    expect(readCreditLine(line)).toBeUndefined();
  });
});

describe('names of persons beside a date', () => {
  test.each(['Ida Lund', 'Peter van Aske', 'Anna West'])('%s', (line) => expect(isBareName(line)).toBe(true));
  test.each(['World News', 'VOA News', 'East Asia', 'The Tarn Gazette', 'News Desk', 'Staff Reporter'])(
    '%s is none',
    (line) => expect(isBareName(line)).toBe(false),
  );
});

describe('times of updates', () => {
  test.each([
    ['Last edited 18:52', '18:52'],
    ['Updated at 6.30 pm', '18:30'],
    ['Обновлено: 14:02', '14:02'],
  ])('%s', (line, time) => expect(readUpdateTime(line)?.time).toBe(time));
  test.each([
    'Published 18:52',
    'Last edited 3 May 2015 18:52',
    'The list was updated at 18:52 by the office of the mayor',
    'Updated daily',
  ])('%s is none', (line) => expect(readUpdateTime(line)).toBeUndefined());
});
