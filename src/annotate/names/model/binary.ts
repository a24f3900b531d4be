/** Writes numbers one after another into a growing buffer; variable-length numbers are LEB128. */
export class BinaryWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const bigger = new Uint8Array(this.#bytes.length * 2);
      bigger.set(this.#bytes);
      this.#bytes = bigger;
    }
    this.#bytes[this.#length++] = value & 0xff;
  }

  number(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  float(value: number): void {
    for (const byte of new Uint8Array(Float32Array.of(value).buffer)) this.byte(byte);
  }

  /** Numbers in ascending order, as their count and differences. */
  ascending(values: ArrayLike<number>): void {
    this.number(values.length);
    let last = 0;
    for (let at = 0; at < values.length; at++) {
      const value = values[at] ?? 0;
      this.number(value - last);
      last = value;
    }
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what `BinaryWriter` wrote. */
export class BinaryReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  float(): number {
    const bytes = Uint8Array.of(this.byte(), this.byte(), this.byte(), this.byte());
    return new Float32Array(bytes.buffer)[0] ?? 0;
  }

  ascending(): Uint32Array {
    const values = new Uint32Array(this.number());
    let last = 0;
    for (let at = 0; at < values.length; at++) {
      last += this.number();
      values[at] = last;
    }
    return values;
  }

  /** The next bytes as signed numbers. */
  signed(count: number): Int8Array {
    const from = this.#at;
    this.#at += count;
    return new Int8Array(this.#bytes.subarray(from, this.#at));
  }
}
