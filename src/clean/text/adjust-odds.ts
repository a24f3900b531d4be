import { type Survey, sharesThatTell } from '../survey.ts';
import { linkRuns, pointsElsewhere, tickerLines } from './furniture-signs.ts';
import type { CaptureContext } from './line-context.ts';
import { factNames } from './line-facts.ts';
import { isSentence, outsideSentences } from './outside-sentences.ts';
import { readPhrase } from './page-phrases.ts';
import { gateOf } from './pattern-gate.ts';
import { stampedLists } from './stamped-lists.ts';
import { sureSign } from './sure-signs.ts';

/** Legal notices, whatever their style: several of these in one line, or one in a line under a notice. */
const legal =
  /\b(?:all rights reserved|all intellectual property|copyright|(?:is|are) prohibited|prior written (?:permission|consent)|without (?:the )?(?:express|explicit|prior)|(?:not )?accept(?:s)? (?:any )?(?:liability|responsibility)|liab(?:le|ility) for|no responsibility|terms (?:of use|and conditions|of service)|privacy policy|risk disclosure|not (?:necessarily )?(?:be )?(?:real-time|accurate|suitable for all|appropriate for trading)|loss or damage|seek (?:independent |professional )(?:financial )?advice|(?:is|are) not (?:an offer|investment advice|responsible)|past performance|high risks?|compensated by (?:the )?advertis|data (?:provided|contained) (?:on|in|by) this (?:web)?site|may not be (?:published|reproduced|redistributed|republished)|trademarks? of|cookies|disclaimer)\b|все права защищены|перепечатка|при использовании материалов|無断(?:転載|複製)|무단 ?전재|版权所有|未经.{0,8}授权|جميع الحقوق محفوظة|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tous droits réservés|tutti i diritti riservati/gi;
