import { readDateline } from '../metadata/read-dateline.ts';
import { countCharacters, countJoined, wordsOf } from './character-counts.ts';
import { leadsAway, menuEntries } from './furniture-signs.ts';
import { furnitureLine, furnitureVocabulary, leadingAway } from './furniture-vocabulary.ts';
import { gateOf } from './pattern-gate.ts';
import type { Line } from './read-lines.ts';
import { isStamp } from './stamp.ts';
import { stopWords } from './stop-words.ts';

/** What a line shows by itself, as numbers from 0 on (shares from 0 to 1, lengths as logarithms). */
export interface LineFacts {
  chars: number;
  /** Lower-case words of four letters or more that are no stop words; two-character pieces of scripts without spaces. */
  content: string[];
  /** Whether it reads like a sentence of prose. */
  prose: boolean;
  values: Float64Array;
}

/** Names of `LineFacts.values`, in order. */
export const factNames = [
  'length',
  'words',
  'ends-sentence',
  'ends-colon',
  'ends-ellipsis',
  'ends-comma',
  'starts-quote',
  'starts-lower',
  'starts-digit',
  'bullet',
  'title-case',
  'upper',
  'digits',
  'commas',
  'inner-sentences',
  'stop-words',
  'joined-words',
  'address',
  'separators',
  'cells',
  'caption-shape',
  'credit-shape',
  'date-shape',
  'clock-shape',
  'byline-shape',
  ...furnitureVocabulary.map((entry) => entry.kind),
  'furniture-line',
  'leading-away',
  'second-person',
  'quotes',
  'bracketed',
  'handle',
  'speech',
  'mean-word',
  'question',
  'credit-only',
  'name-only',
  'price',
  'tweet-signature',
  'dateline',
  'request',
  'menu',
  'stamp',
  'source-note',
] as const;

/** Thai, Lao, Khmer, kana, Chinese characters. */
const unspaced = /[\u0E00-\u0EFF\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/;
const endsSentence = /[.!?。！？؟۔।…][\s"'“”‘’«»)\]』」]*$/u;
const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const dateShape = new RegExp(
  `\\b(?:${month})\\.?,? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:${month})\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}\\b|\\d{4} ?[年년]|\\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)|\\d{1,2}\\.? (?:de )?(?:januar|februar|märz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)`,
  'i',
);
const clockShape =
  /\b\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?|e[sd]t|p[sd]t|gmt|utc|bst|ist|cet|uhr|мск)?\b|\b\d{1,2} ?[ap]\.?m\b|\b(?:\d+|an?|one|two|three|few) ?(?:m|min(?:ute)?s?|h|hours?|hrs?|d|days?|weeks?|months?|years?) ago\b|\b\d+[mhd]\b|назад|전$|前$/i;
const captionShape =
  /\b(?:file (?:photo|picture|image)|photo(?:graph)?(?: (?:by|courtesy|credit|taken|provided|released))?|image(?: (?:copyright|caption|credit|source|courtesy))?|picture|pictured|getty|shutterstock|handout|screen ?(?:shot|grab)|illustration|courtesy|provided by|\(left\)|\(right\)|left|right|from left|l-r|center|above|below)\b|фото:|사진|图片|写真|\/ ?(?:ap|afp|reuters|getty|epa|tass)\b|\((?:ap|afp|reuters|getty|epa|photo|image)[^)]*\)\s*$/i;
const creditShape =
  /^(?:©|\(c\)|photo(?:graph)?s?(?: credits?)?(?: by)?|image(?:s)?(?: credits?| via| source| courtesy)?|picture|credit|source|courtesy|getty|reuters|ap|afp|фото|источник|bild|foto|crédit|imagen|via)\b|[/|,] ?(?:getty(?: images)?|ap|afp|reuters|epa|shutterstock|bloomberg|usa today sports|the new york times|ap photo)(?: images| photo| file)?\)?$/iu;
const bylineStart =
  /^(?:by|from|written by|posted by|published by|author|reporting by|story by|автор|von|por|par|di|de)[: ]\s*[\p{Lu}@]/iu;
const bylineRole = /\b(?:staff|reporter|correspondent|editor|writer|contributor)s?\b.{0,30}$|기자$|記者$/iu;
const address =
  /https?:\/\/|www\.|(?<=[\p{L}\d])\.(?:com|org|net|co\.uk|ru|de|kr|jp|cn|fr|it|br|in)\b|(?<=[\p{L}\d])@[\p{L}\d-]+\.\p{L}/iu;
const speech =
  /\b(?:said|says|told|asked|added|according to|wrote|tweeted|announced|explained|reported)\b|сказал|заявил|сообщ|말했다|밝혔다|表示|说|述べ|قال|sagte|dijo|disse|déclaré|ha detto/i;
