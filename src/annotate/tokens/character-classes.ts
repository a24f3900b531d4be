/** Classes of UTF-16 code units, as the tokenizer needs them. */
export const SPACE = 0;
export const OTHER = 1;
export const DIGIT = 2;
export const LOWER = 3;
export const UPPER = 4;

/** Class of every UTF-16 code unit. Letters without case and combining marks count as lower case. */
export const characterClass: Uint8Array = classify();

function classify(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(OTHER);
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    if (/\s/.test(char)) classes[code] = SPACE;
    else if (/\p{Nd}/u.test(char)) classes[code] = DIGIT;
    else if (/[\p{Lu}\p{Lt}]/u.test(char)) classes[code] = UPPER;
    else if (/[\p{L}\p{M}]/u.test(char)) classes[code] = LOWER;
  }
  return classes;
}