const mayBeLegal = gateOf([legal]);
/** Headings after which no article goes on. */
const endHeading =
  /^[\s\p{P}\p{S}\d]*(?:(?:latest|reader|user|all|show|view|top|facebook) )?comments?[\s\p{P}\p{S}\d]*$|^(?:leave a (?:comment|reply)|post a comment|add a comment|join the (?:discussion|conversation)|about the authors?|об авторах?|про автор(?:а|ів)|über (?:den|die) autor(?:in|en)?|à propos de l[’']auteure?|sobre (?:el|la|o|a) autora?|作者简介|作者簡介|risk disclosure|disclaimer|комментарии|댓글|评论|網友評論|コメント|التعليقات|kommentare|comentarios|comentários|commentaires|commenti)[\s\p{P}\p{S}\d]*$/iu;

/** '12 responses to “…”', '3 thoughts on “…”' */
const responses = /^\d+ (?:responses?|thoughts?|repl(?:y|ies)|comments?) (?:to|on) [“"«„‘']/i;

const [away, request, ends, dateline] = (['leading-away', 'request', 'ends-sentence', 'dateline'] as const).map(
  (name) => factNames.indexOf(name),
) as [number, number, number, number];

/** Headings of lists of links. */
const listHeading =
  /^[\s\p{P}]*(?:tags?|topics?|keywords|filed under|posted in|related(?: (?:articles?|stories|news|topics?|content|posts?|coverage|links|tags))?|trending(?: now)?|most (?:read|popular|viewed)|recommended(?: for you)?|latest (?:news|stories)|top stories|more news|editor['’]?s?['’]? (?:picks?|choice)|метки|теги|темы|по теме|читайте также|관련 ?기사|태그|标签|相关(?:新闻|阅读)|関連記事|タグ|schlagw[oö]rter|themen|etiquetas|temas|mots[- ]clés)[\s\p{P}]*$/iu;

/** A correction of the line model, by a rule that needs no training. */
export interface Adjustment {
  rule: string;
  shift: number;
}

/** Headlines of a box of teasers within a text. */
const mostTeasers = 6;

const share = (value: number, whole: number) => (whole > 0 ? value / whole : 0);

/**
 * What speaks against a line besides the model: it is in other captures too, it is a legal notice, it is part of a ticker,
 * it points at another story, or it stands after the heading of the comments. Shifts are log-odds.
 */
export function adjustments(context: CaptureContext, survey: Survey): Adjustment[][] {
  const { lines, facts } = context;
  const n = lines.length;
  const prose = context.proseBefore[n] ?? 0;
  let ended = false;
  let notice = -99;
  let listed = false;
  let teased = false;
  const ticker = tickerLines(lines);
  const links = linkRuns(lines);
  const stamped = stampedLists(context);
  const { sharedLines } = survey;
  const shares = sharedLines.size > 0 ? lines.map(({ source }) => sharedLines.get(source.text.toLowerCase())) : [];
  const sharedBy = (i: number) => shares[i] ?? 0;
  const isOwnProse = (i: number) => facts[i]?.prose === true && sharedBy(i) < 2;
  // Reports on one story share sentences of background: among paragraphs that are a capture's own they are text.
  const isBackground = (i: number) =>
    facts[i]?.prose === true &&
    (isOwnProse(i + 1) || isOwnProse(i + 2)) &&
    (isOwnProse(i - 1) || isOwnProse(i - 2) || (isOwnProse(i + 1) && isOwnProse(i + 2)));
  // 'Related stories', 'Sign up here': a short line that is no sentence and leads away.
  const isBareRequest = (i: number) => {
    const { chars = 99, values = [] } = facts[i] ?? {};
    return chars < 40 && !values[ends] && ((values[away] ?? 0) > 0 || (values[request] ?? 0) > 0);
  };
  // 'Tags', 'Topics', 'Related': what follows up to the next sentence is a list of links.
  const report = firstDateline(context);
  const isListHeading = (i: number) => listHeading.test(lines[i]?.source.text ?? '');
  const outside = outsideSentences(context);
  // Headlines of other articles may be questions.
  const goesOn = (i: number) => isSentence(context, i) && !/[?？؟]["”’»」]?$/u.test(lines[i]?.source.text ?? '');
  // Up to the next sentence there are a few headlines, or a list after the text; a longer list within it may be what the text is about.
  const nextSentence = new Int32Array(n + 1).fill(n);
  for (let i = n - 1; i >= 0; i--) nextSentence[i] = goesOn(i) ? i : (nextSentence[i + 1] as number);
  const standsOverTeasers = (i: number) => {
    const next = nextSentence[i + 1] as number;
    return next > i + 1 && (next <= i + mostTeasers + 1 || share(context.proseBefore[next] ?? prose, prose) > 0.8);
  };
  return lines.map((line, i) => {
    const { text } = line.source;
    const list: Adjustment[] = [];
    const shared = sharesThatTell(sharedBy, i);
    if (shared > 1 && !isBackground(i)) list.push({ rule: 'shared-line', shift: shared > 2 ? -2.5 : -1.5 });
    const hits = legalWords(text);
    const late = share(context.proseBefore[i] ?? 0, prose) > 0.3 || i > 0.7 * n;
    if (hits >= 2 || (hits >= 1 && late && (i - notice <= 2 || text.length < 200))) {
      list.push({ rule: 'legal-notice', shift: hits >= 2 ? -8 : -4 });
      notice = i;
    } else if (notice === i - 1 && ended) notice = i;
    const sign = sureSign(context, i, late);
    if (sign) list.push({ rule: sign.rule, shift: sign.shift });
    if (i < report) list.push({ rule: 'above-the-dateline', shift: -3 });
    if (links[i]) list.push({ rule: 'list-of-links', shift: -2 });
    if (ticker[i]) list.push({ rule: 'ticker-line', shift: -6 });
    if (stamped[i]) list.push({ rule: 'stamped-list', shift: -5 });
    const read = readPhrase(text);
    // After the text it may be the author's own signature.
    const phrase = read?.kind === 'picture-credit' && late && !text.includes('/') ? undefined : read;
    if (nextSentence[i] === i) teased = false;
    if (phrase) list.push({ rule: phrase.kind, shift: phrase.kind === 'notice-on-rights' && !late ? -2 : -7 });
    else if (teased) list.push({ rule: 'under-teaser-heading', shift: -5 });
    else if (outside[i]) list.push({ rule: 'outside-the-sentences', shift: -1.5 });
    if (phrase?.kind === 'teaser-heading') teased = (late || i > context.core.first) && standsOverTeasers(i);
    if (pointsElsewhere(text)) list.push({ rule: 'points-elsewhere', shift: -4 });
    else if (isBareRequest(i)) list.push({ rule: 'interface-line', shift: -2 });
    if (listed && facts[i]?.prose) listed = false;
    if (listed && text.length < 60 && !facts[i]?.values[ends]) list.push({ rule: 'under-interface-line', shift: -1.5 });
    if (isListHeading(i) && !facts[i + 1]?.prose) {
      list.push({ rule: 'interface-line', shift: -2 });
      listed = true;
    }
    if (ended) list.push({ rule: 'after-comments', shift: -5 });
    if ((context.proseBefore[i] ?? 0) > 0 && text.length < 250 && responses.test(text)) ended = true;
    if (
      late &&
      text.length < 60 &&
      !facts[i]?.prose &&
      (endHeading.test(text) || phrase?.kind === 'comment-heading') &&
      !proseGoesOn(context, i)
    )
      ended = true;
    return list;
  });
}

/** How many different words of legal notices a line holds. */
function legalWords(line: string): number {
  const text = line.length > 3000 ? line.slice(0, 3000) : line;
  if (mayBeLegal(text) === 0) return 0;
  return new Set(text.match(legal)?.map((hit) => hit.toLowerCase())).size;
}

/** Index of the dateline that the report begins with; -1 without one in the first four fifths of the prose. */
function firstDateline({ facts, proseBefore, lines }: CaptureContext): number {
  const at = facts.findIndex((fact, i) => (fact.values[dateline] ?? 0) > 0 && facts[i + 1]?.prose === true);
  return at >= 0 && (proseBefore[at] ?? 0) < 0.8 * (proseBefore[lines.length] ?? 0) ? at : -1;
}

/** Whether the core of the prose lies after a line: then a heading 'Comments' is a link above the article. */
const proseGoesOn = (context: CaptureContext, i: number) =>
  i < context.core.last - 12 && (context.proseBefore[i] ?? 0) < 0.5 * (context.proseBefore[context.lines.length] ?? 0);
