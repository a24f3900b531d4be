import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../src/annotate/sentences/find-sentences.ts';
import type { Passage } from '../../../src/schemas/article.ts';

function article(...texts: string[]) {
  let start = 0;
  const passages = texts.map((text): Passage => {
    const passage: Passage = { kind: 'paragraph', text, start, spans: [], rule: 'test' };
    start += text.length + 2;
    return passage;
  });
  return { text: texts.join('\n\n'), passages };
}

describe('findSentences', () => {
  it('gives offsets into the text of the article and the passage of each sentence', () => {
    const input = article('Headline without a stop', 'One thing happened. Another did not.');
    expect(findSentences(input).map((s) => [input.text.slice(s.start, s.end), s.passage])).toEqual([
      ['Headline without a stop', 0],
      ['One thing happened.', 1],
      ['Another did not.', 1],
    ]);
  });

  it('makes the anchor from the words alone, and numbers those that recur', () => {
    const [first] = findSentences(article('He left.'));
    const [other, ...same] = findSentences(article('She stayed. He left. He left.'));
    expect(first?.anchor).toMatch(/^s-[0-9a-f]{8}$/);
    expect(same.map((s) => s.anchor)).toEqual([first?.anchor, `${first?.anchor}-2`]);
    expect(other?.anchor).not.toBe(first?.anchor);
  });
});
