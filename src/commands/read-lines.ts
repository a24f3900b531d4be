const LINE_FEED = 0x0a;

/** A line of a stream: its bytes without the line feed, or `too-long` where it outgrew the bound and was dropped. */
export type Line = Buffer | 'too-long';

/**
 * Splits a stream of bytes at line feeds only (U+2028 may stand raw in JSON, so `readline` will not do).
 * Linear in the length of a line; at most one line is held.
 * @param maxBytes bound on the length of a line
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer) => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else parts.push(part);
  };
  const line = (): Line => {
    const whole = length > maxBytes ? 'too-long' : Buffer.concat(parts);
    parts = [];
    length = 0;
    return whole;
  };
  for await (const piece of input) {
    const chunk =
      typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
