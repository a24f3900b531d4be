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

/** How many lines or blocks of an article were close calls, cut or kept. */
export const countCloseCalls = ({ ledger, passages }: Pick<Article, 'ledger' | 'passages'>): number =>
  ledger.reduce((sum, { close = [] }) => sum + close.length, passages.filter(({ close }) => close).length);
