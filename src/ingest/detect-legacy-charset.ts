import { analyse } from 'chardet';

/** WHATWG names of what chardet calls otherwise; the Windows sets hold what the ISO ones do, and the quotation marks. */
const WHATWG: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
};
const CYRILLIC = ['windows-1251', 'koi8-u', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'];
const SAMPLE_BYTES = 128 * 1024;

/**
 * Tells the encoding of bytes that are not UTF-8, from their first 128 KB of text beyond ASCII.
 * @returns WHATWG name, `windows-1252` if nothing fits
 */
export function detectLegacyCharset(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  const matches = analyse(sample).filter((match) => match.confidence > 0 && match.name !== 'ASCII');
  const doubleByte = matches.find((match) => match.confidence >= 70 && /^(?:Shift_JIS|EUC|GB|Big5)/.test(match.name));
  if (doubleByte && decodes(sample, doubleByte.name)) return doubleByte.name.toLowerCase();
  const cyrillic = bestCyrillic(sample);
  if (cyrillic !== undefined) return cyrillic;
  for (const { name } of matches) {
    const label = labelOf(name, sample);
    if (decodes(sample, label)) return label;
  }
  return 'windows-1252';
}

function labelOf(name: string, sample: Uint8Array): string {
  if (name !== 'ISO-8859-2') return (WHATWG[name] ?? name).toLowerCase();
  const text = Buffer.from(sample).toString('latin1');
  // Only windows-1250 has characters from 80 to 9F; only ISO has letters at B1 and B6 (Polish a and s with marks).
  if (/[\x80-\x9f]/.test(text)) return 'windows-1250';
  if (/[a-z][\xb1\xb6]/i.test(text)) return 'iso-8859-2';
  // Same bytes in both: the other Polish letters.
  return /[\xb3\xbf\xea]/.test(text) ? 'windows-1250' : 'iso-8859-2';
}

/** Lines with bytes beyond ASCII, without tags: what carries the language. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16 * SAMPLE_BYTES)).toString(
    'latin1',
  );
  const lines: string[] = [];
  let length = 0;
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const line = match[0].replace(/<[^<>]*>/g, ' ');
    if (!/[\x80-\xff]/.test(line)) continue;
    lines.push(line);
    length += line.length;
    if (length > SAMPLE_BYTES) break;
  }
  return Buffer.from(lines.join('\n').slice(0, SAMPLE_BYTES), 'latin1');
}

function decodes(sample: Uint8Array, label: string): boolean {
  try {
    // A sample may end within a character.
    new TextDecoder(label, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The Cyrillic set under which the sample reads most like words, if any does. */
function bestCyrillic(sample: Uint8Array): string | undefined {
  if (!inRuns(sample)) return undefined;
  const scored = CYRILLIC.map((label) => ({ label, score: cyrillicScore(new TextDecoder(label).decode(sample)) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0.6 ? best.label : undefined;
}

/** Whether most bytes beyond ASCII stand beside another: words of a script of its own, not Latin with accents. */
function inRuns(sample: Uint8Array): boolean {
  let high = 0;
  let pairs = 0;
  sample.forEach((byte, i) => {
    if (byte < 0x80) return;
    high++;
    if ((sample[i - 1] ?? 0) >= 0x80 || (sample[i + 1] ?? 0) >= 0x80) pairs++;
  });
  return pairs > 0.7 * high;
}

/** Near 0.8 for Russian and its neighbours read rightly: the sixteen commonest letters make up most, capitals only at a word's head. */
function cyrillicScore(text: string): number {
  let beyondAscii = 0;
  let score = 0;
  let afterSmall = false;
  for (const char of text) {
    if (char > '\x7f' && !/[«»“”„‘’—–…№\u00a0©]/.test(char)) {
      beyondAscii++;
      if (/[оеаинтсрвлкмдпуі]/.test(char)) score += 1;
      else if (!/[А-ЯЁІЇЄҐЎа-яёїєґў]/.test(char) || (afterSmall && /\p{Lu}/u.test(char))) score -= 1;
      else if (/[ОЕАИНТСРВЛКМДПУІ]/.test(char)) score += 0.7;
    }
    afterSmall = /\p{Ll}/u.test(char);
  }
  return beyondAscii === 0 ? 0 : score / beyondAscii;
}
