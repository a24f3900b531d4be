/** What the pipeline tells while it works. Printing is the reporter's business. */
export interface StageReport {
  /** A stage has begun; `total` articles are to be done. */
  begin(stage: string, total: number): void;
  /** So many of them are done. */
  advance(done: number): void;
  /** The stage is over: what came of it, in a few words (`12 articles, 88 cuts`). */
  end(summary: string): void;
}

/** Says nothing: for tests and filters. */
export const silentReport: StageReport = { begin() {}, advance() {}, end() {} };

/** Counts with its noun: `1 capture`, `12 captures`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : plural}`;
}
