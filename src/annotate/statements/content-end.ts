import type { Cue } from './cues.ts';
import type { Unit } from './unit.ts';

/** ", citing X": the grounds, no longer what was said. */
const GROUNDS = new Set(['cite', 'refer', 'reference', 'point']);

/**
 * Token just past a content that begins at `from`: the end of its sentence, or where another attribution, a participle of
 * saying or "according to" takes over. Final punctuation is left out, a closing quotation mark is kept.
 */
export function contentEnd(unit: Unit, from: number, cues: readonly Cue[], cue: Cue): number {
  const { tokens } = unit;
  let end = from;
  for (; end < tokens.length; end++) {
    const token = tokens[end];
    if (!token) break;
    if (end > from && token.first && token.quotation === -1) break;
    if (end > from && token.first && token.kind !== 'mark' && tokens[end - 1]?.quotation !== token.quotation) break;
    if (token.text === ';' && token.quotation === -1) break;
    if (token.text === ',' && token.quotation === -1) {
      const next = tokens[end + 1];
      if (next?.lower === 'according') break;
      const later =
        next &&
        cues.find(
          (one) =>
            one.from === end + 1 &&
            one !== cue &&
            one.reading === 'dependent' &&
            (one.verb.quote || GROUNDS.has(one.verb.lemma)),
        );
      if (later) break;
    }
  }
  while (
    end > from + 1 &&
    tokens[end - 1]?.kind === 'mark' &&
    tokens[end - 1]?.quotation === -1 &&
    /^[.,?!;:—–-]$/.test(tokens[end - 1]?.text ?? '')
  )
    end--;
  return end;
}
