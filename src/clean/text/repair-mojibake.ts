/** Characters of windows-1252 for the bytes 0x80 to 0x9F; a space stands for an unused byte. */
const high = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const byteOf = new Map<string, number>([...high].flatMap((char, i) => (char === ' ' ? [] : [[char, 0x80 + i]])));

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Byte that windows-1252 writes for a character beyond ASCII, or undefined. */
function byte(char: string): number | undefined {
  const code = char.charCodeAt(0);
  return code >= 0x80 && code <= 0xff ? code : byteOf.get(char);
}

/** One repaired character: its text and how many characters it was misread as. */
export interface Repair {
  text: string;
  length: number;
}

/**
 * Reads a run of characters beyond ASCII as UTF-8 that was decoded as windows-1252 ('â€œ' for '“'). Certain only if the
 * whole run is valid UTF-8 and gives letters or punctuation; undefined otherwise.
 */
export function repairMojibake(run: string): Repair[] | undefined {
  if (!/^[\u00C2-\u00F4]/.test(run)) return undefined;
  const bytes: number[] = [];
  for (const char of run) {
    const code = byte(char);
    if (code === undefined) return undefined;
    bytes.push(code);
  }
  let text: string;
  try {
    text = decoder.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
  if (!/^[\p{L}\p{M}\p{P}\p{Sc}\p{So}\p{Zs}]+$/u.test(text)) return undefined;
  return [...text].map((char) => ({ text: char, length: new TextEncoder().encode(char).length }));
}
