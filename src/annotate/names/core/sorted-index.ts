/**
 * Finds 32-bit keys in a sorted list. The upper half of a key names its stretch of the list, the lower half is looked for there: three bytes and a bit
 * a key, so that the features of the whole model stay in the processor's cache.
 */
export class SortedIndex {
  /** Where the keys with each upper half begin; one more entry for the end. */
  readonly #starts = new Uint32Array(0x10001);
  readonly #low: Uint16Array;

  /** @param keys in ascending order, none twice */
  constructor(keys: Uint32Array) {
    this.#low = Uint16Array.from(keys);
    for (const key of keys) {
      const next = (key >>> 16) + 1;
      this.#starts[next] = (this.#starts[next] as number) + 1;
    }
    for (let high = 0; high < 0x10000; high++)
      this.#starts[high + 1] = (this.#starts[high + 1] as number) + (this.#starts[high] as number);
  }

  get size(): number {
    return this.#low.length;
  }

  /** @returns the place of the key in the list, or -1 */
  find(key: number): number {
    const low = this.#low;
    const half = key & 0xffff;
    const end = this.#starts[(key >>> 16) + 1] as number;
    for (let at = this.#starts[key >>> 16] as number; at < end; at++) if (low[at] === half) return at;
    return -1;
  }

  /**
   * Looks for the first `count` keys and writes the places of those that are there, in their order, to the front of `out`, which may be `keys`.
   * @returns how many were there
   */
  findAll(keys: Uint32Array, count: number, out: Uint32Array): number {
    const starts = this.#starts;
    const low = this.#low;
    let found = 0;
    for (let index = 0; index < count; index++) {
      const key = keys[index] as number;
      const half = key & 0xffff;
      const end = starts[(key >>> 16) + 1] as number;
      let at = starts[key >>> 16] as number;
      while (at < end && low[at] !== half) at++;
      if (at < end) out[found++] = at;
    }
    return found;
  }
}

/** A sorted list of 32-bit keys with a number for each. */
export class SortedTable {
  readonly #index: SortedIndex;
  readonly #values: Uint16Array;

  /** @param keys in ascending order, none twice @param values one a key */
  constructor(keys: Uint32Array, values: Uint16Array) {
    this.#index = new SortedIndex(keys);
    this.#values = values;
  }

  get size(): number {
    return this.#index.size;
  }

  /** @returns the number of the key, or -1 */
  get(key: number): number {
    const at = this.#index.find(key);
    return at < 0 ? -1 : (this.#values[at] as number);
  }
}
