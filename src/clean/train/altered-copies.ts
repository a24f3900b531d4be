import { mulberry32 } from '../../random.ts';
import { captureContext } from '../text/line-context.ts';
import type { TrainingDocument } from './read-documents.ts';
import { partOf } from './site-hash.ts';

/** The documents with altered copies of them, which weigh less: the sets are small, and captures are trimmed in many ways. */
export function withCopies(documents: TrainingDocument[]): TrainingDocument[] {
  // One trimmed copy is enough for the choice of the headline.
  const again = trimmedCopies(documents, 8, 0.2).map((copy) => ({ ...copy, title: undefined }));
  const trimmed = [...trimmedCopies(documents, 7, 0.2), ...again];
  const spliced = [9, 10, 11, 12, 13].flatMap((seed) => splicedCopies(documents, seed, 0.2));
  return [...documents, ...trimmed, ...spliced];
}

/**
 * Copies of documents with most of what stands before and after the body left out, as in captures saved by a reader:
 * up to 4 lines before the headline's neighbourhood and up to 12 after the body stay. `seed` fixes the choice.
 */
export function trimmedCopies(documents: TrainingDocument[], seed: number, weight: number): TrainingDocument[] {
  const random = mulberry32(seed);
  return documents.flatMap((document) => {
    const first = document.shares.findIndex((share) => share > 0.5);
    const last = document.shares.findLastIndex((share) => share > 0.5);
    const before = Math.floor(random() * 9);
    const after = Math.floor(random() * 13);
    if (first < 0) return [];
    const from = Math.max(0, first - before);
    const to = Math.min(document.lines.length, last + 1 + after);
    const lines = document.lines.slice(from, to);
    return [
      {
        ...document,
        lines,
        shares: document.shares.slice(from, to),
        context: captureContext(lines, document.context.facts.slice(from, to), document.context.words.slice(from, to)),
        weight,
      },
    ];
  });
}

/**
 * Copies in which the body of one document, with the lines right above it, stands in the furniture of a document of another site of the same
 * set and part, so that a model that is to judge the copy has seen neither; the lines of some are all set off by blank lines, or none of them.
 */
function splicedCopies(documents: TrainingDocument[], seed: number, weight: number): TrainingDocument[] {
  const random = mulberry32(seed);
  const spans = documents.map(({ shares }) => ({
    first: shares.findIndex((share) => share > 0.5),
    last: shares.findLastIndex((share) => share > 0.5),
  }));
  return documents.flatMap((outer, a) => {
    const head = 2 + Math.floor(random() * 6);
    const gaps = Math.floor(random() * 4);
    const others = documents.flatMap(({ set, site }, b) =>
      set === outer.set && site !== outer.site && partOf({ site }) === partOf(outer) ? [b] : [],
    );
    const b = others[Math.floor(random() * others.length)] ?? -1;
    const inner = documents[b];
    const [of, to] = [spans[a], spans[b]];
    if (!inner || !of || !to || of.first < 0 || to.first < 0) return [];
    const from = Math.max(0, to.first - head);
    const before = Math.max(0, of.first - (to.first - from));
    const splice = <T>(x: T[], y: T[]): T[] => [
      ...x.slice(0, before),
      ...y.slice(from, to.last + 1),
      ...x.slice(of.last + 1),
    ];
    const lines = splice(outer.lines, inner.lines).map((line) => (gaps > 1 ? line : { ...line, gap: gaps }));
    const shares = splice(outer.shares, inner.shares);
    const facts = splice(outer.context.facts, inner.context.facts);
    const words = Float64Array.from(splice([...outer.context.words], [...inner.context.words]));
    return [{ ...outer, lines, shares, context: captureContext(lines, facts, words), weight, title: undefined }];
  });
}
