/** Lower-case letters and digits only, as the scorer of the cleaning sets compares paragraphs. */
export function squeeze(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('');
}

/** Below this many letters and digits a gold paragraph must begin or end with a line. */
const short = 25;
/** Places looked at for one gold paragraph. */
const maxPlaces = 40;

interface Place {
  start: number;
  end: number;
  cost: number;
  previous: number;
}

/**
 * Which share of each line's letters belongs to the gold body: gold paragraphs are placed in the capture in reading
 * order, as close together as can be (dynamic programming over all places where each is found).
 */
export function goldShares(lines: string[], body: string): number[] {
  const squeezed = lines.map(squeeze);
  const starts: number[] = [];
  let all = '';
  for (const line of squeezed) {
    starts.push(all.length);
    all += line;
  }
  const edges = new Set([...starts, all.length]);
  const covered = new Uint8Array(all.length);
  const columns: Place[][] = [];
  for (const paragraph of body.split(/[\r\n\u2028\u2029]+/)) {
    const wanted = squeeze(paragraph);
    if (wanted === '') continue;
    const column: Place[] = [];
    for (let at = all.indexOf(wanted); at >= 0 && column.length < maxPlaces; at = all.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (wanted.length < short && !edges.has(at) && !edges.has(end)) continue;
      column.push({ start: at, end, cost: 0, previous: -1 });
    }
    if (column.length === 0) continue;
    const before = columns.at(-1);
    for (const place of column) {
      const edge = edges.has(place.start) && edges.has(place.end) ? 0 : 5;
      if (!before) continue;
      place.cost = Number.POSITIVE_INFINITY;
      before.forEach((other, i) => {
        const jump = place.start - other.end;
        const cost = other.cost + edge + (jump >= 0 ? Math.log1p(jump) : 20 + Math.log1p(-jump));
        if (cost < place.cost) {
          place.cost = cost;
          place.previous = i;
        }
      });
    }
    columns.push(column);
  }
  let best = columns.at(-1)?.reduce((a, place, i, list) => (place.cost < (list[a]?.cost ?? Infinity) ? i : a), 0) ?? -1;
  for (let c = columns.length - 1; c >= 0; c--) {
    const place = columns[c]?.[best];
    if (!place) break;
    covered.fill(1, place.start, place.end);
    best = place.previous;
  }
  return squeezed.map((line, i) => {
    if (line === '') return 0;
    const start = starts[i] ?? 0;
    let sum = 0;
    for (let k = start; k < start + line.length; k++) sum += covered[k] ?? 0;
    return sum / line.length;
  });
}
