import { LineCounter, parseDocument } from 'yaml';
import type { Span } from '../../schemas/evidence.ts';
import { readPlainFrontMatter } from './plain-front-matter.ts';

/** Front matter of a Markdown capture: fields in lower case with the range of the capture that each stands in. */
export interface FrontMatter {
  /** UTF-16 range of the capture, fences included; empty if there is none. */
  span: Span;
  fields: Map<string, { value: string; span: Span }>;
  /** What is wrong with it, if it can't be read. */
  problem?: string;
}

/** Front matter above this size is taken for text. */
const LARGEST = 100_000;

/** Reads YAML front matter between `---` lines at the head of a capture, else front matter of another kind. Broken YAML is reported, never thrown. */
export function readFrontMatter(text: string): FrontMatter {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  const none: FrontMatter = { span: { start: 0, end: 0 }, fields: new Map() };
  if (open === null) return readPlainFrontMatter(text) ?? none;
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(open[0].length, LARGEST));
  if (close === null) return none;
  const from = open[0].length;
  const span = { start: 0, end: from + close.index + close[0].length };
  const source = text.slice(from, from + close.index);
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, logLevel: 'silent', schema: 'core' });
  const fields: FrontMatter['fields'] = new Map();
  const error = document.errors[0];
  if (error !== undefined)
    return {
      span,
      fields,
      problem: `The front matter is not valid YAML (line ${counter.linePos(error.pos[0]).line + 1}); it was passed over.`,
    };
  const { contents } = document;
  if (contents === null || !('items' in contents)) return { span, fields };
  for (const pair of contents.items) {
    if (typeof pair !== 'object' || pair === null || !('key' in pair)) continue;
    const { key, value } = pair as { key: Ranged | null; value: Ranged | null };
    const text = valueText(value);
    if (typeof key?.value !== 'string' || text === '') continue;
    const start = from + (key.range?.[0] ?? 0);
    fields.set(key.value.toLowerCase(), {
      value: text,
      span: { start, end: from + (value?.range?.[1] ?? key.range?.[1] ?? 0) },
    });
  }
  return { span, fields };
}

interface Ranged {
  value?: unknown;
  source?: string;
  items?: unknown[];
  range?: [number, number, number] | null;
}

/** A scalar as it is written, a list as its scalars with commas, a mapping as its `name`. */
function valueText(node: Ranged | null): string {
  if (node === null) return '';
  if (!Array.isArray(node.items)) return scalar(node);
  return node.items
    .slice(0, 20)
    .map((item) => {
      const part = item as Ranged & { key?: Ranged; value?: Ranged };
      if (part.key !== undefined) return part.key.value === 'name' ? scalar(part.value ?? {}) : '';
      const name = part.items?.find((pair) => (pair as { key?: Ranged }).key?.value === 'name') as
        | { value?: Ranged }
        | undefined;
      return scalar(name?.value ?? part);
    })
    .filter((part) => part !== '')
    .join(', ');
}

function scalar(node: Ranged): string {
  if (typeof node.value === 'string') return node.value.replace(/\s+/g, ' ').trim();
  return typeof node.source === 'string' ? node.source.trim() : '';
}
