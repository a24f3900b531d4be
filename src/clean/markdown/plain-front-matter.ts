import type { FrontMatter } from './front-matter.ts';

/** TOML between `+++` lines, as Hugo writes it. */
const TOML = /^\uFEFF?\+\+\+[ \t]*\r?\n([\s\S]{0,100000}?)^\+\+\+[ \t]*$/m;
const TOML_FIELD = /^([A-Za-z][\w.-]{0,40})[ \t]*=[ \t]*(\S.*)$/gm;
/** Lines at the head that programs write which save pages as Markdown, by the name that front matter has for them. */
const LINES: Record<string, string> = {
  title: 'title',
  url: 'url',
  'url source': 'url',
  source: 'source',
  author: 'author',
  authors: 'author',
  by: 'author',
  byline: 'author',
  date: 'date',
  published: 'published',
  'published time': 'published',
  'published date': 'published',
  updated: 'updated',
  publisher: 'publisher',
  site: 'site',
  language: 'language',
  'markdown content': '',
};
const LINE = /^\uFEFF?([A-Z][A-Za-z]{0,12}(?: [A-Za-z]{1,8})?):[ \t]*(.*?)[ \t]*$/;
/** Fields, the title among them, from which on lines are a head and no text. */
const LEAST = 2;

/** Reads front matter that is no YAML: TOML between `+++`, or lines such as `Title: …` and `URL Source: …`; undefined if there is none. */
export function readPlainFrontMatter(text: string): FrontMatter | undefined {
  return readToml(text) ?? readLines(text);
}

/** Strings, dates and lists of strings at the top level; tables are passed over. */
function readToml(text: string): FrontMatter | undefined {
  const match = /^\uFEFF?\+\+\+/.test(text) ? TOML.exec(text) : null;
  if (match === null || match.index > 0) return undefined;
  const source = match[1] ?? '';
  const from = match[0].indexOf(source, 3);
  const fields: FrontMatter['fields'] = new Map();
  const end = /^\[/m.exec(source)?.index ?? source.length;
  for (const { 0: line, 1: key = '', 2: raw = '', index } of source.slice(0, end).matchAll(TOML_FIELD)) {
    const strings = [...raw.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(([, a, b]) =>
      (a ?? b ?? '').replace(/\\(.)/g, '$1'),
    );
    const value = strings.length > 0 ? strings.join(', ') : raw.trim();
    if (value !== '')
      fields.set(key.toLowerCase(), { value, span: { start: from + index, end: from + index + line.length } });
  }
  return { span: { start: 0, end: match[0].length }, fields };
}

function readLines(text: string): FrontMatter | undefined {
  const fields: FrontMatter['fields'] = new Map();
  let end = 0;
  let known = 0;
  for (let at = 0; at < text.length && at < 5000; ) {
    const next = text.indexOf('\n', at);
    const stop = next < 0 ? text.length : next;
    const line = text.slice(at, stop).replace(/\r$/, '');
    if (line.trim() !== '') {
      const match = LINE.exec(line);
      const name = LINES[match?.[1]?.toLowerCase() ?? ''];
      if (match === null || name === undefined || (name === '') !== (match[2] === '')) break;
      if (name !== '') fields.set(name, { value: match[2] ?? '', span: { start: at, end: stop } });
      known++;
      end = at + line.length;
    }
    at = stop + 1;
  }
  return known >= LEAST && fields.has('title') ? { span: { start: 0, end }, fields } : undefined;
}
