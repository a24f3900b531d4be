import { eld } from 'eld/small';
import type { Metadatum } from '../../schemas/article.ts';

/** How sure the detector must be of a language, from 0 to 1: lists of names and tables of scores stay below. */
const sure = 0.7;
/** By how much it must be ahead of the next; Russian and Bulgarian are 0.02 apart in a clear case. */
const margin = 0.015;

/** Languages whose script no other that is detected has: names and figures lower the score, but there is no doubt. */
const aloneInScript = new Set([
  'ko',
  'ja',
  'th',
  'ka',
  'hy',
  'el',
  'he',
  'ta',
  'te',
  'kn',
  'ml',
  'gu',
  'bn',
  'pa',
  'am',
]);
const sureOfScript = 0.4;

/** Languages that the detector does not tell apart, or does not know, by words that the other one has not. */
const pairs: { first: string; second: string; ofFirst: RegExp; ofSecond: RegExp }[] = [
  {
    first: 'id',
    second: 'ms',
    ofFirst: /\b(?:bahwa|karena|bisa|pemerintah|rupiah|saat|kata|tersebut|kini|jadi|belum)\b/giu,
    ofSecond: /\b(?:bahawa|kerana|boleh|kerajaan|ialah|beliau|menerusi|ringgit|sebarang|berkata)\b/giu,
  },
  {
    first: 'hi',
    second: 'mr',
    ofFirst: /(?<!\p{L})(?:है|हैं|के|में|की|ने|को|और)(?![\p{L}\p{M}])/gu,
    ofSecond: /(?<!\p{L})(?:आहे|आहेत|आणि|होते|होता|मध्ये|यांनी)(?![\p{L}\p{M}])/gu,
  },
];

function toldApart(best: string, next: string | undefined, text: string): string | undefined {
  const pair = pairs.find(
    ({ first, second }) => [first, second].includes(best) && (best === 'ms' || [first, second].includes(next ?? '')),
  );
  if (!pair) return undefined;
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const [a, b] = [count(pair.ofFirst), count(pair.ofSecond)];
  return a === b ? undefined : a > b ? pair.first : pair.second;
}

/** Language of the text (BCP 47), detected by eld from its first 1,000 characters; undefined if the text is short or the answer is not clear. */
export function detectLanguage(text: string): Metadatum | undefined {
  const sample = text.slice(0, 1000);
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  const syllables = (sample.match(/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/gu) ?? []).length;
  if (letters + 2 * syllables < 60) return undefined;
  const [best, second] = Object.entries(eld.detect(sample).getScores());
  if (best === undefined) return undefined;
  const told = toldApart(best[0], second?.[0], sample);
  const isSure = best[1] >= (aloneInScript.has(best[0]) ? sureOfScript : sure);
  if (told === undefined && (!isSure || best[1] - (second?.[1] ?? 0) < margin)) return undefined;
  return {
    value: told ?? best[0],
    derivation: { phrase: 'the text', anchor: '', rule: 'eld', certainty: 'inferred' },
    spans: [],
  };
}
