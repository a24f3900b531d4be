import type { CaptureContext } from './line-context.ts';
import { factNames } from './line-facts.ts';

const ends = factNames.indexOf('ends-sentence');
const colon = factNames.indexOf('ends-colon');
const interfaceFacts = (['promotion', 'form', 'share', 'comments', 'legal'] as const).map((name) =>
  factNames.indexOf(name),
);

/** Frequent words of English, and of other languages in Latin letters that English has not. */
const english = /\b(?:the|of|and|to|that|was|were|for|with|is|said)\b/gi;
const others =
  /(?<!\p{L})(?:der|die|das|und|ist|nicht|eine[nrms]?|von|dem|den|le|les|des|une|dans|pour|que|el|los|las|del|una|por|con|para|da|do|não|em|uma|il|di|che|della|nel|het|een|van|niet|dat|na|się|nie|że|ve|bir|bu|için|yang|dan|untuk|dengan|của|và|là|og|av|på|till|är|af|som|og|och)(?!\p{L})/giu;
const word = /[\p{L}\p{N}]+/gu;
const otherShare = 0.06;
const otherLetters = /[\p{L}--\p{sc=Latin}]/gv;
const otherScript = 0.3;
/** Characters of prose that hold a frequent word of English if it is English. */
const mostBetween = 60;
/** Characters of prose that are read for it. */
const sample = 1200;

/** Characters from which on a line with its full stop is a sentence, and of scripts without spaces. */
const sentence = 20;
const dense = 10;
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}]/u;
const startsItem = /^(?:[-–—•*·▪►●○◦‣⁃]|\d{1,2}[.)])\s|^\d{1,2}[:.h]\d{2}(?!\d)|^\d+\p{L}+ \p{L}/u;
/** Characters of the longest label above the text. */
const label = 45;
/** Lines of a list without signs under a colon at the end of a text. */
const list = 6;
/** Lines in which another sentence must come for one to be of the text. */
const reach = 5;

/** Whether a line with its full stop is long enough to be told from a label. */
export function isSentence({ facts, lines }: CaptureContext, i: number): boolean {
  const fact = facts[i];
  if (!fact) return false;
  if (fact.prose) return true;
  if (fact.chars < dense || (fact.values[ends] ?? 0) === 0) return false;
  return fact.chars >= sentence || unspaced.test(lines[i]?.source.text ?? '');
}

/**
 * Lines that are no sentences before the first and after the last sentence of the text of a capture that is not English: the line model, which knows
 * little but English, is less sure of them than it should be. Items, cells and what stands under a colon are left to it.
 */
export function outsideSentences(context: CaptureContext): boolean[] {
  const { facts, lines } = context;
  const outside = lines.map(() => false);
  if (!isForeign(context)) return outside;
  const isText = lines.map((_, i) => isSentence(context, i) && !isWorded(context, i));
  const isNear = (i: number) => {
    for (let k = 1; k <= reach; k++) if (isText[i - k] || isText[i + k]) return true;
    return false;
  };
  const first = isText.findIndex((own, i) => own && isNear(i));
  const last = isText.findLastIndex((own, i) => own && isNear(i));
  let listed = -list - 1;
  lines.forEach(({ source: { text }, cells }, i) => {
    if (
      first < 0 ||
      (i >= first && i <= last) ||
      (i < first && isSentence(context, i)) ||
      isText[i] ||
      cells.length > 1 ||
      startsItem.test(text)
    )
      return;
    // A longer line above the text may be its first one.
    if (i < first && text.length > label) return;
    // A line after the text that announces a list, and the list.
    if (i === last + 1 && (facts[i]?.values[colon] ?? 0) > 0) listed = i;
    if (i - listed <= list) return;
    outside[i] = true;
  });
  return outside;
}

/** Whether words of subscriptions, forms or sharing stand in a line. */
const isWorded = ({ facts }: CaptureContext, i: number) =>
  interfaceFacts.some((fact) => (facts[i]?.values[fact] ?? 0) > 0);

/** Whether the prose is in another language than English for sure. */
function isForeign({ facts, lines }: CaptureContext): boolean {
  let text = '';
  for (let i = 0; i < lines.length && text.length < sample; i++)
    if (facts[i]?.prose) text += ` ${lines[i]?.source.text.slice(0, sample)}`;
  const inEnglish = text.match(english)?.length ?? 0;
  if (inEnglish > text.length / mostBetween) return false;
  if ((text.match(otherLetters)?.length ?? 0) > otherScript * text.length) return true;
  const count = text.match(others)?.length ?? 0;
  return count > otherShare * (text.match(word)?.length ?? 0) && count > 2 * inEnglish;
}
