import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { labelCount } from '../core/labels.ts';
import type { Lexicon, Weights } from '../core/resources.ts';
import { SortedIndex, SortedTable } from '../core/sorted-index.ts';
import { packRows } from '../core/weight-rows.ts';
import { BinaryReader, BinaryWriter } from './binary.ts';

/** What a packed model is made of: tables as sorted pairs of hash and value. */
export interface Parts {
  clusters: [hash: number, cluster: number][];
  middle: ArrayLike<number>;
  coarse: ArrayLike<number>;
  gazetteer: [hash: number, bits: number][];
  /** Rows of `labelCount` numbers from -127 to 127, in the order of `hashes`, which ascend. */
  hashes: Uint32Array;
  values: Int8Array;
  transitions: Float32Array;
  scale: number;
}

const byHash = (a: [number, number], b: [number, number]): number => a[0] - b[0];

/** Packs a model: Brotli over hashes as differences, then values column by column. Same parts, same bytes. */
export function packModel(parts: Parts): Uint8Array {
  const writer = new BinaryWriter();
  for (const table of [parts.clusters, parts.gazetteer]) {
    const sorted = [...table].sort(byHash);
    writer.ascending(sorted.map(([hash]) => hash));
    for (const [, value] of sorted) writer.byte(value);
    for (const [, value] of sorted) writer.byte(value >> 8);
  }
  writer.number(parts.middle.length);
  for (let at = 0; at < parts.middle.length; at++) writer.number(parts.middle[at] ?? 0);
  for (let at = 0; at < parts.coarse.length; at++) writer.number(parts.coarse[at] ?? 0);
  writer.ascending(parts.hashes);
  for (let label = 0; label < labelCount; label++)
    for (let row = 0; row < parts.hashes.length; row++) writer.byte(parts.values[row * labelCount + label] ?? 0);
  for (const weight of parts.transitions) writer.float(weight);
  writer.float(parts.scale);
  const bytes = writer.bytes();
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** Undoes `packModel`. */
export function unpackModel(packed: Uint8Array): { lexicon: Lexicon; weights: Weights } {
  const reader = new BinaryReader(brotliDecompressSync(packed));
  const clusters = readTable(reader);
  const gazetteer = readTable(reader);
  const clusterCount = reader.number();
  const middle = Uint16Array.from({ length: clusterCount }, () => reader.number());
  const coarse = Uint16Array.from({ length: clusterCount }, () => reader.number());
  const hashes = reader.ascending();
  const values = new Int8Array(hashes.length * labelCount);
  for (let label = 0; label < labelCount; label++) {
    const column = reader.signed(hashes.length);
    for (let row = 0; row < hashes.length; row++) values[row * labelCount + label] = column[row] ?? 0;
  }
  const transitions = Float32Array.from({ length: labelCount * labelCount }, () => reader.float());
  return {
    lexicon: { clusters, gazetteer, middle, coarse },
    weights: {
      rows: new SortedIndex(hashes),
      packed: packRows(values),
      transitions,
      exponentials: Float64Array.from(transitions, Math.exp),
      scale: reader.float(),
    },
  };
}

function readTable(reader: BinaryReader): SortedTable {
  const hashes = reader.ascending();
  const low = Uint8Array.from(hashes, () => reader.byte());
  return new SortedTable(
    hashes,
    Uint16Array.from(low, (byte) => byte | (reader.byte() << 8)),
  );
}
