import { expect, it } from 'vitest';
import { indexRanges, touching } from '../../src/emit/mdx/range-index.ts';

const ranges = [
  { start: 10, end: 12 },
  { start: 0, end: 30 },
  { start: 12, end: 20 },
  { start: 40, end: 50 },
];

it.each([
  [{ start: 11, end: 12 }, [ranges[1], ranges[0]]],
  [{ start: 12, end: 13 }, [ranges[1], ranges[2]]],
  [{ start: 29, end: 41 }, [ranges[1], ranges[3]]],
  [{ start: 30, end: 40 }, []],
  [{ start: 50, end: 60 }, []],
])('what touches %j is found, also when a long range began far before', (span, expected) => {
  expect(touching(indexRanges(ranges), span)).toEqual(expected);
});
