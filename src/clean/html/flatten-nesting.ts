/** Deepest nesting that is passed to the parser. Browsers stop at about 512; saved news pages stay below 100. */
const DEEPEST = 256;
/** Formatting elements that may be open at once: each is opened again in every later paragraph. */
const DEEPEST_FORMATTING = 24;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const CLOSED_BY_NEXT = /^(?:p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|optgroup|colgroup|html|head|body)$/;
const FORMATTING = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;

/**
 * Blanks the start tags of elements nested too deeply, so that the parser, whose time grows with the depth, stays linear.
 * Every offset stays the same, since a tag is replaced by as many spaces. An ordinary page is returned unchanged.
 */
export function flattenNesting(html: string): string {
  const cuts: [number, number][] = [];
  const open: { name: string; cut: boolean }[] = [];
  let depth = 0;
  let formatting = 0;
  for (const tag of html.matchAll(/<(\/?)([a-zA-Z][^\s/>]{0,40})/g)) {
    const name = (tag[2] ?? '').toLowerCase();
    if (VOID.test(name) || CLOSED_BY_NEXT.test(name)) continue;
    const isFormatting = FORMATTING.test(name);
    if (tag[1] === '') {
      const cut = depth >= DEEPEST || (isFormatting && formatting >= DEEPEST_FORMATTING);
      if (cut) cuts.push([tag.index, endOfTag(html, tag.index)]);
      else depth++;
      if (isFormatting && !cut) formatting++;
      open.push({ name, cut });
      continue;
    }
    const top = open.at(-1);
    if (top === undefined || top.name !== name) continue;
    open.pop();
    if (top.cut) cuts.push([tag.index, endOfTag(html, tag.index)]);
    else {
      depth--;
      if (isFormatting) formatting--;
    }
  }
  if (cuts.length === 0) return html;
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of cuts) {
    if (start < at) continue;
    parts.push(html.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  parts.push(html.slice(at));
  return parts.join('');
}

/** A tag longer than this is not closed at all. */
const LONGEST_TAG = 4096;

function endOfTag(html: string, start: number): number {
  for (let at = start; at < html.length && at < start + LONGEST_TAG; at++) if (html[at] === '>') return at + 1;
  return start + 1;
}
