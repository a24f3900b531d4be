import { detectAll } from 'tinyld';
import type { Metadatum } from '../../schemas/article.ts';

/** By how much the likeliest language must be ahead of the next. */
const margin = 0.15;

/** Language of the text (BCP 47), detected by tinyld from its first 1,000 characters; undefined if the text is short or the answer is not clear. */
export function detectLanguage(text: string): Metadatum | undefined {
  const sample = text.slice(0, 1000);
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  const syllables = (sample.match(/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/gu) ?? []).length;
  if (letters + 2 * syllables < 60) return undefined;
  const [best, second] = detectAll(sample);
  if (!best || best.accuracy - (second?.accuracy ?? 0) < margin) return undefined;
  return {
    value: best.lang,
    derivation: { phrase: 'the text', anchor: '', rule: 'tinyld', certainty: 'inferred' },
    spans: [],
  };
}
