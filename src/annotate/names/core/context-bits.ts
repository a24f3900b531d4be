import type { NameDocument } from './read-document.ts';
import { wordClassBit } from './word-classes.ts';
import { hashLower } from './word-hash.ts';

const group = wordClassBit('group');
const belonging = wordClassBit('belonging');
const geography = wordClassBit('geography');
const title = wordClassBit('title');

const word = (text: string): number => hashLower(text, 0, text.length);
const THE = word('the');
const OF = word('of');
const FOR = word('for');
const A = word('a');
const AN = word('an');
const IS = word('is');
const WAS = word('was');
const ONE = word('one');
const COMMA = word(',');
const POSSESSIVE = word("'s");

/** How far an apposition is read: `, the largest maker of buses in …`. */
const longestApposition = 5;

export const contextBitCount = 10;

/**
 * What the words beside a run of capitalised words say of it. Bits: 0 after `the`, 1 after `of`, 2 after `a`, 3 before `'s`, 4 before what belongs to a
 * group (`Orion shares`), 5 after the noun of a group (`carmaker Orion`), 6 after `members of`, `president of`, and with an apposition that names
 * 7 a group, 8 a person, 9 a place.
 */
export function contextBits(document: NameDocument, from: number, to: number, begin: number, end: number): number {
  const { type, classes, lower } = document;
  const wordAt = (at: number): number => (at >= begin && at < end ? (lower[type[at] as number] as number) : 0);
  const classAt = (at: number): number => (at >= begin && at < end ? (classes[type[at] as number] as number) : 0);
  const before = wordAt(from - 1);
  const after = wordAt(to);
  const owned = classAt(after === POSSESSIVE ? to + 1 : to);
  const link = before === THE ? from - 2 : from - 1;
  const linked = wordAt(link) === OF || wordAt(link) === FOR ? classAt(link - 1) : 0;
  let bits =
    (before === THE ? 1 : 0) |
    (before === OF ? 2 : 0) |
    (before === A || before === AN ? 4 : 0) |
    (after === POSSESSIVE ? 8 : 0) |
    ((owned & belonging) !== 0 ? 16 : 0) |
    ((classAt(from - 1) & group) !== 0 ? 32 : 0) |
    ((linked & (belonging | title)) !== 0 ? 64 : 0);
  if (after !== COMMA && after !== IS && after !== WAS) return bits;
  const article = wordAt(to + 1);
  if (article !== A && article !== AN && article !== THE && article !== ONE) return bits;
  for (let at = to + 2; at < to + 2 + longestApposition && at < end; at++) {
    const kind = classAt(at);
    if ((kind & group) !== 0) bits |= 128;
    if ((kind & title) !== 0) bits |= 256;
    if ((kind & geography) !== 0) bits |= 512;
    if (wordAt(at) === COMMA || wordAt(at) === OF) break;
  }
  return bits;
}
