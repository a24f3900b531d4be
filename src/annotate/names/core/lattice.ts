import { isOpen, labelCount, mayFollow, OUTSIDE } from './labels.ts';

/** One stretch of candidate tokens: rows of the features of each token, and which labels are right there. */
export interface Stretch {
  /** Offsets into `features`, one more than tokens. */
  offsets: Int32Array;
  features: Int32Array;
  /** Bit mask of the labels allowed by the annotation, for each token. */
  allowed: Int32Array;
  /** How much this stretch counts. */
  weight: number;
}

export interface CrfWeights {
  /** `labelCount` a feature. */
  emissions: Float32Array;
  /** From × to. Row and column 0 also serve the edges, as what stands beside a stretch is always outside. */
  transitions: Float32Array;
}

const L = labelCount;
const IMPOSSIBLE = -1e9;

const predecessors: number[][] = Array.from({ length: L }, (_, to) =>
  Array.from({ length: L }, (_, from) => from).filter((from) => mayFollow(from, to)),
);
const finals = Array.from({ length: L }, (_, label) => label).filter((label) => !isOpen(label));

/** Scratch space for inference over stretches of up to a number of tokens. */
export class Lattice {
  scores = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  marginals = new Float64Array(0);
  best = new Float64Array(0);
  back = new Uint8Array(0);
  pairs = new Float64Array(L * L);

  room(tokens: number): void {
    if (this.scores.length >= tokens * L) return;
    const size = tokens * L * 2;
    this.scores = new Float64Array(size);
    this.forward = new Float64Array(size);
    this.backward = new Float64Array(size);
    this.marginals = new Float64Array(size);
    this.best = new Float64Array(size);
    this.back = new Uint8Array(size);
  }
}

/** Sums of feature weights for each token and label. */
export function scoreStretch(stretch: Stretch, weights: CrfWeights, lattice: Lattice): void {
  const tokens = stretch.offsets.length - 1;
  lattice.room(tokens);
  const { scores } = lattice;
  const { emissions } = weights;
  scores.fill(0, 0, tokens * L);
  for (let token = 0; token < tokens; token++) {
    const base = token * L;
    const to = stretch.offsets[token + 1] as number;
    for (let at = stretch.offsets[token] as number; at < to; at++) {
      const row = (stretch.features[at] as number) * L;
      for (let label = 0; label < L; label++)
        scores[base + label] = (scores[base + label] as number) + (emissions[row + label] as number);
    }
  }
}

/**
 * Forward-backward over the labels that `allowed` leaves (all if undefined); fills `forward` and `backward`.
 * @param exponentials of the transitions, where they are known already
 * @returns log of the partition sum
 */
export function forwardBackward(
  tokens: number,
  allowed: Int32Array | undefined,
  transitions: Float32Array,
  lattice: Lattice,
  exponentials?: Float64Array,
): number {
  const { scores, forward, backward } = lattice;
  const open = (token: number, label: number): boolean =>
    allowed === undefined || (((allowed[token] as number) >> label) & 1) === 1;
  for (let token = 0; token < tokens; token++) {
    const base = token * L;
    for (let label = 0; label < L; label++) {
      if (!open(token, label)) {
        forward[base + label] = IMPOSSIBLE;
        continue;
      }
      let sum: number;
      if (token === 0)
        sum = isOpen(OUTSIDE) || !mayFollow(OUTSIDE, label) ? IMPOSSIBLE : (transitions[label] as number);
      else {
        const before = base - L;
        let top = IMPOSSIBLE;
        const from = predecessors[label] as number[];
        for (const p of from) {
          const value = (forward[before + p] as number) + (transitions[p * L + label] as number);
          if (value > top) top = value;
        }
        if (top <= IMPOSSIBLE / 2) sum = IMPOSSIBLE;
        else {
          let total = 0;
          for (const p of from)
            total += Math.exp((forward[before + p] as number) + (transitions[p * L + label] as number) - top);
          sum = top + Math.log(total);
        }
      }
      forward[base + label] = sum <= IMPOSSIBLE / 2 ? IMPOSSIBLE : sum + (scores[base + label] as number);
    }
  }
  const last = (tokens - 1) * L;
  let top = IMPOSSIBLE;
  for (const label of finals) {
    const value = (forward[last + label] as number) + (transitions[label * L] as number);
    if (value > top) top = value;
  }
  let total = 0;
  for (const label of finals)
    total += Math.exp((forward[last + label] as number) + (transitions[label * L] as number) - top);
  const logZ = top + Math.log(total);

  for (let label = 0; label < L; label++)
    backward[last + label] = isOpen(label) ? IMPOSSIBLE : (transitions[label * L] as number);
  for (let token = tokens - 2; token >= 0; token--) {
    const base = token * L;
    const after = base + L;
    const sums = backward;
    for (let label = 0; label < L; label++) sums[base + label] = 0;
    // Log-sum over successors, with the maximum taken over all of them.
    let best = IMPOSSIBLE;
    for (let label = 0; label < L; label++) {
      if (!open(token + 1, label)) continue;
      const value = (scores[after + label] as number) + (backward[after + label] as number);
      if (value > best) best = value;
    }
    for (let label = 0; label < L; label++) {
      if (!open(token + 1, label)) continue;
      const value = Math.exp((scores[after + label] as number) + (backward[after + label] as number) - best);
      if (value === 0) continue;
      for (const p of predecessors[label] as number[])
        sums[base + p] =
          (sums[base + p] as number) +
          value * (exponentials?.[p * L + label] ?? Math.exp(transitions[p * L + label] as number));
    }
    for (let label = 0; label < L; label++) {
      const sum = sums[base + label] as number;
      sums[base + label] = sum > 0 ? best + Math.log(sum) : IMPOSSIBLE;
    }
  }
  return logZ;
}

