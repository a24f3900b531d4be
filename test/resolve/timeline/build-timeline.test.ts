import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../../src/resolve/timeline/build-timeline.ts';

/** A small story: a flood on 3 March that all remember, a visit on 10 March, and a day that nobody comes back to. */
const story = [
  {
    id: 'a',
    published: '2014-03-04',
    text: 'The river Alba burst its banks at Odry on Monday and flooded two hundred houses.\nRain is expected to go on.',
  },
  {
    id: 'b',
    published: '2014-03-05',
    text: 'Rescue teams reached the last houses of Odry today.\nThe river Alba had burst its banks on March 3 and flooded two hundred houses.',
  },
  {
    id: 'c',
    published: '2014-03-10',
    text: 'The prime minister visited flooded Odry on Monday and promised money for new houses.\nSince the river flooded the town on March 3, schools have been shut.',
  },
  {
    id: 'd',
    published: '2014-03-12',
    text: 'Schools opened again in Odry.\nThe prime minister promised money when she visited Odry on March 10.\nThe flood of March 3 was the worst in a century.',
  },
  {
    id: 'e',
    published: '2014-03-20',
    text: 'Two months of repairs lie ahead.\nOn March 3 the river Alba burst its banks.\nThe prime minister visited Odry on March 10.',
  },
];

describe('buildTimeline', () => {
  it('gives the days that the articles name most, in order of time', () => {
    expect(buildTimeline(story, 2).map(({ date }) => date)).toEqual(['2014-03-03', '2014-03-10']);
  });

  it('gives one or two sentences of the articles that tell of the day', () => {
    const [flood, visit] = buildTimeline(story, 2);
    const all = story.flatMap(({ text }) => text.split('\n'));
    for (const entry of [flood, visit]) {
      expect(entry?.sentences.length).toBeGreaterThanOrEqual(1);
      expect(entry?.sentences.length).toBeLessThanOrEqual(2);
      for (const sentence of entry?.sentences ?? []) expect(all).toContain(sentence);
    }
    expect(flood?.sentences.join()).toContain('banks');
    expect(visit?.sentences.join()).toContain('visited');
  });

  it('gives no more days than there are, and none for none', () => {
    expect(buildTimeline(story, 50).length).toBeLessThan(12);
    expect(buildTimeline(story, 0)).toEqual([]);
    expect(buildTimeline([], 5)).toEqual([]);
  });

  it('reads articles without a date of publication by the days they name', () => {
    const undated = [{ id: 'x', published: null, text: 'The bridge fell on 5 May 2011.' }];
    expect(buildTimeline(undated, 3)).toEqual([{ date: '2011-05-05', sentences: ['The bridge fell on 5 May 2011.'] }]);
  });

  it('does not depend on the order of the articles for its days', () => {
    const dates = buildTimeline(story, 3).map(({ date }) => date);
    expect(buildTimeline([...story].reverse(), 3).map(({ date }) => date)).toEqual(dates);
  });

  it('prefers days within the story to far ones', () => {
    const far = story.map((article) => ({
      ...article,
      text: `${article.text}\nThe town was founded on June 1, 1850.`,
    }));
    expect(buildTimeline(far, 2).map(({ date }) => date)).not.toContain('1850-06-01');
  });
});
