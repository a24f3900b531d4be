/** Numbers of characters of a text by kind. */
export interface CharacterCounts {
  letters: number;
  capitals: number;
  digits: number;
  /** Commas and semicolons. */
  commas: number;
  quotes: number;
  /** Signs that part entries of a menu, and dashes and slashes between blanks. */
  separators: number;
}

const [letter, capital, digit, comma, quote, separator, known] = [1, 2, 4, 8, 16, 32, 64] as const;
const classes: readonly (readonly [number, RegExp])[] = [
  [letter, /\p{L}/u],
  [capital, /\p{Lu}/u],
  [digit, /\d/],
  [comma, /[,;，、،]/],
  [quote, /["“”«»„]/],
  [separator, /[|·»«›‹•→]/],
];
/** Kinds of each UTF-16 unit, filled as they are met. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const char = String.fromCharCode(unit);
  const kind = classes.reduce((sum, [bit, pattern]) => (pattern.test(char) ? sum | bit : sum), known as number);
  kinds[unit] = kind;
  return kind;
}

/** Counts all kinds in one go; characters beyond the basic plane are letters if Unicode says so. */
export function countCharacters(text: string): CharacterCounts {
  const counts = { letters: 0, capitals: 0, digits: 0, commas: 0, quotes: 0, separators: 0 };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00) {
      const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
      if (/\p{L}/u.test(char)) counts.letters++;
      if (/\p{Lu}/u.test(char)) counts.capitals++;
      continue;
    }
    if (unit === 32) {
      const next = text.charCodeAt(i + 1);
      if ((next === 45 || next === 47) && text.charCodeAt(i + 2) === 32) {
        counts.separators++;
        i += 2;
      }
      continue;
    }
    const kind = kinds[unit] || kindOf(unit);
    if (kind & letter) {
      counts.letters++;
      if (kind & capital) counts.capitals++;
    } else if (kind !== known) {
      if (kind & digit) counts.digits++;
      if (kind & comma) counts.commas++;
      if (kind & quote) counts.quotes++;
      if (kind & separator) counts.separators++;
    }
  }
  return counts;
}
