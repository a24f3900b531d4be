/** Words of names that many countries or towns have: `Foreign Ministry`, `Supreme Court`. Such a name alone says little. */
const INSTITUTION_WORDS = new Set(
  (
    'agency army assembly association authority bank board bureau cabinet central chamber church city coast commission committee communist conference congress constitutional council county court ' +
    'customs defence defense democratic department district duma economy education electoral energy executive federal federation finance fire force forces foreign general government guard health high ' +
    'house industry information institute intelligence interior internal international joint justice labor labour law lower ministry municipal national navy office of and the for parliament party people peoples ' +
    'police political politburo presidential prosecutors public reserve revenue security senate service services society staff state states supreme trade transport transportation treasury tribunal union united ' +
    'university upper air'
  ).split(' '),
);

/** Whether all words (folded) are words that name a kind of institution. */
export function isGeneric(tokens: readonly string[]): boolean {
  return tokens.every((token) => INSTITUTION_WORDS.has(token));
}
