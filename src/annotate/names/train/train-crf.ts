import { mulberry32 } from '../../../random.ts';
import { HashTable } from '../core/hash-table.ts';
import { labelCount, mayFollow, OUTSIDE } from '../core/labels.ts';
import {
  addExpectedTransitions,
  type CrfWeights,
  fillMarginals,
  forwardBackward,
  Lattice,
  type Stretch,
  scoreStretch,
} from '../core/lattice.ts';
import type { HashedStretch } from './make-stretches.ts';

const L = labelCount;

/** A trained model with its features by hash. */
export interface TrainedCrf {
  rows: HashTable;
  hashes: Uint32Array;
  weights: CrfWeights;
}

export interface TrainingOptions {
  epochs: number;
  rate: number;
  l2: number;
  /** Features seen less often are left out. */
  minimum: number;
  /** Share of the features that are left out at random each time a stretch is seen, so that weight spreads over all that tell. */
  dropout: number;
  seed: number;
  log: (line: string) => void;
}

/** Numbers the features that occur often enough. */
export function indexFeatures(stretches: HashedStretch[], minimum: number): { rows: HashTable; hashes: Uint32Array } {
  const counts = new HashTable(1 << 20);
  for (const stretch of stretches)
    for (const hash of stretch.hashes) counts.set(hash, Math.min(1e9, Math.max(0, counts.get(hash)) + 1));
  const rows = new HashTable(1 << 20);
  const hashes: number[] = [];
  for (const stretch of stretches)
    for (const hash of stretch.hashes)
      if (counts.get(hash) >= minimum && rows.get(hash) < 0) {
        rows.set(hash, hashes.length);
        hashes.push(hash);
      }
  return { rows, hashes: Uint32Array.from(hashes) };
}

/** Puts feature numbers in place of hashes; features that have no number are dropped. */
export function numberFeatures(stretch: HashedStretch, rows: HashTable): Stretch {
  const tokens = stretch.offsets.length - 1;
  const offsets = new Int32Array(tokens + 1);
  const features: number[] = [];
  for (let token = 0; token < tokens; token++) {
    for (let at = stretch.offsets[token] ?? 0; at < (stretch.offsets[token + 1] ?? 0); at++) {
      const row = rows.get(stretch.hashes[at] ?? 0);
      if (row >= 0) features.push(row);
    }
    offsets[token + 1] = features.length;
  }
  return { offsets, features: Int32Array.from(features), allowed: stretch.allowed, weight: stretch.weight };
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad (Duchi et al. 2011). Where the
 * annotation leaves several labels open, their sum is what is made likely (Tsuboi et al. 2008).
 */
export function trainCrf(hashed: HashedStretch[], options: TrainingOptions, start?: TrainedCrf): TrainedCrf {
  const { rows, hashes } = start ?? indexFeatures(hashed, options.minimum);
  const stretches = hashed.map((stretch) => numberFeatures(stretch, rows));
  options.log(`${stretches.length} stretches, ${hashes.length} features`);
  const weights: CrfWeights = start?.weights ?? {
    emissions: new Float32Array(hashes.length * L),
    transitions: new Float32Array(L * L),
  };
  const squares = new Float32Array(weights.emissions.length).fill(options.rate === 0 ? 1 : 0.01);
  const transitionSquares = new Float32Array(L * L).fill(1);
  const lattice = new Lattice();
  const random = mulberry32(options.seed);
  const order = Int32Array.from(stretches, (_, at) => at);
  const gold = new Float64Array(4096 * L);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    const rate = options.rate * (1 - (0.8 * epoch) / options.epochs);
    for (const at of order) {
      const stretch = thinned(stretches[at] as Stretch, options.dropout, random);
      const tokens = stretch.offsets.length - 1;
      if (tokens > 4000) continue;
      scoreStretch(stretch, weights, lattice);
      lattice.pairs.fill(0);
      const constrained = constrain(stretch, weights.transitions, lattice, gold);
      if (!(constrained > -1e8)) continue;
      const free = forwardBackward(tokens, undefined, weights.transitions, lattice);
      fillMarginals(tokens, lattice, free);
      addExpectedTransitions(tokens, weights.transitions, lattice, -1, free);
      loss -= constrained - free;
      update(stretch, weights, gold, lattice.marginals, squares, rate, options.l2);
      for (let pair = 0; pair < L * L; pair++) {
        const gradient = (lattice.pairs[pair] as number) * stretch.weight;
        if (Math.abs(gradient) < 1e-5) continue;
        transitionSquares[pair] = (transitionSquares[pair] as number) + gradient * gradient;
        weights.transitions[pair] =
          (weights.transitions[pair] as number) + (rate * gradient) / Math.sqrt(transitionSquares[pair] as number);
      }
    }
    options.log(`epoch ${epoch + 1}: loss ${(loss / stretches.length).toFixed(4)}`);
  }
  return { rows, hashes, weights };
}

