/** Text between double quotation marks. Offsets are UTF-16 and include the marks. */
export interface Quotation {
  start: number;
  end: number;
  /** False where the paragraph ends before a closing mark: the quotation goes on in the next. */
  closed: boolean;
}

const WORD = /[\p{L}\p{N}]/u;
const OPENERS = new Set(['“', '„', '«']);
const CLOSERS = new Set(['”', '»']);

/**
 * Finds what stands between double quotation marks (“ ” „ « » " `` '') of one paragraph. A quotation never runs past its
 * paragraph. Nested pairs of curly marks are one quotation; an inch mark after a figure is none.
 * @param start offset of the paragraph @param end just past it
 */
export function findQuotations(text: string, start: number, end: number): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let opener = '';
  let depth = 0;
  const close = (until: number, closed: boolean) => {
    if (until > open) found.push({ start: open, end: until, closed });
    open = -1;
    depth = 0;
  };
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x22 && code !== 0x27 && code !== 0x60 && code !== 0xab && code !== 0xbb && code < 0x2000) continue;
    const c = text[i] ?? '';
    if (OPENERS.has(c)) {
      if (open < 0) {
        open = i;
        opener = c;
      } else if (opener === c && CLOSERS.has(text[i - 1] ?? '')) depth = 0;
      else depth++;
    } else if (CLOSERS.has(c)) {
      if (open >= 0 && depth > 0) depth--;
      else if (open >= 0) close(i + 1, true);
      else if (opensHere(text, i, end)) {
        open = i;
        opener = c;
      }
    } else if (c === '"') {
      if (open >= 0 && opener === '"') close(i + 1, true);
      else if (open < 0 && !isInchMark(text, i)) {
        open = i;
        opener = c;
      } else if (open >= 0 && depth === 0 && !WORD.test(text[i + 1] ?? '')) close(i + 1, true);
    } else if (c === '`' && text[i + 1] === '`' && open < 0) {
      open = i++;
      opener = "''";
    } else if (c === "'" && text[i + 1] === "'") {
      if (open >= 0 && opener === "''") close(++i + 1, true);
      else if (open < 0 && opensHere(text, i + 1, end)) {
        open = i++;
        opener = "''";
      }
    }
  }
  if (open >= 0) close(end, false);
  return found;
}

function opensHere(text: string, at: number, end: number): boolean {
  const before = text[at - 1];
  return (before === undefined || /[\s([—–'-]/.test(before)) && at + 1 < end && WORD.test(text[at + 1] ?? '');
}

function isInchMark(text: string, at: number): boolean {
  return /[0-9]/.test(text[at - 1] ?? '') && !WORD.test(text[at + 1] ?? '');
}
