import type { Nodes, PhrasingContent } from 'mdast';
import type { LedgerEntry, Mark } from '../../schemas/article.ts';
import { safeAddress } from '../html/safe-address.ts';
import { joinSources, type SourceText } from '../source-text.ts';
import { readCleanText } from '../text/read-clean-text.ts';

/** Text of a block of Markdown, with what was left out of it. */
export interface InlineText {
  source: SourceText;
  marks: Mark[];
  /** Cuts, not yet placed among the passages. */
  cuts: Omit<LedgerEntry, 'before'>[];
  /** Ranges of the capture with visible text. */
  visible: { start: number; end: number }[];
}

/** Addresses of link definitions by their label. */
export type Definitions = Map<string, string>;

const MARK: Record<string, Mark['kind']> = { emphasis: 'emphasis', strong: 'strong', inlineCode: 'code' };

/** UTF-16 range of a node in the capture. */
export function rangeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Reads the inline nodes of a block. Raw tags are cut, scripts with their content; pictures are cut, their words and address kept in the ledger. */
export function readInline(
  capture: string,
  nodes: PhrasingContent[],
  definitions: Definitions,
  base: string | undefined,
): InlineText {
  const result: InlineText = { source: { text: '', segments: [] }, marks: [], cuts: [], visible: [] };
  const parts: SourceText[] = [];
  let length = 0;
  let space = false;
  let script = false;
  const add = (value: string, start: number, end: number) => {
    result.visible.push({ start, end });
    if (script) {
      result.cuts.push({ kind: 'invisible', rule: 'raw-html', text: capture.slice(start, end), start, end });
      return;
    }
    const same = capture.slice(start, end) === value;
    const read = same ? readCleanText(capture, start, end).source : { ...readCleanText(value, 0, value.length).source };
    const source = same
      ? read
      : { text: read.text, segments: read.text === '' ? [] : [{ at: 0, length: read.text.length, start, end }] };
    if (source.text !== '' && (space || /^\s/.test(value))) pad(start);
    parts.push(source);
    length += source.text.length;
    space = /\s$/.test(value) || (space && source.text === '');
  };
  const pad = (at: number) => {
    if (length === 0 || parts.at(-1)?.text.endsWith(' ') === true) return;
    parts.push({ text: ' ', segments: [{ at: 0, length: 1, start: at, end: at }] });
    length++;
  };
  type Step = { node: PhrasingContent; from?: number };
  const stack: Step[] = [...nodes].reverse().map((node) => ({ node }));
  while (stack.length > 0) {
    const step = stack.pop();
    if (step === undefined) break;
    const { node } = step;
    const { start, end } = rangeOf(node);
    if (step.from !== undefined) {
      close(node, step.from, length);
      continue;
    }
    if (node.type === 'text' || node.type === 'inlineCode') {
      const from = length + Number(space && length > 0);
      add(node.value, start, end);
      if (node.type === 'inlineCode') close(node, from, length);
    } else if (node.type === 'break') space = true;
    else if (node.type === 'html') {
      if (/^<(?:script|style)\b/i.test(node.value)) script = true;
      else if (/^<\/(?:script|style)\b/i.test(node.value)) script = false;
      if (/^<br\b/i.test(node.value)) space = true;
      result.cuts.push({ kind: 'invisible', rule: 'raw-html', text: node.value, start, end });
    } else if (node.type === 'image' || node.type === 'imageReference') {
      const address = safeAddress(node.type === 'image' ? node.url : definitions.get(node.identifier), base);
      const text = [node.alt ?? '', address ?? ''].filter((part) => part !== '').join(' ');
      result.cuts.push({ kind: 'media', rule: 'image', text, start, end });
    } else if ('children' in node) {
      stack.push({ node, from: length + Number(space && length > 0) });
      for (const child of [...node.children].reverse()) stack.push({ node: child });
    }
  }
  const whole = joinTight(parts);
  result.source = whole;
  result.marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return result;

  function close(node: PhrasingContent, from: number, to: number): void {
    if (from >= to) return;
    const kind = MARK[node.type];
    if (kind !== undefined) result.marks.push({ start: from, end: to, kind });
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const href = safeAddress(node.type === 'link' ? node.url : definitions.get(node.identifier), base);
    if (href !== undefined) result.marks.push({ start: from, end: to, kind: 'link', href });
  }
}

/** Joins parts without a space between them. */
function joinTight(parts: SourceText[]): SourceText {
  if (parts.length === 1 && parts[0] !== undefined) return joinSources([parts[0]]);
  const segments: SourceText['segments'] = [];
  const texts: string[] = [];
  let length = 0;
  for (const part of parts) {
    for (const segment of part.segments) segments.push({ ...segment, at: segment.at + length });
    texts.push(part.text);
    length += part.text.length;
  }
  return { text: texts.join(''), segments };
}
