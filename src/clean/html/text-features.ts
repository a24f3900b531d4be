import { PHRASE_WORDS, phraseBits } from './phrase-words.ts';
import type { Block } from './split-blocks.ts';

/** What the words of a block alone tell; the same in every language as far as that goes. */
export const TEXT_FEATURES = [
  'length',
  'words',
  'wordLength',
  'sentences',
  'endsSentence',
  'endsColon',
  'endsComma',
  'startsUpper',
  'startsLower',
  'startsQuote',
  'startsDash',
  'upper',
  'titleCase',
  'digits',
  'commas',
  'quotes',
  'bars',
  'arrows',
  'parentheses',
  'linked',
  'links',
  'wholeLink',
  'bold',
  'breaks',
  'runs',
  ...PHRASE_WORDS.map(([name]) => `says.${name}`),
] as const;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
/** Longer blocks are measured by their beginning and end. */
const MEASURED = 2000;

/** Values of `TEXT_FEATURES` for a block. */
export function textFeatures(block: Block): number[] {
  const { text } = block;
  const sample = text.length <= MEASURED ? text : `${text.slice(0, MEASURED / 2)} ${text.slice(-MEASURED / 2)}`;
  const words = sample.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  const long = words.filter((word) => word.length > 3);
  const letters = Math.max(1, count(sample, /\p{L}/gu));
  const size = Math.max(1, sample.length);
  const bits =
    text.length > 400
      ? phraseBits(`${text.slice(0, 120)} ${text.slice(-80)}`.toLowerCase())
      : phraseBits(text.toLowerCase());
  return [
    Math.log1p(text.length),
    words.length,
    words.length === 0 ? 0 : letters / words.length,
    count(sample, /[.!?…。！？](?=["'”’»)\]]*(?:\s|$))|[。！？]/gu),
    Number(/[.!?…。！？]["'”’»)\]]*\s*$/u.test(sample)),
    Number(/[:：]$/.test(text)),
    Number(/[,;，、]$/.test(text)),
    Number(/^["'“‘«([]*\p{Lu}/u.test(text)),
    Number(/^\p{Ll}/u.test(text)),
    Number(/^["“«「‘']/.test(text)),
    Number(/^[-–—•·*▪]/.test(text)),
    count(sample, /\p{Lu}/gu) / letters,
    long.length === 0 ? 0 : long.filter((word) => /^["'“‘«(]*\p{Lu}/u.test(word)).length / long.length,
    count(sample, /\p{N}/gu) / size,
    count(sample, /[,;，、]/gu),
    count(sample, /["“”«»「」]/gu),
    count(sample, /[|•·/]/gu),
    count(sample, /[›»→▶►↓↑←]/gu),
    count(sample, /[()[\]]/gu),
    block.linked / Math.max(1, text.length),
    block.links,
    Number(block.linked >= text.length * 0.9),
    block.bold / Math.max(1, text.length),
    block.breaks.length,
    block.runs.length,
    ...PHRASE_WORDS.map((_, i) => (bits >> i) & 1),
  ];
}
