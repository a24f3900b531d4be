/**
 * Orders things so that those with much in common stand together: average-linkage clustering, and at each joining of two chains the
 * two are turned so that the ends that meet have most in common (Gruvaeus and Wainer, 1972). The same input gives the same order.
 * @param common how much each has in common with each, 0 for nothing; symmetrical
 * @returns the positions in their new order; chains with nothing in common follow each other, longest first
 */
export function seriation(common: readonly (readonly number[])[]): number[] {
  const of = (a: number, b: number) => common[a]?.[b] ?? 0;
  let chains = common.map((_, at) => [at]);
  while (chains.length > 1) {
    let best = { a: -1, b: -1, tie: 0 };
    for (const [a, left] of chains.entries()) {
      for (let b = a + 1; b < chains.length; b++) {
        const right = chains[b] ?? [];
        let sum = 0;
        for (const x of left) for (const y of right) sum += of(x, y);
        const tie = sum / (left.length * right.length);
        if (tie > best.tie) best = { a, b, tie };
      }
    }
    const [left, right] = [chains[best.a], chains[best.b]];
    if (!left || !right) break;
    chains = chains.with(best.a, joined(left, right, of)).filter((_, at) => at !== best.b);
  }
  return chains.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0)).flat();
}

/** Two chains as one, each way round, so that the ends that meet have most in common; as given where that makes no difference. */
function joined(left: number[], right: number[], of: (a: number, b: number) => number): number[] {
  const [leftBack, rightBack] = [left.toReversed(), right.toReversed()];
  const ways: [number[], number[]][] = [
    [left, right],
    [left, rightBack],
    [leftBack, right],
    [leftBack, rightBack],
  ];
  const tie = ([a, b]: [number[], number[]]) => of(a[a.length - 1] ?? -1, b[0] ?? -1);
  return ways.reduce((best, way) => (tie(way) > tie(best) ? way : best)).flat();
}
