/** Deepest nesting that is passed to the parser. Browsers stop at about 512; saved news pages stay below 100. */
const DEEPEST = 256;
/** Formatting elements that may be open at once: each is opened again in every later paragraph. */
const DEEPEST_FORMATTING = 24;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const CLOSED_BY_NEXT = /^(?:p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|optgroup|colgroup|html|head|body)$/;
const FORMATTING = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;
/** Elements whose end tag does not reach through a block around their start. */
const INLINE = /^(?:abbr|bdi|bdo|cite|del|dfn|ins|kbd|label|mark|q|samp|span|sub|sup|time|var)$/;
/** What no end tag but its own reaches through. */
const SCOPE = /^(?:applet|marquee|object|table|template)$/;
/** Elements whose content is no markup; what follows one that is never closed is all its content. */
const RAW = /^(?:iframe|noembed|noframes|noscript|script|style|textarea|title|xmp)$/;

interface Open {
  name: string;
  cut: boolean;
}

/**
 * Blanks the start tags of elements nested too deeply, so that the parser, whose time grows with the depth, stays linear.
 * Every offset stays the same, since a tag is replaced by as many spaces. An ordinary page is returned unchanged: an end tag
 * closes what was left open within its element, much as in the parser. `withoutScripts` reads on within `<noscript>`.
 */
export function flattenNesting(html: string, withoutScripts = false): string {
  const cuts: [number, number][] = [];
  const open: Open[] = [];
  const count = new Map<string, number>();
  let depth = 0;
  let formatting = 0;
  const step = ({ name, cut }: Open, by: 1 | -1) => {
    count.set(name, (count.get(name) ?? 0) + by);
    if (cut) return;
    depth += by;
    if (FORMATTING.test(name)) formatting += by;
  };
  const tags = /<(?:(\/?)([a-zA-Z][^\s/>]{0,40})|!--)/g;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const name = tag[2]?.toLowerCase();
    if (name === undefined || (tag[1] === '' && RAW.test(name) && !(withoutScripts && name === 'noscript'))) {
      const end = endOfRaw(html, tags.lastIndex, name);
      if (end < 0) break;
      tags.lastIndex = end;
      continue;
    }
    if (VOID.test(name) || CLOSED_BY_NEXT.test(name)) continue;
    if (tag[1] === '') {
      if ((count.get('svg') ?? 0) > 0 && html[endOfTag(html, tag.index) - 2] === '/') continue;
      const cut = depth >= DEEPEST || (FORMATTING.test(name) && formatting >= DEEPEST_FORMATTING);
      if (cut) cuts.push([tag.index, endOfTag(html, tag.index)]);
      open.push({ name, cut });
      step({ name, cut }, 1);
      continue;
    }
    if ((count.get(name) ?? 0) === 0) continue;
    const at = startOf(name, open);
    if (at < 0) continue;
    const closed = open.splice(at);
    for (const element of closed) step(element, -1);
    if (closed[0]?.cut === true) cuts.push([tag.index, endOfTag(html, tag.index)]);
  }
  return cuts.length === 0 ? html : blanked(html, cuts);
}

/** Most elements that one end tag closes: no more than are passed on at once. */
const MOST_CLOSED = DEEPEST + DEEPEST_FORMATTING;

/** Place of the open element that an end tag closes, with all that is open within; -1 for an end tag that the parser ignores. */
function startOf(name: string, open: Open[]): number {
  const isInline = FORMATTING.test(name) || INLINE.test(name);
  for (let at = open.length - 1; at >= 0 && open.length - at < MOST_CLOSED; at--) {
    const other = open[at]?.name ?? '';
    if (other === name) return at;
    if (SCOPE.test(other) && !SCOPE.test(name)) return -1;
    if (isInline && !FORMATTING.test(other) && !INLINE.test(other)) return -1;
  }
  return -1;
}

/** Offset behind a comment (no name) or the content of an element that holds no markup; -1 if it has no end. */
function endOfRaw(html: string, from: number, name: string | undefined): number {
  if (name === undefined) {
    const end = html.indexOf('-->', from - 2);
    return end < 0 ? -1 : end + 3;
  }
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? -1;
}

function blanked(html: string, cuts: [number, number][]): string {
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
