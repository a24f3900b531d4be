import { characterClass, DIGIT, LOWER, UPPER } from '../../tokens/character-classes.ts';

/** Orthographic shapes of a token. */
export const shapes = {
  sign: 0,
  lower: 1,
  number: 2,
  /** `Moscow` */
  initial: 3,
  /** `TASS`, at least two letters */
  capitals: 4,
  /** `A` */
  letter: 5,
  /** `J.` */
  initialStop: 6,
  /** `U.S.` */
  dotted: 7,
  /** `McDonald`, `iPhone`, `YouTube` */
  mixed: 8,
  /** `Jong-un`, `Coca-Cola` */
  hyphenated: 9,
  /** `F-16`, `G8`, `20th` */
  alphanumeric: 10,
  /** `Inc.` */
  abbreviation: 11,
  /** `@name`, `#tag`, `example.com` */
  handle: 12,
  /** `al-Qaida`, `d'Ivoire` */
  lowerInitial: 13,
} as const;

const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;

/** Shape of the token at a UTF-16 range. */
export function shapeOf(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let stops = 0;
  let hyphens = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = characterClass[code];
    if (kind === UPPER) upper++;
    else if (kind === LOWER) lower++;
    else if (kind === DIGIT) digits++;
    else if (code === FULL_STOP) stops++;
    else if (code === HYPHEN) hyphens++;
  }
  const first = text.charCodeAt(start);
  const firstClass = characterClass[first];
  if (upper + lower + digits === 0) return shapes.sign;
  if (first === 0x40 || first === 0x23) return shapes.handle;
  if (first === HYPHEN || first === 0x27 || first === 0x2019) return shapes.lower;
  if (upper + lower === 0) return shapes.number;
  if (digits > 0) return shapes.alphanumeric;
  if (upper === 0) return stops > 0 && lower > stops ? shapes.handle : shapes.lower;
  if (stops > 0) {
    if (upper === 1 && lower === 0) return shapes.initialStop;
    if (upper > 0 && stops >= 2) return shapes.dotted;
    return lower > 0 && stops === 1 && text.charCodeAt(end - 1) === FULL_STOP ? shapes.abbreviation : shapes.handle;
  }
  if (firstClass === LOWER) return shapes.lowerInitial;
  if (hyphens > 0) return shapes.hyphenated;
  if (upper === 1 && lower === 0) return shapes.letter;
  if (lower === 0) return shapes.capitals;
  return upper === 1 ? shapes.initial : shapes.mixed;
}

/** Whether a token of this shape has a capital, so that a name may begin or end with it. */
export function isCapitalised(shape: number): boolean {
  return (
    (shape >= shapes.initial && shape <= shapes.hyphenated) ||
    shape === shapes.abbreviation ||
    shape === shapes.lowerInitial
  );
}
