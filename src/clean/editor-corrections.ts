import { DossierError } from '../errors.ts';
import type { Capture } from '../schemas/capture.ts';
import { readCleanText } from './text/read-clean-text.ts';

/** A stretch of a block that the editor keeps or cuts. */
export interface Correction {
  action: 'keep' | 'cut';
  /** Index of the block. */
  block: number;
  /** UTF-16 range of the block's text. */
  from: number;
  to: number;
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A passage as it is, and as lines are read: an editor may copy what is not seen, or the numbers that text browsers give to links. */
function spellings(passage: string): string[] {
  const read = readCleanText(passage, 0, passage.length).source.text;
  return [plain(passage), read, plain(read.replace(/\[\d{1,5}\](?=\S|$)/g, ''))];
}

/**
 * Finds the `keep` and `cut` passages of the sidecar in the texts of the capture's blocks (white space normalised). A
 * passage may be part of a block or run over several; every occurrence is meant. A `keep` beats a `cut` where both match.
 * @throws DossierError with file and line of the sidecar if a passage is nowhere in the capture
 */
export function findCorrections(capture: Capture, texts: string[]): Correction[] {
  const { sidecar } = capture;
  const wanted = (['cut', 'keep'] as const).flatMap((action) =>
    (sidecar?.data[action] ?? []).map((text, i) => ({ action, text, field: `${action}.${i}` })),
  );
  if (!sidecar || wanted.length === 0) return [];
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length + 1;
  }
  const all = texts.join(' ');
  const found: Correction[] = [];
  for (const { action, text, field } of wanted) {
    const needle = spellings(text).find((spelling) => spelling !== '' && all.includes(spelling)) ?? plain(text);
    let at = all.indexOf(needle);
    if (at < 0 || needle === '')
      throw new DossierError(
        { file: sidecar.file, line: sidecar.lines[field] },
        `\`${action}\` names a passage that is not in ${capture.file}: "${needle.length > 60 ? `${needle.slice(0, 60)}…` : needle}"`,
        'Copy the passage from the capture, or remove the line.',
      );
    let block = 0;
    for (; at >= 0; at = all.indexOf(needle, at + needle.length)) {
      const end = at + needle.length;
      while (block + 1 < starts.length && (starts[block + 1] ?? 0) <= at) block++;
      for (let b = block; b < texts.length && (starts[b] ?? 0) < end; b++) {
        const start = starts[b] ?? 0;
        const from = Math.max(0, at - start);
        const to = Math.min((texts[b] ?? '').length, end - start);
        if (from < to) found.push({ action, block: b, from, to });
      }
    }
  }
  return found;
}