/** Last line of an embedded post: '— Jane Doe (@janedoe) May 3, 2015'. */
const tweetSignature = /^[—–-]+\s?.{2,70}\(@\w{2,30}\)/u;
/** Where a text comes from, and who helped: the last line of many reports. */
export const sourceNote =
  /^[\s([*—–-]*(?:(?:additional |original |further )?(?:reporting|writing|editing|translation)(?: and (?:writing|editing|reporting))? by\b|contributing:|with (?:[\p{L}’' ]{2,30} )?(?:wires?|agenc(?:y|ies)|wire services|wire reports|staff reports|files from|reports? from|inputs? from)\b|(?:this (?:story|article|report|piece|post) (?:was|is|has been) )?(?:originally |first )?(?:published|appeared|adapted|reprinted) (?:on|in|by|from)\b|.{3,80} contributed (?:to this|reporting)\b)/iu;
const price = /[$€£¥₽₩]\s?\d|\d\s?(?:[$€£¥₽₩]|usd|eur|руб)/i;

const secondPerson = /\b(?:you|your|you['’]re|вы|ваш|sie|ihr|vous|votre|usted|você)\b/gi;
/** What `clockShape` needs where no figure is. */
const ago = /\bago\b|назад|전|前/i;

/** Patterns that most lines need not be searched for. */
const gated = [
  ...furnitureVocabulary.map(({ words }) => words),
  captionShape,
  address,
  speech,
  secondPerson,
  bylineRole,
  ago,
] as const;
const gate = gateOf(gated);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Facts of short lines met before: captures of one publisher share their furniture. */
const met = new Map<string, LineFacts>();
const mostMet = 8_000;

/** Reads one line by itself. Long lines are judged by their first and last 800 characters. */
export function lineFacts(line: Line): LineFacts {
  const { text, segments } = line.source;
  if (text.length > 100 || segments.length > 1 || line.cells.length > 1) return readFacts(line);
  const known = met.get(text);
  if (known) return known;
  const facts = readFacts(line);
  if (met.size >= mostMet) met.clear();
  met.set(text, facts);
  return facts;
}

function readFacts(line: Line): LineFacts {
  const full = line.source.text;
  const text = full.length > 1600 ? `${full.slice(0, 800)} ${full.slice(-800)}` : full;
  const { letters, capitals, digits, commas, quotes, separators, hasSurrogates } = countCharacters(text);
  const tokens = wordsOf(text, hasSurrogates);
  const noSpaces = unspaced.test(text);
  const units = noSpaces ? Math.max(tokens.length, text.length / 2) : tokens.length;
  let upperWords = 0;
  let longWords = 0;
  let stops = 0;
  const content: string[] = [];
  tokens.forEach((token, i) => {
    const lower = token.toLowerCase();
    if (stopWords.has(lower)) stops++;
    else if (lower.length >= 4 && !noSpaces) content.push(lower);
    if (token.length >= 4 && i > 0) {
      longWords++;
      if (token[0] !== lower[0]) upperWords++;
    }
  });
  if (noSpaces) for (let i = 0; i + 1 < Math.min(text.length, 400); i += 2) content.push(text.slice(i, i + 2));
  const open = gate(text);
  const may = (pattern: RegExp) => (open & (1 << gated.indexOf(pattern))) !== 0;
  const has = (pattern: RegExp) => Number(may(pattern) && pattern.test(text));
  const isDated = digits > 0 && dateShape.test(text);
  const ends = endsSentence.test(text);
  const ellipsis = /(?:…|\.\.\.)[\s"'”’)\]]*$/.test(text);
  const n = Math.max(1, units);
  const stopShare = noSpaces ? 0.35 : stops / n;
  const hasPause = commas > 0 || text.includes(':');
  const prose =
    ends &&
    !ellipsis &&
    text.length >= (noSpaces ? 24 : 50) &&
    (stopShare > 0.15 || hasPause || noSpaces) &&
    units >= 8;
  const values = [
    Math.log1p(full.length),
    Math.log1p(units),
    Number(ends),
    Number(/[:：]\s*$/.test(text)),
    Number(ellipsis),
    Number(/[,;–—-]\s*$/.test(text)),
    Number(/^["“”'‘«„「『]/.test(text)),
    Number(/^\p{Ll}/u.test(text)),
    Number(/^[\d#]/.test(text)),
    Number(/^[-–—•*·▪►●○◦‣⁃]\s/.test(text)),
    longWords ? upperWords / longWords : -1,
    letters ? capitals / letters : -1,
    digits / text.length,
    commas / n,
    Math.log1p(count(text, /[.!?。！？؟][\s"”’)]*\s+["“‘(]?\p{Lu}|[。！？]/gu)),
    stopShare,
    Math.log1p(countJoined(text, hasSurrogates)),
    has(address),
    Math.log1p(separators),
    Math.log1p(line.cells.length - 1),
    has(captionShape),
    Number(creditShape.test(text)),
    Number(isDated),
    Number((digits > 0 || may(ago)) && clockShape.test(text)),
    Number(bylineStart.test(text) || has(bylineRole) === 1),
    ...furnitureVocabulary.map((entry) => has(entry.words)),
    Number(text.length < 200 && furnitureLine.test(text)),
    Number(leadingAway.test(text.slice(0, 200))),
    (may(secondPerson) ? count(text, secondPerson) : 0) / n,
    Math.log1p(quotes),
    Number(/^[[({].*[\])}]\W?$/.test(text)),
    Number(/(?:^|\s)[@#]\p{L}/u.test(text)),
    has(speech),
    tokens.length ? Math.log1p(letters / tokens.length) : 0,
    Number(/[?？؟]["”’)]?\s*$/.test(text)),
    Number(units <= 8 && creditShape.test(text)),
    Number(units <= 4 && longWords > 0 && upperWords === longWords && !ends),
    Number(digits > 0 && price.test(text)),
    Number(text.length < 160 && tweetSignature.test(text)),
    Number(text.length > 60 && readDateline(text) !== undefined),
    Number(leadsAway(text)),
    menuEntries(line.source).length,
    Number(isStamp(text, isDated)),
    Number(text.length < 200 && sourceNote.test(text)),
  ];
  return { chars: full.length, content, prose, values: new Float64Array(values) };
}
