/** Index of the sentence that an offset lies in (or the last one before it), by binary search; -1 if there is none. */
export function sentenceAt(sentences: readonly { start: number; end: number }[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
