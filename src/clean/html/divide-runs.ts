import type { Page, PageEvent, TextRun } from './page-tree.ts';
import { sourceOffset } from './source-offset.ts';

/** Nodes divided in one page; what a hostile page has beyond stays whole and takes up its first range only. */
const MOST = 200;

/**
 * Makes the source ranges of text nodes disjoint. The parser moves text out of tables and joins it with text farther on, so
 * that one node's range may hold other nodes: such a node is divided around them. Blank nodes take up no range.
 */
export function divideRuns(html: string, page: Page): void {
  closeBlank(page);
  const order = page.runs.map((_, i) => i).filter((i) => (page.runs[i]?.end ?? 0) > (page.runs[i]?.start ?? 0));
  order.sort((a, b) => (page.runs[a]?.start ?? 0) - (page.runs[b]?.start ?? 0));
  const divided = new Map<number, number[]>();
  for (let k = 0; k + 1 < order.length; k++) {
    const whole = page.runs[order[k] ?? 0];
    const inner = page.runs[order[k + 1] ?? 0];
    if (whole === undefined || inner === undefined || inner.start >= whole.end) continue;
    if (divided.size >= MOST) {
      whole.end = inner.start;
      continue;
    }
    const source = html.slice(whole.start, whole.end);
    let low = 0;
    let high = whole.text.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (whole.start + sourceOffset(source, whole.text, middle) <= inner.start) low = middle;
      else high = middle - 1;
    }
    const rest: TextRun = { ...whole, text: whole.text.slice(low), start: Math.min(inner.end, whole.end) };
    whole.text = whole.text.slice(0, low);
    whole.end = inner.start;
    if (!/\S/.test(rest.text) || rest.start >= rest.end) {
      whole.text += rest.text;
      continue;
    }
    page.runs.push(rest);
    const added = page.runs.length - 1;
    divided.set(order[k] ?? 0, [...(divided.get(order[k] ?? 0) ?? []), added]);
    const place = order.findIndex((i, at) => at > k + 1 && (page.runs[i]?.start ?? 0) >= rest.start);
    order.splice(place < 0 ? order.length : place, 0, added);
  }
  closeBlank(page);
  if (divided.size === 0) return;
  page.events = page.events.flatMap((event): PageEvent[] =>
    event.type === 'text'
      ? [event, ...following(divided, event.run).map((run): PageEvent => ({ type: 'text', run }))]
      : [event],
  );
}

function closeBlank(page: Page): void {
  for (const run of page.runs) if (!/\S/.test(run.text)) run.end = run.start;
}

function following(divided: Map<number, number[]>, run: number): number[] {
  const result: number[] = [];
  const queue = [...(divided.get(run) ?? [])];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    result.push(next);
    queue.push(...(divided.get(next) ?? []));
  }
  return result;
}
