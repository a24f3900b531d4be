import { expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { articleFromDocument } from '../../../src/annotate/article-from-document.ts';

it('leaves a relative clause out of the source and out of what was said', () => {
  const text = 'According to a former adviser, who did not want to be named, the contract will be signed on May 9.';
  const { statements } = annotate(articleFromDocument({ id: 'x', published: '2014-03-04', text }));
  const said = statements.find((speech) => speech.cue.some((cue) => text.slice(cue.start, cue.end) === 'According to'));
  const words = (spans: { start: number; end: number }[] = []) => spans.map((span) => text.slice(span.start, span.end));
  expect(words(said?.source)).toEqual(['a former adviser']);
  expect(words(said?.content)).toEqual(['the contract will be signed on May 9']);
});
