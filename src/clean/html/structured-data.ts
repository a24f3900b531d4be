import type { Page } from './page-tree.ts';

/** What a page says of itself in attributes and scripts, where readers don't see it. */
export interface StructuredData {
  /** Values of `<meta>` by name, property or itemprop in lower case, first one first. */
  meta: Map<string, string[]>;
  /** JSON-LD objects that describe an article, richest first. */
  articles: Record<string, unknown>[];
  /** All JSON-LD objects with a type. */
  things: Record<string, unknown>[];
  /** Values of `<link>` by rel. */
  links: Map<string, string>;
}

/** Types of schema.org that stand for an article. */
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlog|Review|Recipe)/;
/** Objects looked at in one page; a news page has a few dozen. */
const MOST_OBJECTS = 5000;

/** Reads `<meta>`, `<link>` and JSON-LD. Broken JSON is passed over. */
export function readStructuredData(page: Page): StructuredData {
  const data: StructuredData = { meta: new Map(), articles: [], things: [], links: new Map() };
  for (const { tag, attributes } of page.elements) {
    if (tag === 'meta') {
      const value = attributes.get('content')?.trim();
      if (value === undefined || value === '') continue;
      for (const key of ['property', 'name', 'itemprop']) {
        const name = attributes.get(key)?.toLowerCase();
        if (name !== undefined) data.meta.set(name, [...(data.meta.get(name) ?? []).slice(0, 20), value]);
      }
    } else if (tag === 'link') {
      const rel = attributes.get('rel')?.toLowerCase();
      const href = attributes.get('href');
      if (rel !== undefined && href !== undefined && !data.links.has(rel)) data.links.set(rel, href);
    }
  }
  for (const script of page.dataScripts) collectThings(parseLoosely(script), data);
  data.articles.sort((a, b) => weight(b) - weight(a));
  return data;
}

/** JSON, or undefined; raw line breaks and tabs within strings, a common fault, are let pass. */
function parseLoosely(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*;?\s*$/g, '');
  for (const text of [json, json.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return undefined;
}

function collectThings(root: unknown, data: StructuredData): void {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at++) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MOST_OBJECTS)) queue.push(item);
      continue;
    }
    const thing = value as Record<string, unknown>;
    const types = texts(thing['@type']).join(' ');
    if (types !== '') {
      data.things.push(thing);
      if (ARTICLE.test(types)) data.articles.push(thing);
    }
    for (const key of Object.keys(thing).slice(0, 100)) {
      if (typeof thing[key] === 'object') queue.push(thing[key]);
    }
  }
}

function weight(article: Record<string, unknown>): number {
  return ['articleBody', 'datePublished', 'headline', 'author', 'publisher'].filter((key) => key in article).length;
}

/** The text of a JSON-LD value: itself, its name, or those of its members. */
export function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => (Array.isArray(item) ? [] : texts(item)));
  if (typeof value === 'object' && value !== null && 'name' in value) {
    const { name } = value;
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
  }
  return [];
}

/** First value of the first of these `<meta>` names that the page has. */
export function firstMeta(data: StructuredData, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = data.meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}
