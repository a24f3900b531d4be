/**
 * Open-addressing table from non-zero 32-bit keys to non-negative numbers; grows by itself. Key 0 is kept as 1. A key lies beside its value, so
 * that a look-up in a large table waits for memory once.
 */
export class HashTable {
  /** Key, value, key, value … */
  #slots: Int32Array;
  #mask: number;
  size = 0;

  /** @param expected number of keys to make room for */
  constructor(expected = 16) {
    let capacity = 16;
    while (capacity < expected * 2) capacity *= 2;
    this.#slots = new Int32Array(capacity * 2);
    this.#mask = capacity * 2 - 1;
  }

  /** @returns the value of the key, or -1 */
  get(key: number): number {
    const wanted = key | 0 || 1;
    const slots = this.#slots;
    const mask = this.#mask;
    let at = slotOf(wanted) & mask;
    for (;;) {
      const found = slots[at];
      if (found === wanted) return slots[at + 1] as number;
      if (found === 0) return -1;
      at = (at + 2) & mask;
    }
  }

  set(key: number, value: number): void {
    if (this.size * 4 >= this.#mask) this.#grow();
    const wanted = key | 0 || 1;
    const slots = this.#slots;
    let at = slotOf(wanted) & this.#mask;
    while (slots[at] !== 0 && slots[at] !== wanted) at = (at + 2) & this.#mask;
    if (slots[at] === 0) this.size++;
    slots[at] = wanted;
    slots[at + 1] = value;
  }

  #grow(): void {
    const slots = this.#slots;
    const bigger = new HashTable(slots.length);
    for (let at = 0; at < slots.length; at += 2)
      if (slots[at] !== 0) bigger.set(slots[at] as number, slots[at + 1] as number);
    this.#slots = bigger.#slots;
    this.#mask = bigger.#mask;
  }
}

const slotOf = (key: number): number => (key ^ (key >>> 15)) << 1;
