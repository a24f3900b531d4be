import { type Document, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';

/** Line (from 1) of each field of a document, keyed by its path: `published`, `0.aliases.1`. */
export function fieldLines(document: Document.Parsed, counter: LineCounter): Record<string, number> {
  const lines: Record<string, number> = Object.create(null);
  const note = (path: string, node: unknown) => {
    const offset = (node as Node | null)?.range?.[0];
    if (offset !== undefined) lines[path] = counter.linePos(offset).line;
  };
  const visit = (node: unknown, prefix: string) => {
    if (isMap(node)) {
      for (const { key, value } of node.items as Pair[]) {
        const path = prefix + String(isScalar(key) ? key.value : key);
        note(path, key);
        visit(value, `${path}.`);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, i) => {
        note(`${prefix}${i}`, item);
        visit(item, `${prefix}${i}.`);
      });
    }
  };
  visit(document.contents, '');
  return lines;
}

/** The words of the file that stand for a single value. */
export function sourceAt(document: Document.Parsed, path: readonly PropertyKey[]): string | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) && node.value !== null ? node.source : undefined;
}
