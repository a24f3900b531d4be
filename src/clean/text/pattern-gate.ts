/** Which of some patterns may match a text: bit k is set if pattern k may; a bit that is not set says for certain that it does not. */
export type PatternGate = (text: string) => number;

/** Patterns that one gate can hold. */
const mostPatterns = 31;
/** Units of a beginning that are compared; more would hardly tell more. With so many as `enough` it is not parted any more. */
const longest = 12;
const enough = 3;
/** A beginning as UTF-16 units, whether a word must begin with it, and the patterns that may begin with it. */
interface Beginning {
  units: readonly number[];
  isWord: boolean;
  bits: number;
}

/** Small form of each UTF-16 unit; units whose small form is longer stay as they are. */
const small = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
});
// The long s, which patterns with the flags i and u take for an s.
small[0x17f] = 0x73;

/** What stands in the table for two units: no beginning has them, some has, or some that is the beginning of a word. */
const [none, anywhere, atWord] = [0, 1, 2] as const;

/**
 * A gate before patterns that ignore case: each alternative of a pattern begins with some letters, and one look through a text for all of these
 * spares most patterns the search (prefilter, as in RE2's FilteredRE2 and in Hyperscan). A pattern that may begin with anything always may match.
 * Throws for more than 31 patterns.
 */
export function gateOf(patterns: readonly RegExp[]): PatternGate {
  if (patterns.length > mostPatterns) throw new Error(`a gate holds at most ${mostPatterns} patterns`);
  /** Number of each unit that is the first or second one of a beginning; 0 for all others. */
  const codes = new Uint8Array(0x10000);
  let used = 0;
  const codeOf = (unit: number) => {
    if (codes[unit] === 0) codes[unit] = ++used;
    if (used > 255) throw new Error('the beginnings of the patterns have more than 255 first and second letters');
    return codes[unit] as number;
  };
  const single = new Int32Array(256);
  const places = new Uint8Array(0x10000);
  const beginnings = new Map<number, Beginning[]>();
  let open = 0;
  patterns.forEach(({ source }, k) => {
    const own = beginningsOf(source);
    if (!own) open |= 1 << k;
    for (const [beginning, isWord] of own ?? []) {
      const units = Array.from({ length: beginning.length }, (_, i) => beginning.charCodeAt(i));
      const first = codeOf(units[0] as number);
      if (units.length === 1) {
        single[first] = (single[first] as number) | (1 << k);
        continue;
      }
      const at = (first << 8) | codeOf(units[1] as number);
      if (!isWord) places[at] = anywhere;
      else if (places[at] === none) places[at] = atWord;
      const list = beginnings.get(at) ?? [];
      list.push({ units, isWord, bits: 1 << k });
      beginnings.set(at, list);
    }
  });
  for (let unit = 0; unit < 0x10000; unit++)
    if (codes[unit] === 0) codes[unit] = codes[small[unit] as number] as number;
  return (text) => {
    let bits = open;
    let next = codes[text.charCodeAt(0)] as number;
    for (let i = 0; i < text.length; i++) {
      const first = next;
      next = i + 1 < text.length ? (codes[text.charCodeAt(i + 1)] as number) : 0;
      if (first === 0) continue;
      bits |= single[first] as number;
      const at = (first << 8) | next;
      const place = places[at];
      if (place === none) continue;
      const isInWord = i > 0 && isWordUnit(text.charCodeAt(i - 1));
      if (place === anywhere || !isInWord) bits |= bitsAt(text, i, isInWord, beginnings.get(at) ?? []);
    }
    return bits;
  };
}

/** Patterns of which a beginning stands at a place of a text. */
function bitsAt(text: string, at: number, isInWord: boolean, beginnings: readonly Beginning[]): number {
  let bits = 0;
  for (const { units, isWord, bits: own } of beginnings) {
    if (isWord && isInWord) continue;
    // The table has told of the first two.
    let k = 2;
    while (k < units.length && at + k < text.length && small[text.charCodeAt(at + k)] === units[k]) k++;
    if (k === units.length) bits |= own;
  }
  return bits;
}

