/** Open-addressing table from non-zero 32-bit keys to non-negative numbers; grows by itself. Key 0 is kept as 1. */
export class HashTable {
  #keys: Uint32Array;
  #values: Int32Array;
  #mask: number;
  size = 0;

  /** @param expected number of keys to make room for */
  constructor(expected = 16) {
    let capacity = 16;
    while (capacity < expected * 2) capacity *= 2;
    this.#keys = new Uint32Array(capacity);
    this.#values = new Int32Array(capacity);
    this.#mask = capacity - 1;
  }

  /** @returns the value of the key, or -1 */
  get(key: number): number {
    const wanted = key === 0 ? 1 : key >>> 0;
    const keys = this.#keys;
    let at = (wanted ^ (wanted >>> 15)) & this.#mask;
    for (;;) {
      const found = keys[at];
      if (found === wanted) return this.#values[at] ?? -1;
      if (found === 0) return -1;
      at = (at + 1) & this.#mask;
    }
  }

  set(key: number, value: number): void {
    if (this.size * 2 >= this.#mask) this.#grow();
    const wanted = key === 0 ? 1 : key >>> 0;
    let at = (wanted ^ (wanted >>> 15)) & this.#mask;
    while (this.#keys[at] !== 0 && this.#keys[at] !== wanted) at = (at + 1) & this.#mask;
    if (this.#keys[at] === 0) this.size++;
    this.#keys[at] = wanted;
    this.#values[at] = value;
  }

  #grow(): void {
    const bigger = new HashTable(this.#keys.length * 2);
    this.#keys.forEach((key, at) => {
      if (key !== 0) bigger.set(key, this.#values[at] ?? 0);
    });
    this.#keys = bigger.#keys;
    this.#values = bigger.#values;
    this.#mask = bigger.#mask;
  }
}
