import { mulberry32 } from '../../random.ts';
import { captureContext } from '../text/line-context.ts';
import type { TrainingDocument } from './read-documents.ts';

/** The documents with altered copies of them, which weigh less: the sets are small, and captures are trimmed in many ways. */
export function withCopies(documents: TrainingDocument[]): TrainingDocument[] {
  const spliced = [9, 10].flatMap((seed) => splicedCopies(documents, seed, 0.3));
  return [...documents, ...trimmedCopies(documents, 7), ...spliced];
}

/**
 * Copies of documents with most of what stands before and after the body left out, as in captures saved by a reader:
 * up to 4 lines before the headline's neighbourhood and up to 12 after the body stay. `seed` fixes the choice.
 */
function trimmedCopies(documents: TrainingDocument[], seed: number): TrainingDocument[] {
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
        context: captureContext(lines, document.context.facts.slice(from, to)),
        weight: 0.25,
      },
    ];
  });
}

/**
 * Copies in which the body of one document, with the lines right above it, stands in the furniture of a document of another site of the same
 * set; the lines of some are all set off by blank lines, or none of them.
 */
function splicedCopies(documents: TrainingDocument[], seed: number, weight: number): TrainingDocument[] {
  const random = mulberry32(seed);
  const spans = documents.map(({ shares }) => ({
    first: shares.findIndex((share) => share > 0.5),
    last: shares.findLastIndex((share) => share > 0.5),
  }));
  return documents.flatMap((outer, a) => {
    const b = Math.floor(random() * documents.length);
    const head = 2 + Math.floor(random() * 6);
    const gaps = Math.floor(random() * 4);
    const inner = documents[b];
    const [of, to] = [spans[a], spans[b]];
    if (!inner || !of || !to || of.first < 0 || to.first < 0) return [];
    if (inner.site === outer.site || inner.set !== outer.set) return [];
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
    return [{ ...outer, lines, shares, context: captureContext(lines, facts), weight, title: undefined }];
  });
}