/**
 * Fills `gold` with the marginals that the annotation allows and counts their transitions. @returns log of the sum over allowed labels
 */
function constrain(stretch: Stretch, transitions: Float32Array, lattice: Lattice, gold: Float64Array): number {
  const tokens = stretch.offsets.length - 1;
  const { allowed } = stretch;
  if (allowed.some((mask) => (mask & (mask - 1)) !== 0)) {
    const logZ = forwardBackward(tokens, allowed, transitions, lattice);
    if (!(logZ > -1e8)) return logZ;
    fillMarginals(tokens, lattice, logZ);
    addExpectedTransitions(tokens, transitions, lattice, 1, logZ);
    gold.set(lattice.marginals.subarray(0, tokens * L));
    return logZ;
  }
  // One label a token: no sum to take.
  const { pairs, scores } = lattice;
  gold.fill(0, 0, tokens * L);
  let sum = 0;
  let last = OUTSIDE;
  for (let token = 0; token <= tokens; token++) {
    const label = token === tokens ? OUTSIDE : 31 - Math.clz32(allowed[token] as number);
    if (!mayFollow(last, label)) return Number.NEGATIVE_INFINITY;
    const pair = last * L + label;
    pairs[pair] = (pairs[pair] as number) + 1;
    sum += transitions[pair] as number;
    if (token < tokens) {
      gold[token * L + label] = 1;
      sum += scores[token * L + label] as number;
    }
    last = label;
  }
  return sum;
}

function update(
  stretch: Stretch,
  weights: CrfWeights,
  gold: Float64Array,
  model: Float64Array,
  squares: Float32Array,
  rate: number,
  l2: number,
): void {
  const { emissions } = weights;
  const tokens = stretch.offsets.length - 1;
  const gradient = new Float64Array(L);
  const active = new Int32Array(L);
  for (let token = 0; token < tokens; token++) {
    let count = 0;
    for (let label = 0; label < L; label++) {
      const g = ((gold[token * L + label] as number) - (model[token * L + label] as number)) * stretch.weight;
      if (Math.abs(g) > 1e-3) {
        active[count++] = label;
        gradient[label] = g;
      }
    }
    if (count === 0) continue;
    const to = stretch.offsets[token + 1] as number;
    for (let at = stretch.offsets[token] as number; at < to; at++) {
      const row = (stretch.features[at] as number) * L;
      for (let k = 0; k < count; k++) {
        const label = active[k] as number;
        const g = (gradient[label] as number) - l2 * (emissions[row + label] as number);
        const square = (squares[row + label] as number) + g * g;
        squares[row + label] = square;
        emissions[row + label] = (emissions[row + label] as number) + (rate * g) / Math.sqrt(square);
      }
    }
  }
}

function thinned(stretch: Stretch, dropout: number, random: () => number): Stretch {
  if (dropout === 0) return stretch;
  const tokens = stretch.offsets.length - 1;
  const offsets = new Int32Array(tokens + 1);
  const features = new Int32Array(stretch.features.length);
  let count = 0;
  for (let token = 0; token < tokens; token++) {
    for (let at = stretch.offsets[token] as number; at < (stretch.offsets[token + 1] as number); at++)
      if (random() >= dropout) features[count++] = stretch.features[at] as number;
    offsets[token + 1] = count;
  }
  return { ...stretch, offsets, features };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] as number;
    order[at] = order[other] as number;
    order[other] = held;
  }
}
