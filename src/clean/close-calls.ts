import type { Article } from '../schemas/article.ts';

/** By how much, in log-odds, a line may have missed its limit and still be a close call, and by how much it may be above it. */
interface Window {
  missedBy: number;
  passedBy: number;
}

/** Chosen on cross-validated verdicts (figures in the model cards): what is lost by mistake is mostly near the limit, and so is furniture that was left. */
export const closeInText: Window = { missedBy: 1.5, passedBy: 0.5 };
export const closeInHtml: Window = { missedBy: 1, passedBy: 1.5 };

/** What an explanation says of a close call. */
export const closeCall = 'close call';

/** Whether a verdict was close, so that an editor should look at it. `margin`: log-odds above the limit, negative for what was cut. */
export const isCloseCall = (margin: number, { missedBy, passedBy }: Window): boolean =>
  margin > -missedBy && margin < passedBy;

/** A line or block that was cut or kept by a narrow margin. */
export interface CloseCall {
  verdict: 'cut' | 'kept';
  /** UTF-16 offset into the capture. */
  start: number;
  text: string;
}

/** The close calls of an article, in the order of its capture. */
export function closeCallsOf({ ledger, passages }: Pick<Article, 'ledger' | 'passages'>): CloseCall[] {
  const cut = ledger.flatMap(({ close = [] }) =>
    close.map(({ start, text }) => ({ verdict: 'cut' as const, start, text })),
  );
  const kept = passages.flatMap(({ close, spans, text }) =>
    close ? [{ verdict: 'kept' as const, start: spans[0]?.start ?? 0, text }] : [],
  );
  return [...cut, ...kept].sort((a, b) => a.start - b.start);
}
