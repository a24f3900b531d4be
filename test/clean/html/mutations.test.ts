import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cleanHtml, judgePage } from '../../../src/clean/html/clean-html.ts';
import { explainPage } from '../../../src/clean/html/explain-page.ts';
import { mulberry32 } from '../../../src/random.ts';
import { captureOf } from '../capture-of.ts';

const folder = path.join(import.meta.dirname, 'cases');
const pages = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(path.join(folder, name, 'source.html'), 'utf8'));

const strange = [
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\u202e',
  '\ud800',
  '\u0000',
  '\u0301',
  '\r\n',
  '\u2028',
  '\u00a0',
  '😀',
  '&amp;',
  '&nbsp;',
  '&#0;',
  '&#x110000;',
  '&notit;',
  '&',
  '<',
  '>',
  '"',
  '<!--',
  '-->',
  '<![CDATA[',
  '<script>',
  '</script>',
  '<style>',
  '<table>',
  '<tr>',
  '<td>',
  '<p>',
  '</p>',
  '<br><br>',
  '<br>',
  '<b>',
  '<a href="javascript:x">',
  '</a>',
  '<h1>',
  '<ul><li>',
  '<select><option>',
  '<svg><title>',
  '<template>',
  '<frameset>',
  '<plaintext>',
  '<span class="sr-only">, opens new tab</span>',
  ', opens new tab',
  '<div hidden>',
  '<blockquote>',
];

/** One altered page: tags dropped, doubled, shuffled or nested, the page cut in the middle, strange characters put in. */
function mutate(html: string, random: () => number): string {
  const pick = (n: number) => Math.floor(random() * n);
  let parts = html.split(/(?=<)|(?<=>)/);
  const times = 1 + pick(8);
  for (let k = 0; k < times; k++) {
    const i = pick(parts.length);
    const part = parts[i] ?? '';
    const at = pick(part.length + 1);
    switch (pick(9)) {
      case 0:
        parts = parts.filter((one) => !one.startsWith('<') || random() > 0.1);
        break;
      case 1:
        parts.splice(pick(parts.length), 0, part);
        break;
      case 2:
        parts.splice(i, 1);
        break;
      case 3:
        parts = parts
          .map((one) => ({ one, key: random() }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        break;
      case 4:
        parts = [...parts.slice(0, i), part.slice(0, at)];
        break;
      case 5:
        parts.splice(i, 0, '<div><span>'.repeat(pick(60)));
        break;
      case 6:
        for (let s = 0; s < 4; s++) parts.splice(pick(parts.length), 0, strange[pick(strange.length)] ?? '');
        break;
      case 7:
        parts[i] = `${part.slice(0, at)}${strange[pick(strange.length)]}${part.slice(at)}`;
        break;
      default:
        parts[i] = Array.from({ length: pick(40) }, () => String.fromCharCode(pick(0x10000))).join('');
    }
    if (parts.length === 0) parts = [''];
  }
  return parts.join('');
}

test('no mutation of a page loses or doubles a character', () => {
  const random = mulberry32(20150509);
  for (let round = 0; round < 400; round++) {
    const html = mutate(pages[round % pages.length] ?? '', random);
    try {
      // cleanHtml checks the conservation law itself and throws if a character is lost or doubled.
      const article = cleanHtml(captureOf(html, undefined, 'text/html'), { sharedLines: new Map() });
      expect(article.title.value).not.toBe('');
      for (const { text } of article.passages) expect(text).toMatch(/^\S+(?: \S+)*$/u);
    } catch (error) {
      expect.fail(`round ${round}: ${error instanceof Error ? error.message : error} in ${JSON.stringify(html)}`);
    }
  }
});

test('an explanation tells of every visible letter of a page, and of none twice', () => {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').length;
  for (const html of pages) {
    const told = explainPage(captureOf(html, undefined, 'text/html'), { sharedLines: new Map() });
    const article = cleanHtml(captureOf(html, undefined, 'text/html'), { sharedLines: new Map() });
    // A credit is told with its caption.
    const credits = article.passages.map(({ credit }) => credit?.value ?? '').join('');
    const { page } = judgePage(captureOf(html, undefined, 'text/html'), { sharedLines: new Map() });
    const shown = page.runs.map(({ text }) => text);
    expect(letters(told.map(({ text }) => text).join('')) + letters(credits)).toBe(letters(shown.join('')));
    expect(told.map(({ label }) => label)).toContain('paragraph');
  }
});
