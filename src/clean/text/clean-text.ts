import type { Article, Passage } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import type { Survey } from '../survey.ts';

/** Cleans a plain-text capture. */
export function cleanText(capture: Capture, _survey: Survey): Article {
  const passages: Passage[] = [];
  let start = 0;
  for (const match of capture.text.matchAll(/[^\n]+/g)) {
    const text = match[0].trim();
    if (text === '') continue;
    passages.push({
      kind: passages.length === 0 ? 'headline' : 'paragraph',
      text,
      start,
      spans: [{ start: match.index, end: match.index + match[0].length }],
      rule: 'line',
    });
    start += text.length + 2;
  }
  const { text: _text, sidecar: _sidecar, id, ...rest } = capture;
  return {
    id,
    capture: rest,
    title: {
      value: passages[0]?.text ?? id,
      derivation: { phrase: '', anchor: '', rule: 'first-line', certainty: 'inferred' },
      spans: [],
    },
    dateClues: [],
    text: passages.map((passage) => passage.text).join('\n\n'),
    passages,
    ledger: [],
    warnings: [],
  };
}
