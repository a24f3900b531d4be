import { parseFragment } from 'parse5';

const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,10}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y;

/** UTF-16 offset into the source of a text node at which `offset` characters of its decoded text are read. Character references, CRLF and stray tags are stepped over. */
export function sourceOffset(source: string, text: string, offset: number): number {
  let at = 0;
  for (let read = 0; read < offset && at < source.length; ) {
    if (source[at] === '&') {
      REFERENCE.lastIndex = at;
      const reference = REFERENCE.exec(source)?.[0];
      const value = reference === undefined ? undefined : decodeReference(reference);
      if (reference !== undefined && value !== undefined && text.startsWith(value.text, read)) {
        at += reference.length - value.rest;
        read += value.text.length;
        continue;
      }
    }
    if (source[at] === text[read]) {
      at++;
      read++;
    } else if (source[at] === '<') {
      const end = source.indexOf('>', at);
      at = end < 0 ? source.length : end + 1;
    } else if (source[at] === '\r' || source[at] === '\0') at++;
    else {
      at++;
      read++;
    }
  }
  return at;
}

/** Text of a character reference, and how many of its last characters were no part of it (`&ampx`). */
function decodeReference(reference: string): { text: string; rest: number } | undefined {
  const node = parseFragment(reference).childNodes[0];
  if (node === undefined || !('value' in node) || node.value === reference) return undefined;
  let rest = 0;
  while (
    rest < node.value.length - 1 &&
    !reference.endsWith(';') &&
    node.value.at(-1 - rest) === reference.at(-1 - rest)
  )
    rest++;
  return { text: node.value.slice(0, node.value.length - rest), rest };
}
