/** Kinds of UTF-16 units, as bits: a unit may be of several. */
export const kind = {
  letter: 1,
  small: 2,
  capital: 4,
  /** 0 to 9. */
  digit: 8,
  /** Any number, such as ½ or ٣. */
  number: 16,
  mark: 32,
  blank: 64,
  apostrophe: 128,
  hyphen: 256,
  /** Commas and semicolons. */
  comma: 512,
  quote: 1024,
  /** Signs that part entries of a menu. */
  separator: 2048,
  /** Half of a character beyond the basic plane. */
  surrogate: 4096,
  /** The same, or a letter whose small form is longer or depends on what follows. */
  irregular: 8192,
} as const;

const classes: readonly (readonly [number, RegExp])[] = [
  [kind.letter, /\p{L}/u],
  [kind.small, /\p{Ll}/u],
  [kind.capital, /\p{Lu}/u],
  [kind.digit, /\d/],
  [kind.number, /\p{N}/u],
  [kind.mark, /\p{M}/u],
  [kind.blank, /\s/],
  [kind.apostrophe, /['’]/],
  [kind.hyphen, /-/],
  [kind.comma, /[,;，、،]/],
  [kind.quote, /["“”«»„]/],
  [kind.separator, /[|·»«›‹•→]/],
  [kind.surrogate, /[\uD800-\uDFFF]/],
];

/** Set once the kinds of a unit are known. */
const known = 16384;
/** Kinds of each UTF-16 unit, and its small form; both filled as they are met. */
const kinds = new Uint16Array(0x10000);
const small = new Uint16Array(0x10000);

/** Kinds of a UTF-16 unit. */
export const kindsOf = (unit: number): number => (kinds[unit] as number) || readKinds(unit);

function readKinds(unit: number): number {
  const char = String.fromCharCode(unit);
  let all = classes.reduce((sum, [bit, pattern]) => (pattern.test(char) ? sum | bit : sum), known);
  if (all & kind.surrogate || char.toLowerCase().length !== 1 || unit === 0x3a3) all |= kind.irregular;
  kinds[unit] = all;
  return all;
}

/** Small form of a UTF-16 unit; the unit itself if that is longer. */
export const smallOf = (unit: number): number => (small[unit] as number) || readSmall(unit);

function readSmall(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  const own = lower.length === 1 ? lower.charCodeAt(0) : unit;
  small[unit] = own;
  return own;
}
