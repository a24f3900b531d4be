import { eld } from 'eld/small';
import type { Metadatum } from '../../schemas/article.ts';

/** How sure the detector must be of a language, from 0 to 1: lists of names and tables of scores stay below. */
const sure = 0.7;
/** By how much it must be ahead of the next; Russian and Bulgarian are 0.02 apart in a clear case. */
const margin = 0.015;

/** Language of the text (BCP 47), detected by eld from its first 1,000 characters; undefined if the text is short or the answer is not clear. */
export function detectLanguage(text: string): Metadatum | undefined {
  const sample = text.slice(0, 1000);
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  const syllables = (sample.match(/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/gu) ?? []).length;
  if (letters + 2 * syllables < 60) return undefined;
  const [best, second] = Object.entries(eld.detect(sample).getScores());
  if (best === undefined || best[1] < sure || best[1] - (second?.[1] ?? 0) < margin) return undefined;
  return {
    value: best[0],
    derivation: { phrase: 'the text', anchor: '', rule: 'eld', certainty: 'inferred' },
    spans: [],
  };
}
