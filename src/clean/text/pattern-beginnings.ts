/** Units of a beginning that are read; more would hardly tell more. With so many as `enough` it is not parted any more. */
const longest = 12;
const enough = 3;

/** A letter, figure or underscore of ASCII, as `\b` takes them. */
export const isWordUnit = (unit: number): boolean =>
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