/** Fills `marginals`: how likely each label is at each token. After `forwardBackward`, whose result `logZ` is. */
export function fillMarginals(tokens: number, lattice: Lattice, logZ: number): void {
  const { forward, backward, marginals } = lattice;
  for (let at = 0; at < tokens * L; at++) {
    const value = (forward[at] as number) + (backward[at] as number) - logZ;
    marginals[at] = value < -30 ? 0 : Math.exp(value);
  }
}

/** Adds the expected transitions, times `sign`, to `pairs`. After `fillMarginals`; `logZ` is the result of `forwardBackward`. */
export function addExpectedTransitions(
  tokens: number,
  transitions: Float32Array,
  lattice: Lattice,
  sign: number,
  logZ: number,
): void {
  const { scores, forward, backward, marginals, pairs } = lattice;
  const last = (tokens - 1) * L;
  for (let label = 0; label < L; label++) {
    pairs[label] = (pairs[label] as number) + sign * (marginals[label] as number);
    pairs[label * L] = (pairs[label * L] as number) + sign * (marginals[last + label] as number);
  }
  for (let token = 1; token < tokens; token++) {
    const base = token * L;
    const before = base - L;
    for (let label = 0; label < L; label++) {
      if ((marginals[base + label] as number) === 0) continue;
      const right = (scores[base + label] as number) + (backward[base + label] as number) - logZ;
      for (const p of predecessors[label] as number[]) {
        if ((marginals[before + p] as number) === 0) continue;
        const value = (forward[before + p] as number) + (transitions[p * L + label] as number) + right;
        if (value > -30) pairs[p * L + label] = (pairs[p * L + label] as number) + sign * Math.exp(value);
      }
    }
  }
}

/** Most likely labels (Viterbi 1967). `bonus` is added to the score of a label at a token. */
export function bestLabels(
  tokens: number,
  transitions: Float32Array,
  lattice: Lattice,
  bonus?: (token: number, label: number) => number,
): Int32Array {
  const { scores, best, back } = lattice;
  for (let token = 0; token < tokens; token++) {
    const base = token * L;
    const before = base - L;
    for (let label = 0; label < L; label++) {
      let top = IMPOSSIBLE;
      let from = OUTSIDE;
      if (token === 0) top = mayFollow(OUTSIDE, label) ? (transitions[label] as number) : IMPOSSIBLE;
      else
        for (const p of predecessors[label] as number[]) {
          const value = (best[before + p] as number) + (transitions[p * L + label] as number);
          if (value > top) {
            top = value;
            from = p;
          }
        }
      best[base + label] = top + (scores[base + label] as number) + (bonus === undefined ? 0 : bonus(token, label));
      back[base + label] = from;
    }
  }
  const last = (tokens - 1) * L;
  let label = OUTSIDE;
  let top = IMPOSSIBLE;
  for (const final of finals) {
    const value = (best[last + final] as number) + (transitions[final * L] as number);
    if (value > top) {
      top = value;
      label = final;
    }
  }
  const labels = new Int32Array(tokens);
  for (let token = tokens - 1; token >= 0; token--) {
    labels[token] = label;
    label = back[token * L + label] as number;
  }
  return labels;
}

/** Probability of the labels from token `from` to before `to`, whatever stands around them. After `forwardBackward`. */
export function probabilityOf(
  labels: Int32Array,
  from: number,
  to: number,
  transitions: Float32Array,
  lattice: Lattice,
  logZ: number,
): number {
  const { scores, forward, backward } = lattice;
  let sum = forward[from * L + (labels[from] as number)] as number;
  for (let token = from + 1; token < to; token++)
    sum +=
      (transitions[(labels[token - 1] as number) * L + (labels[token] as number)] as number) +
      (scores[token * L + (labels[token] as number)] as number);
  return Math.min(1, Math.exp(sum + (backward[(to - 1) * L + (labels[to - 1] as number)] as number) - logZ));
}
