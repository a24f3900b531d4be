import { expect, test } from 'vitest';
import { bodyOf, captureOf, cleanFilter } from '../../src/commands/clean-filter.ts';
import type { Article, Passage } from '../../src/schemas/article.ts';

const CAPTURE = 'LONDON (Harbour Press) - The ferry left.\n\nOslo, 12 January\nIt came back.\n\nA picture';

/** An article whose passages are ranges of a capture. */
function article(capture: string, ...passages: [kind: Passage['kind'], text: string][]): Article {
  const captured = captureOf({ id: 'a', mediaType: 'text/plain', content: capture });
  const { text: _text, id, ...rest } = captured;
  return {
    id,
    capture: rest,
    title: { value: 'Ferry', derivation: { phrase: '', anchor: '', rule: 'test', certainty: 'stated' }, spans: [] },
    dateClues: [],
    text: '',
    ledger: [],
    warnings: [],
    passages: passages.map(([kind, text]) => {
      const start = capture.indexOf(text);
      return { kind, text, start: 0, spans: [{ start, end: start + text.length }], rule: 'test' };
    }),
  };
}

test('a dateline that runs into its paragraph stands before it in the body', () => {
  const given = article(
    CAPTURE,
    ['headline', 'Ferry'],
    ['dateline', 'LONDON (Harbour Press)'],
    ['paragraph', 'The ferry left.'],
  );
  expect(bodyOf(given, CAPTURE)).toBe('LONDON (Harbour Press) The ferry left.');
});

test('a dateline within inline markup does as well', () => {
  const page = '<p><b>LONDON</b>&nbsp;&mdash; <span class="x">The ferry left.</span></p>'.replace('&mdash;', '—');
  expect(bodyOf(article(page, ['dateline', 'LONDON'], ['paragraph', 'The ferry left.']), page)).toBe(
    'LONDON The ferry left.',
  );
});

test('a dateline on a line of its own is no part of the body', () => {
  expect(bodyOf(article(CAPTURE, ['dateline', 'Oslo, 12 January'], ['paragraph', 'It came back.']), CAPTURE)).toBe(
    'It came back.',
  );
});

test('headings, items, quotes and rows are body; headline, standfirst and captions are not', () => {
  const text = 'one two three four five six seven';
  const kinds = ['headline', 'standfirst', 'heading', 'item', 'quote', 'row', 'caption'] as const;
  const given = article(
    text,
    ...text.split(' ').map((word, i): [Passage['kind'], string] => [kinds[i] ?? 'paragraph', word]),
  );
  expect(bodyOf(given, text)).toBe('three\n\nfour\n\nfive\n\nsix');
});

test('the ledger gives offsets into the content', () => {
  const content =
    'Ferry leaves harbour\n\nThe ferry left the harbour on Monday, its owner said.\n\nShare this on Facebook\n';
  const answer = cleanFilter.answer({ id: 'a', mediaType: 'text/plain', content }) as {
    ledger: { text: string; start: number; end: number }[];
  };
  for (const { text, start, end } of answer.ledger) expect(content.slice(start, end)).toBe(text);
});
