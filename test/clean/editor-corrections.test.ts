import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { captureOf } from './capture-of.ts';

const text = `Bridge will be shut for longer

The old bridge will stay shut until the end of September, the roads office said on Monday.

Cyclists can use the ferry free of charge. It runs every twenty minutes between seven and ten.

Sign up for our newsletter
`;
const survey = { sharedLines: new Map() };

test('a cut wins over the classifier, also inside a paragraph, and is in the ledger as the editor’s', () => {
  const article = clean(captureOf(text, 'cut:\n  - Cyclists can use the\n    ferry free of charge.\n'), survey);
  expect(article.text).toContain('It runs every twenty minutes');
  expect(article.text).not.toContain('free of charge');
  expect(article.ledger.filter((entry) => entry.kind === 'editor').map(({ text, rule }) => [text, rule])).toEqual([
    ['Cyclists can use the ferry free of charge.', 'sidecar-cut'],
  ]);
});

test('a keep wins over the classifier', () => {
  const article = clean(captureOf(text, 'keep:\n  - Sign up for our newsletter\n'), survey);
  expect(article.passages.at(-1)).toMatchObject({
    kind: 'paragraph',
    text: 'Sign up for our newsletter',
    rule: 'sidecar-keep',
  });
});

test('a passage may be copied with characters that are not seen', () => {
  const soft = text.replace('newsletter', 'news\u00ADletter');
  const article = clean(captureOf(soft, 'keep:\n  - "Sign up for our news\\u00ADletter"\n'), survey);
  expect(article.passages.at(-1)).toMatchObject({ text: 'Sign up for our newsletter', rule: 'sidecar-keep' });
});

test('a passage that is nowhere is an error with file and line', () => {
  expect(() =>
    clean(captureOf(text, 'title: Bridge\ncut:\n  - Bridge\n  - Tunnel will be shut\n'), survey),
  ).toThrowErrorMatchingInlineSnapshot(
    `[DossierError: case.yaml:4: \`cut\` names a passage that is not in case.txt: "Tunnel will be shut". Copy the passage from the capture, or remove the line.]`,
  );
});

test('what the sidecar states wins, and says where it stands', () => {
  const article = clean(
    captureOf(text, 'publisher: The Tarn Gazette\ntitle: Old bridge stays shut\npublished: 2013-07\n'),
    survey,
  );
  expect(article.title).toMatchObject({
    value: 'Old bridge stays shut',
    derivation: { rule: 'sidecar', phrase: 'content/sources/case.yaml:2' },
  });
  expect(article.passages[0]).toMatchObject({ kind: 'headline', text: 'Bridge will be shut for longer' });
  expect(article.publisher?.value).toBe('The Tarn Gazette');
  expect(article.dateClues[0]).toMatchObject({
    role: 'published',
    edtf: '2013-07',
    rule: 'sidecar',
    phrase: 'content/sources/case.yaml:3',
  });
});
