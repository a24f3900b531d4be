import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/annotate/sentences/split-sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** `|` marks where sentences end; nothing else may end one. */
const cases: Record<string, string> = {
  'plain full stops': 'The minister resigned.| His deputy took over.',
  'titles and ranks': 'Gen. Ahmed Nur met Mr. Lee and Lt. Col. Jane Roe.| They spoke for an hour.',
  'countries as abbreviations': 'The U.S. Senate and the U.N. envoy disagreed with the U.K.| The vote is on Monday.',
  initials: 'George W. Bush and J. R. R. Tolkien never met.| Both wrote.',
  'acronym before a starter word': 'He moved to the U.S.| In 1999 he returned.',
  companies: 'Acme Inc. Chief Executive Ann Poe left Acme Corp.| The shares fell.',
  'numbers with No.': 'No. 5 was sold for 3.5 million.| Nos. 7 and 8 were not.',
  'months cut short': 'It opened on Jan. 5 and closed in Dec. 2014.| It reopened in Feb.| Nobody came.',
  'times of day': 'It begins at 9 a.m. Monday and ends at 5 p.m. EST.| It was 3 p.m.| Nobody came.',
  'bracket after an abbreviation': 'It struck at 10:35 a.m. (0735 GMT) on Friday.| It was over at noon.',
  'full stop within quotes': '“We will come.”| The crowd cheered.',
  'quote that goes on with its speaker': '“Will they come?” he asked.| “No!” Ann Poe said.',
  ellipsis: 'He waited … and waited... then left.| She stayed…| Nobody knew.',
  'brackets after the end': 'It is over.| (Reporting by Jane Roe.)| More follows.',
  'number after a full stop': 'The bridge fell.| 15 people died.',
  'list number at the start': '1. First we looked at it.| Then we left.',
  'question and exclamation': 'Who knows?!| Nobody.| Really?| Yes!',
  'name that begins in lower case': 'It was cheap.| iPhones sold well.',
  'decimal and web address': 'Growth of 2.5 per cent was shown on example.com today.| It rose.',
  'year at the end': 'He took over in 2011.| Since then it has grown.',
  'dotted day and month': 'It is valid from 13. 01. 2015 until 1. 2. 2016.| Then it ends.',
};

describe('splitSentences', () => {
  it.each(Object.entries(cases))('%s', (_name, marked) => {
    expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('gives the sentences themselves', () => {
    expect(split('He said: “No.” Then he left. Dr. Poe, of the U.S. Army, stayed at 10 a.m. and left at 11.')).toEqual([
      'He said: “No.”',
      'Then he left.',
      'Dr. Poe, of the U.S. Army, stayed at 10 a.m. and left at 11.',
    ]);
  });

  it('ends a sentence at a line feed', () => {
    expect(split('No stop here\n  Next line\n\n\nLast')).toEqual(['No stop here', 'Next line', 'Last']);
  });

  it('knows the stops of other scripts', () => {
    expect(split('他来了。她走了！真的吗？')).toEqual(['他来了。', '她走了！', '真的吗？']);
    expect(split('وصل الوفد. بدأ الاجتماع؟ نعم.')).toEqual(['وصل الوفد.', 'بدأ الاجتماع؟', 'نعم.']);
    expect(split('यह पहला वाक्य है। यह दूसरा है।')).toEqual(['यह पहला वाक्य है।', 'यह दूसरा है।']);
    expect(split('Он приехал в Москву. Она осталась.')).toEqual(['Он приехал в Москву.', 'Она осталась.']);
  });

  it('loses no word and overlaps nowhere', () => {
    const text = 'One... two?! “Three.” (Four.) five. 6. Seven\n\nEight … Nine. ';
    const spans = splitSentences(text);
    expect(
      spans
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
    for (const [index, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
  });

  it('is not held up by hostile text', () => {
    expect(splitSentences('.'.repeat(2_000_000))).toHaveLength(1);
    expect(splitSentences('a.'.repeat(1_000_000))).toHaveLength(1);
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n ')).toEqual([]);
  });
});
