import { smallOf } from './character-kinds.ts';
import { beginningsOf, isWordUnit } from './pattern-beginnings.ts';

/** Which of some patterns may match a text: bit k is set if pattern k may; a bit that is not set says for certain that it does not. */
export type PatternGate = (text: string) => number;

/** Patterns that one gate can hold. */
const mostPatterns = 31;

/** The long s, which patterns with the flags i and u take for an s. */
const longS = 0x17f;
const fold = (unit: number): number => (unit === longS ? 0x73 : smallOf(unit));

/** A beginning as UTF-16 units, whether a word must begin with it, and the patterns that may begin with it. */
interface Beginning {
  units: readonly number[];
  isWord: boolean;
  bits: number;
}

/** Beginnings of all patterns, by their first two units. */
interface Table {
  /** Patterns that may begin with anything. */
  open: number;
  /** Number of each unit that is the first or second one of a beginning, `other` for all others; 0 as long as nobody asked. */
  codes: Uint8Array;
  /** Patterns that may begin with one unit and anything after it, by the unit's number. */
  single: Int32Array;
  /** Number of the list of beginnings with two units, by the place of these; 0 if there are none. */
  places: Uint16Array;
  lists: Beginning[][];
  /** Whether all beginnings of a list are beginnings of words. */
  areWords: boolean[];
}

/** Number of the units with which no beginning begins. */
const other = 1;
const placeOf = (first: number, second: number): number => (first << 8) | second;

/**
 * A gate before patterns that ignore case: each alternative of a pattern begins with some letters, and one look through a text for all of these
 * spares most patterns the search (prefilter, as in RE2's FilteredRE2 and in Hyperscan). A pattern that may begin with anything always may match.
 * Throws for more than 31 patterns.
 */
export function gateOf(patterns: readonly RegExp[]): PatternGate {
  if (patterns.length > mostPatterns) throw new Error(`a gate holds at most ${mostPatterns} patterns`);
  const table = tableOf(patterns);
  return (text) => mayMatch(table, text);
}

function tableOf(patterns: readonly RegExp[]): Table {
  const codes = new Uint8Array(0x10000);
  let used: number = other;
  const codeOf = (unit: number): number => {
    if (codes[unit] === 0) codes[unit] = ++used;
    if (used > 255) throw new Error('the beginnings of the patterns have more than 254 first and second letters');
    return codes[unit] as number;
  };
  const table: Table = {
    open: 0,
    codes,
    single: new Int32Array(256),
    places: new Uint16Array(0x10000),
    lists: [[]],
    areWords: [true],
  };
  const { single, places, lists, areWords } = table;
  patterns.forEach(({ source }, k) => {
    const bits = 1 << k;
    const own = beginningsOf(source);
    if (!own) table.open |= bits;
    for (const [beginning, isWord] of own ?? []) {
      const units = Array.from({ length: beginning.length }, (_, i) => beginning.charCodeAt(i));
      const first = codeOf(units[0] as number);
      if (units.length === 1) {
        single[first] = (single[first] as number) | bits;
        continue;
      }
      const place = placeOf(first, codeOf(units[1] as number));
      const list = places[place] || lists.push([]) - 1;
      places[place] = list;
      lists[list]?.push({ units, isWord, bits });
      areWords[list] = isWord && (areWords[list] ?? true);
    }
  });
  return table;
}

function mayMatch(table: Table, text: string): number {
  const { codes, single, places, lists, areWords } = table;
  let bits = table.open;
  let next: number = other;
  for (let i = -1; i < text.length; i++) {
    const first = next;
    const unit = text.charCodeAt(i + 1);
    next = i + 1 < text.length ? codes[unit] || readCode(codes, unit) : other;
    if (first === other) continue;
    bits |= single[first] as number;
    const list = places[placeOf(first, next)] as number;
    if (list === 0) continue;
    const isInWord = i > 0 && isWordUnit(text.charCodeAt(i - 1));
    if (!(isInWord && areWords[list])) bits |= bitsAt(text, i, isInWord, lists[list] as Beginning[]);
  }
  return bits;
}

/** Looks up the number of a unit by its small form, and keeps it. */
function readCode(codes: Uint8Array, unit: number): number {
  const code = codes[fold(unit)] || other;
  codes[unit] = code;
  return code;
}

/** Patterns of which a beginning stands at a place of a text. */
function bitsAt(text: string, at: number, isInWord: boolean, beginnings: readonly Beginning[]): number {
  let bits = 0;
  // The table has told of the first two.
  const third = at + 2 < text.length ? fold(text.charCodeAt(at + 2)) : -1;
  for (let b = 0; b < beginnings.length; b++) {
    const { units, isWord, bits: own } = beginnings[b] as Beginning;
    if ((isWord && isInWord) || (units.length > 2 && units[2] !== third)) continue;
    let k = 3;
    while (k < units.length && at + k < text.length && fold(text.charCodeAt(at + k)) === units[k]) k++;
    if (k >= units.length) bits |= own;
  }
  return bits;
}
