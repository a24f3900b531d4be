import type { SourceText } from '../source-text.ts';
import { furnitureLine } from './furniture-vocabulary.ts';
import type { Line } from './read-lines.ts';

const endOfSentence = /[.!?。！？؟۔।…][\s"'“”‘’«»)\]』」]*$/u;
/** Signs that part the entries of a menu or of a trail of breadcrumbs. */
const separator = /\s*[|•·»›]\s*|\s+[>/]\s+|\s+[>/]$|^[>/]\s+/u;
/** What every line has that the signs part. */
const parting = /[|•·»›>/]/;
/** 'Read more: …', 'See also > …': with a sign after the words, so that no sentence begins like this. */
const pointsAway =
  /^[\s\p{P}]*(?:read (?:more|also|next)|see (?:also|more)|also (?:read|see|on)|related(?: (?:story|stories|article|articles|news|coverage))?|more (?:on|from|stories|news)|recommended|must read|don['’]t miss|trending|most (?:read|popular)|up next|watch|listen(?: again)?|in pictures|читайте(?: также)?|смотрите(?: также)?|по теме|관련 ?기사|相关(?:阅读|新闻)|延伸阅读|関連記事|اقرأ أيضا|mehr zum thema|lesen sie auch|lee también|leia (?:mais|também)|lire aussi|leggi anche)\s*[:：>»|→]/iu;
/** The interface asks the reader to do something. */
const request =
  /^[\s\p{P}]*(?:sign up (?:for|to|now|free|today|here)|subscribe (?:to|now|today|for)|follow us|like us on|share this|share (?:on|via)|click (?:here|to)|download (?:the|our) app|install (?:the|our)|log ?in (?:to|or|with)|you must be (?:logged|signed)|be the first to comment|enter your e-?mail|get (?:(?:the|our) (?:app|newsletter|best of|latest)|breaking news|alerts)|join (?:the conversation|our (?:newsletter|mailing))|become a (?:member|subscriber)|support our (?:work|journalism)|print this|(?:facebook|twitter|whats ?app|linkedin|pinterest|telegram|e-?mail) shar(?:e|ing)|skip to|back to (?:top|overview)|подписывайтесь|подпишитесь|поделиться)/iu;
/** The interface speaks of itself. */
const notice =
  /\b(?:cookies?|privacy (?:policy|notice)|terms of (?:use|service)|all rights reserved|your privacy|is an? (?:[\p{L}-]+ ){0,4}(?:reporter|writer|editor|correspondent|columnist|producer|contributor) (?:for|at|with|based|in|who)|(?:is|are) not responsible for)\b|все права защищены/iu;
/** A line about the author of an article. */
const authorNote =
  /\bis (?:an?|the|our) (?:[\p{L}-]+ ){0,5}?(?:reporter|writer|editor|correspondent|columnist|producer|contributor|journalist|publisher)\b[^.]{0,40}\b(?:for|at|with|of|based|in|who|and|covering)\b|\bhas been (?:reporting|writing|blogging) (?:on|for|about|since)\b/iu;
const networks =
  /\b(?:facebook|twitter|instagram|linkedin|youtube|telegram|whats ?app|pinterest|flipboard|tiktok|вконтакте|фейсбук)\b/gi;
const quote = /^[+−±-]?\d+(?:[.,]\d+)?\s?%$/;
const dashOnly = /^[\s\p{P}\p{S}]{1,3}$/u;
const symbol = /^(?:\p{Lu}{2,6}[a-z]?|\p{Lu}{3}\/\p{Lu}{3}|\^?\p{Lu}{1,5}(?:[.:=]\p{Lu}{1,4})?)$/u;

/** Entries of a line that is a menu or a trail of breadcrumbs; empty for other lines. Wide gaps, tabs and signs part entries. */
export function menuEntries({ text, segments }: SourceText): string[] {
  if (text.length > 300 || (segments.length === 1 && !parting.test(text)) || endOfSentence.test(text)) return [];
  const gaps: number[] = [];
  segments.forEach((segment, i) => {
    const next = segments[i + 1];
    if (next && next.start - segment.end >= 1 && text[next.at - 1] === ' ') gaps.push(next.at);
  });
  const wide = [0, ...gaps].map((at, i) => text.slice(at, gaps[i] ?? text.length).trim());
  const entries = wide.flatMap((part) => part.split(separator)).filter((part) => part !== '');
  const trail = /\s>\s|\s[>/]$/u.test(text) || (/ \/ /.test(text) && text === text.toUpperCase());
  if (entries.length < 3 && !(entries.length > 0 && trail)) return [];
  const short = entries.every((entry) => entry.length <= 32 && !endOfSentence.test(entry));
  const worded = entries.filter((entry) => /\p{L}{2}/u.test(entry)).length;
  return short && worded >= 0.8 * entries.length ? entries : [];
}

/** Whether a line leads away from the article or asks something of the reader, by its first words. */
export const leadsAway = (text: string): boolean =>
  furnitureLine.test(text.slice(0, 300)) ||
  pointsAway.test(text.slice(0, 80)) ||
  request.test(text.slice(0, 80)) ||
  (text.length < 400 && notice.test(text)) ||
  (text.length < 100 && !endOfSentence.test(text) && /\bclick here\b|\byour feedback\b/i.test(text));

/** Whether a line after the text tells of its author or where to follow the publisher. */
export function speaksOfPublisher(text: string): boolean {
  if (text.length > 600 || /["“«„]/.test(text)) return false;
  if (authorNote.test(text)) return true;
  return text.length < 200 && new Set(text.match(networks)?.map((name) => name.toLowerCase())).size > 1;
}

/** Whether a line only points at another story: 'See also: …'. */
export const pointsElsewhere = (text: string): boolean =>
  text.length < 200 &&
  /[\p{L}\p{N}]{2}/u.test(text.slice(pointsAway.exec(text.slice(0, 80))?.[0].length ?? text.length));

/** Lines of a ticker of prices: a change with its sign, and percentages, symbols and dashes in a run with one another. */
export function tickerLines(lines: Line[]): boolean[] {
  const texts = lines.map((line) => (line.source.text.length <= 16 ? line.source.text : ''));
  const isPart = texts.map((text) => quote.test(text) || dashOnly.test(text) || symbol.test(text));
  const priced = texts.map((text) => quote.test(text));
  return texts.map((_, i) => {
    if (!isPart[i] || goesOn(lines, isPart, i)) return false;
    if (/^[+−±-]/u.test(texts[i] ?? '') && priced[i]) return true;
    for (const step of [1, -1])
      for (let k = i + step; Math.abs(k - i) <= 4 && isPart[k]; k += step)
        if (isPair(texts[i] ?? '', texts[k] ?? '')) return true;
    return false;
  });
}

/** A sentence goes on after the run: links in a text that were put on lines of their own. */
function goesOn(lines: Line[], isPart: boolean[], i: number): boolean {
  let after = i;
  while (after < lines.length && after - i < 40 && isPart[after]) after++;
  return /^[\p{Ll},;.)]/u.test(lines[after]?.source.text ?? '');
}

const isPair = (a: string, b: string) =>
  (symbol.test(a) && (quote.test(b) || dashOnly.test(b))) || (symbol.test(b) && (quote.test(a) || dashOnly.test(a)));

/** Lines of a word or two in a row from which on they are a menu even beside a text: tables have figures, lists have signs. */
const runLength = 8;

/** Runs of very short lines without any sign or figure. */
export function linkRuns(lines: Line[]): boolean[] {
  const isShort = ({ source: { text }, cells }: Line) =>
    text.length < 26 && cells.length === 1 && !/[\d.!?:,;"”]|^[•*·–—-]/u.test(text);
  return runsOf(lines.map(isShort), runLength);
}

/** Marks the runs of at least so many. */
function runsOf(flags: boolean[], least: number): boolean[] {
  const result = flags.map(() => false);
  for (let i = 0; i < flags.length; ) {
    let end = i;
    while (end < flags.length && flags[end]) end++;
    if (end - i >= least) result.fill(true, i, end);
    i = Math.max(end, i + 1);
  }
  return result;
}

/** Short lines in a row from which on they are a menu or a list of links. */
const menuLength = 5;

/** Runs of short lines without any end of a sentence, bullet, number or cell. */
export function linkLists(lines: Line[]): boolean[] {
  const loose = lines.map(
    ({ source: { text }, cells }) =>
      text.length < 30 &&
      cells.length === 1 &&
      text.replace(/\D/g, '').length < 0.2 * text.length &&
      !/[.!?:,;。！？：，…]["'”’»」)]?$|^[\d•*·–—-]/u.test(text),
  );
  return runsOf(loose, menuLength);
}
