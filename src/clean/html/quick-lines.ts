import { collapse, INLINE } from './split-blocks.ts';

/** Elements whose text is never on the page. */
const UNSEEN = /^(?:script|style|noscript|template|head|iframe|object|svg|select|textarea)$/;
const NAME = /\/?([a-z][a-z0-9]*)/iy;
const REFERENCES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  copy: '©',
  laquo: '«',
  raquo: '»',
};

/** Text lines of a page, read off its source without building a tree, for comparing pages: fifty times as fast as parsing, and right for ordinary markup. */
export function quickLines(html: string): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  const flush = () => {
    const text = collapse(decode(line.join('')));
    if (text !== '') lines.push(text);
    line = [];
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open !== at) line.push(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    NAME.lastIndex = open + 1;
    const name = NAME.exec(html)?.[1]?.toLowerCase();
    if (name === undefined && !/[!?/]/.test(html[open + 1] ?? '')) {
      line.push('<');
      at = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close < 0) break;
    at = close + 1;
    if (name === undefined) continue;
    if (UNSEEN.test(name) && html[open + 1] !== '/') {
      const end = new RegExp(`</${name}(?![a-z0-9])`, 'gi');
      end.lastIndex = at;
      const found = end.exec(html);
      // A closing tag that is nowhere is looked for once: what follows is unseen.
      if (found === null) break;
      at = found.index;
    }
    if (name === 'br') line.push(' ');
    else if (!INLINE.test(name)) flush();
  }
  flush();
  return lines;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return REFERENCES[String(name).toLowerCase()] ?? all;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
