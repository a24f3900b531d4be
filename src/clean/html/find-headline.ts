import type { Metadatum } from '../../schemas/article.ts';
import { readBlockText } from './block-text.ts';
import { squeeze } from './context-features.ts';
import { nearestTag } from './element-path.ts';
import type { Page } from './page-tree.ts';
import type { Block } from './split-blocks.ts';
import { firstMeta, type StructuredData, texts } from './structured-data.ts';

export interface Headline {
  title: Metadatum;
  /** Index of the visible block that is the headline, or -1. */
  block: number;
}

/** What may stand between a headline and the name of the site in a title. */
const SEPARATORS = [' | ', ' - ', ' – ', ' — ', ' » ', ' : ', ' · ', ' :: ', ' // '];

/** Letters of a line of any element that is the headline because it is what the page calls itself. */
const LEAST_OF_LINE = 15;

/** Finds the headline: the visible heading (or other line) that the page's own data repeat, else the only `<h1>`, else those data. */
export function findHeadline(page: Page, blocks: Block[], data: StructuredData): Headline | undefined {
  const claims: [rule: string, phrase: string, value: string][] = [
    ...data.articles
      .slice(0, 3)
      .flatMap((article) =>
        texts(article['headline']).map((t): [string, string, string] => ['json-ld', 'headline', t]),
      ),
    ...['og:title', 'twitter:title', 'headline', 'title', 'dc.title'].flatMap((name) =>
      (data.meta.get(name) ?? []).slice(0, 1).map((t): [string, string, string] => ['meta', name, t]),
    ),
    ...titleParts(page.title).map((t): [string, string, string] => ['title-element', '<title>', t]),
  ];
  const claimed = claims.map(([, , value]) => squeeze(decoded(value))).filter((s) => s.length > 3);
  const titleText = squeeze(page.title);
  const headings = blocks.flatMap((block, index) => {
    const tag = page.elements[nearestTag(page, block.element, 'h1', 'h2', 'h3')]?.tag;
    const own = page.elements[block.element];
    const looksSo =
      tag ??
      (/headline|title/.test(own?.words ?? '') || own?.attributes.get('itemprop') === 'headline' ? 'div' : undefined);
    return looksSo === undefined || block.text.length > 400 || own?.hidden === true
      ? []
      : [{ index, tag: looksSo, s: squeeze(block.text) }];
  });
  const rank = (heading: { tag: string; s: string }): number => {
    if (heading.s.length < 4) return 0;
    const exact = claimed.indexOf(heading.s);
    const within =
      heading.s.length > 14 && (titleText.includes(heading.s) || claimed.some((c) => c.startsWith(heading.s)));
    const holds = claimed.some((c) => c.length > 20 && heading.s.startsWith(c));
    const base = heading.tag === 'h1' ? 20 : heading.tag === 'h2' ? 8 : heading.tag === 'div' ? 4 : 0;
    return exact >= 0 ? base + 60 - Math.min(20, exact) : within ? base + 30 : holds ? base + 20 : 0;
  };
  let best: (typeof headings)[number] | undefined;
  let highest = 0;
  for (const heading of headings) {
    const value = rank(heading);
    if (value > highest) {
      highest = value;
      best = heading;
    }
  }
  const onlyOnes = headings.filter(({ tag, s }) => tag === 'h1' && s.length > 3);
  const line = highest > 0 ? -1 : titleLine(page, blocks, claimed);
  const chosen = highest > 0 ? best?.index : line >= 0 ? line : onlyOnes.length === 1 ? onlyOnes[0]?.index : undefined;
  const block = blocks[chosen ?? -1];
  if (chosen !== undefined && block !== undefined) {
    const { text, spans } = readBlockText(page, block, undefined);
    const rule = highest > 0 ? 'heading-repeated-in-page-data' : line >= 0 ? 'line-repeated-in-page-data' : 'only-h1';
    return {
      title: { value: text, derivation: { phrase: text, anchor: '', rule, certainty: 'stated' }, spans },
      block: chosen,
    };
  }
  const claim = claims[0];
  if (claim === undefined) return undefined;
  const [rule, phrase, raw] = claim;
  const value = withoutSite(decoded(raw), firstMeta(data, 'og:site_name'));
  return { title: { value, derivation: { phrase, anchor: '', rule, certainty: 'stated' }, spans: [] }, block: -1 };
}

/** The line outside of any heading, and of any link, that is what the page calls itself; -1 without one. */
function titleLine(page: Page, blocks: Block[], claimed: string[]): number {
  const known = new Set(claimed.filter(({ length }) => length >= LEAST_OF_LINE));
  return blocks.findIndex(
    ({ text, linked, element }) =>
      text.length >= LEAST_OF_LINE &&
      text.length <= 400 &&
      linked < text.length / 2 &&
      page.elements[element]?.hidden !== true &&
      known.has(squeeze(text)),
  );
}

/** White space collapsed and the entities that sites escape twice read. */
export function decoded(text: string): string {
  const names: Record<string, string> = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    '#39': "'",
    '#039': "'",
    '#8217': '’',
    '#8216': '‘',
    '#8220': '“',
    '#8221': '”',
    '#8211': '–',
  };
  return text
    .replace(/&(#?\w{2,6});/g, (all, name: string) => names[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

function titleParts(title: string): string[] {
  const text = decoded(title);
  const parts = [text];
  for (const separator of SEPARATORS) {
    const at = text.lastIndexOf(separator);
    if (at > 10) parts.push(text.slice(0, at));
    const first = text.indexOf(separator);
    if (first > 10 && first !== at) parts.push(text.slice(0, first));
  }
  return parts.filter((part) => part !== '');
}

function withoutSite(title: string, site: string | undefined): string {
  for (const separator of SEPARATORS) {
    const at = title.lastIndexOf(separator);
    if (at < 15) continue;
    const tail = title.slice(at + separator.length);
    if ((site !== undefined && squeeze(site) === squeeze(tail)) || tail.split(' ').length <= 3)
      return title.slice(0, at);
  }
  return title;
}
