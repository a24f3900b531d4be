import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { articleFromDocument } from '../../src/annotate/article-from-document.ts';

const text = [
  'The harbour master of Vardal, Ana Berger-Castillo, told the Coastal Workers Union on Tuesday that the quay would be closed from 3 March 2017.',
  'She said that the wall had moved by four centimetres since the storm, and that nobody in the Ministry of Fisheries could say why it had.',
  '"We have asked the National Museum of Ships for its old plans, and nobody has answered us yet," said Pauli Renn of the port authority.',
].join(' ');

/** The text with a line break in place of the last blank of every so many characters: offsets stay. */
function filled(width: number): string {
  const chars = [...text];
  let begin = 0;
  for (let at = width; at < chars.length; at = begin + width) {
    const blank = chars.lastIndexOf(' ', at);
    chars[blank] = '\n';
    begin = blank + 1;
  }
  return chars.join('');
}

const read = (words: string) => {
  const { mentions, timexes, statements } = annotate(
    articleFromDocument({ id: 'x', published: '2017-02-28', text: words }),
  );
  const place = ({ start, end }: { start: number; end: number }) => [start, end];
  return {
    mentions: mentions.map(place),
    timexes: timexes.map(place),
    said: statements.map(({ content }) => content.map(place)),
  };
};

test('names, dates and words said are the same in lines that were filled to a width', () => {
  const whole = read(text);
  expect([whole.mentions.length > 3, whole.timexes.length, whole.said.length > 2]).toEqual([true, 2, true]);
  for (const width of [60, 72, 100]) expect(read(filled(width))).toEqual(whole);
});

test('the offsets of the text given hold where breaks are of two characters', () => {
  const words = filled(72).replaceAll('\n', '\r\n');
  const article = articleFromDocument({ id: 'x', text: words });
  expect(article.text.length).toBe(words.length);
  const { mentions } = annotate(article);
  expect(mentions.map(({ start, end }) => words.slice(start, end).replace('\r\n', ' '))).toContain(
    'Ana Berger-Castillo',
  );
});

test('hard and narrow blanks are blanks', () => {
  expect(read(text.replaceAll(' ', '\u00a0'))).toEqual(read(text));
  expect(read(text.replaceAll('3 March', '3\u202fMarch'))).toEqual(read(text));
});
