/** A problem in the editor's files: where, what, and what to do. Printed as `file:line: what. hint`. */
export class DossierError extends Error {
  override readonly name = 'DossierError';
  readonly file: string;
  readonly line: number | undefined;
  readonly what: string;
  readonly hint: string;

  /** @param where file (and line, from 1) as the editor knows it @param what what is wrong, a clause without full stop @param hint what to do, a sentence */
  constructor(where: { file: string; line?: number | undefined }, what: string, hint: string) {
    const place = where.line === undefined ? where.file : `${where.file}:${where.line}`;
    super(`${place}: ${what}. ${hint}`);
    this.file = where.file;
    this.line = where.line;
    this.what = what;
    this.hint = hint;
  }
}

/** Result of work over many files: the good ones, and what is wrong with the others. */
export interface Outcome<T> {
  items: T[];
  errors: DossierError[];
  /** What the editor should know of although nothing failed, as lines to print. */
  warnings?: string[];
}