/** A letter, figure or underscore of ASCII, as `\b` takes them. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;

/** Beginnings, and whether each is always the beginning of a word. */
type Beginnings = Map<string, boolean>;

/** With what a match of a pattern can begin, in small letters and up to twelve units: undefined if that may be anything, as with a class of characters. */
export function beginningsOf(source: string): Beginnings | undefined {
  const result: Beginnings = new Map();
  const isRead = alternativesOf(source).every((alternative) => addBeginnings(alternative, '', false, result));
  return isRead ? result : undefined;
}

/** Adds the beginnings of one alternative of which `before` is read; false if it may begin with anything. */
function addBeginnings(rest: string, before: string, isWord: boolean, result: Beginnings): boolean {
  const put = (beginning: string) => {
    const isWordHere = isWord && isWordUnit(beginning.charCodeAt(0));
    result.set(beginning, isWordHere && (result.get(beginning) ?? true));
    return true;
  };
  const done = () => before !== '' && put(before);
  if (before.length >= longest || rest === '') return done();
  if (rest.startsWith('\\b')) return addBeginnings(rest.slice(2), before, isWord || before === '', result);
  if (/^\(\?<?[!=]/.test(rest)) return addBeginnings(rest.slice(closingOf(rest, 0) + 1), before, isWord, result);
  if (rest.startsWith('(?:')) {
    const end = closingOf(rest, 0);
    const after = rest.slice(end + 1);
    if (before.length >= enough || /^[*+{]/.test(after)) return done();
    const isOptional = after.startsWith('?');
    const next = isOptional ? after.replace(/^\?\??/, '') : after;
    const inside = alternativesOf(rest.slice(3, end));
    return (
      inside.every((alternative) => addBeginnings(alternative + next, before, isWord, result)) &&
      (!isOptional || addBeginnings(next, before, isWord, result))
    );
  }
  // A class of a few characters, such as both apostrophes.
  const [, few] = /^\[([^\\^\]-]{2,4})\](?![?*+{])/.exec(rest) ?? [];
  if (few !== undefined) {
    const after = rest.slice(few.length + 2);
    return Array.from(few).every((letter) => addBeginnings(after, before + letter.toLowerCase(), isWord, result));
  }
  const [sign = '', plain = '', escaped = '', quantifier = ''] =
    /^(?:([^\\^$.*+?()[\]{}|])|\\([^\w]))([?*+{]?)/.exec(rest) ?? [];
  const letter = plain + escaped;
  if (letter === '') return done();
  const small = letter.toLowerCase();
  const after = rest.slice(sign.length);
  if (quantifier === '*' || quantifier === '{') return done();
  if (quantifier === '+') return put(before + small);
  if (quantifier === '?') {
    if (before.length >= enough) return done();
    return addBeginnings(after, before + small, isWord, result) && addBeginnings(after, before, isWord, result);
  }
  return addBeginnings(after, before + small, isWord, result);
}

/** Alternatives of a pattern, at its own level. */
function alternativesOf(source: string): string[] {
  const result: string[] = [];
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source[i];
    if (unit === '\\') i++;
    else if (unit === '[' || unit === '(') i = closingOf(source, i);
    else if (unit === '|') {
      result.push(source.slice(start, i));
      start = i + 1;
    }
  }
  result.push(source.slice(start));
  return result;
}

/** Where the bracket that opens at `at` is closed. */
function closingOf(source: string, at: number): number {
  const isClass = source[at] === '[';
  let i = at + 1;
  for (; i < source.length; i++) {
    const unit = source[i];
    if (unit === '\\') i++;
    else if (isClass ? unit === ']' : unit === ')') return i;
    else if (!isClass && (unit === '(' || unit === '[')) i = closingOf(source, i);
  }
  throw new Error(`a bracket is not closed: ${source.slice(at, at + 40)}`);
}
