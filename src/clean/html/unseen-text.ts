import { squeeze } from './context-features.ts';
import type { JudgedBlock } from './correct-page.ts';
import type { Page } from './page-tree.ts';
import { collapse } from './split-blocks.ts';

/** Places of a text that a page shows only without its scripts (`<noscript>`), or not at all (JSON-LD). */
export type UnseenText = 'noscript' | 'page-data';

/** Least probability of a paragraph that shows that a page has its text. */
const LEAST = 0.12;
/** Letters from which on the page data's text is an article and not its description. */
const LEAST_TEXT = 200;
/** Where the text of an article begins as a JSON string within JSON-LD (schema.org `articleBody`). */
const ARTICLE_BODY = /"articleBody"\s*:\s*"/g;
/** Line breaks as JSON writes them, and tags that make lines. */
const BREAKS = /(\\[nr]|<\/?(?:p|br|div|h\d|li)\b[^<>]{0,200}>)/;
const TAGS = /<[^<>]{0,500}>/g;

/** Letters of likely text from which on a page shows its own; a Chinese, Japanese or Korean one says as much as three others. */
const LEAST_SHOWN = 100;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Whether the page shows anything that may be its text. */
export function showsText(judged: JudgedBlock[]): boolean {
  let letters = 0;
  for (const { block, probability } of judged) {
    if (probability <= LEAST || block.linked > block.text.length / 2) continue;
    letters += block.text.length + 2 * (block.text.match(DENSE)?.length ?? 0);
    if (letters >= LEAST_SHOWN) return true;
  }
  return false;
}

/**
 * The paragraphs of the article in a page's JSON-LD, for a page that is drawn by a script and shows no text of its own: blocks whose runs
 * are added to the page. Empty if the page has none.
 */
export function textInPageData(page: Page, capture: string): JudgedBlock[] {
  const script = page.elements.findIndex(({ attributes }) => /ld\+json/i.test(attributes.get('type') ?? ''));
  if (script < 0) return [];
  const shown = squeeze(page.runs.map(({ text }) => text).join(' '));
  for (const match of capture.matchAll(ARTICLE_BODY)) {
    const begin = match.index + match[0].length;
    const raw = capture.slice(begin, endOfString(capture, begin));
    if (shown.includes(squeeze(unescaped(raw.slice(0, 100))).slice(0, 40))) continue;
    const blocks: JudgedBlock[] = [];
    let at = begin;
    let length = 0;
    for (const [k, piece] of raw.split(BREAKS).entries()) {
      const text = k % 2 === 1 ? '' : collapse(unescaped(piece));
      if (text !== '') {
        page.runs.push({ element: script, text, start: at, end: at + piece.length });
        const block = { element: script, runs: [page.runs.length - 1], breaks: [], text, linked: 0, links: 0, bold: 0 };
        blocks.push({ block, probability: 1 });
        length += text.length;
      }
      at += piece.length;
    }
    if (length >= LEAST_TEXT) return blocks;
  }
  return [];
}

/** Where a JSON string that begins at an offset ends; its beginning if it never does. One long string is too much for a pattern. */
function endOfString(capture: string, begin: number): number {
  for (let at = begin; at < capture.length; at++) {
    if (capture[at] === '\\') at++;
    else if (capture[at] === '"') return at;
  }
  return begin;
}

/** A piece of a JSON string as text, without tags. */
function unescaped(piece: string): string {
  try {
    return String(JSON.parse(`"${piece.replace(/[\n\r\t]/g, ' ')}"`)).replace(TAGS, '');
  } catch {
    return '';
  }
}
