import { describe, expect, it } from 'vitest';
import { labelCount } from '../../../src/annotate/names/core/labels.ts';
import { SortedIndex, SortedTable } from '../../../src/annotate/names/core/sorted-index.ts';
import { mostRows, packRows, sumRows } from '../../../src/annotate/names/core/weight-rows.ts';

describe('a sorted index', () => {
  const keys = Uint32Array.of(0, 1, 0xffff, 0x10000, 0x10001, 0x7fffffff, 0x80000000, 0xffffffff);
  const index = new SortedIndex(keys);

  it('finds each key at its place', () => {
    expect(Array.from(keys, (key) => index.find(key))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([2, 0xfffe, 0x10002, 0x1ffff, 0x80000001, 0xfffffffe])('does not find %d', (key) => {
    expect(index.find(key)).toBe(-1);
  });

  it('looks for many at a time, in place', () => {
    const wanted = Uint32Array.of(0xffffffff, 5, 0x10000, 0x10000, 0x20000);
    expect(index.findAll(wanted, 4, wanted)).toBe(3);
    expect(Array.from(wanted.subarray(0, 3))).toEqual([7, 3, 3]);
  });

  it('carries a number a key', () => {
    const table = new SortedTable(Uint32Array.of(7, 0x70007), Uint16Array.of(65535, 12));
    expect([table.get(7), table.get(0x70007), table.get(0x70008)]).toEqual([65535, 12, -1]);
  });
});

describe('rows of weights', () => {
  it('sum up as if added one by one', () => {
    const rows = 40;
    const values = Int8Array.from({ length: rows * labelCount }, (_, at) => ((at * 7919) % 255) - 127);
    const chosen = Uint32Array.from({ length: 60 }, (_, at) => (at * 13) % rows);
    const out = new Float64Array(labelCount + 1);
    sumRows(packRows(values), chosen, chosen.length, 0.5, out, 1);
    const plain = Array.from({ length: labelCount }, (_, label) =>
      chosen.reduce((sum, row) => sum + (values[row * labelCount + label] ?? 0) * 0.5, 0),
    );
    expect(Array.from(out)).toEqual([0, ...plain]);
  });

  it.each([127, -127])('do not run into each other, be they all %d', (value) => {
    const out = new Float64Array(labelCount);
    const packed = packRows(new Int8Array(labelCount).fill(value));
    sumRows(packed, new Uint32Array(mostRows), mostRows, 1, out, 0);
    expect(Array.from(out)).toEqual(new Array(labelCount).fill(value * mostRows));
  });
});
