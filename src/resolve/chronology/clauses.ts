/** Where a clause may end: a mark, or a conjunction that joins two of them. */
const EDGE =
  /[;:—–]|,\s(?=(?:and|but|while|although|though|after|before|when|which|who|where|as|because|adding|saying)\b)|\s(?=(?:but|while|although|though|whereas|since|after|before|when|who|which)\s)/g;

const SUBORDINATE = /^(?:since|after|before|when|who|which)\s/;

/**
 * The clause of a sentence around a stretch of it. A light cut at marks and conjunctions, not a parse; a
 * subordinate clause ends at the next comma.
 * @param sentence text @param from offset in the sentence @param to end of the stretch
 */
export function clauseAround(sentence: string, from: number, to: number): { start: number; end: number } {
  let start = 0;
  let subordinate = false;
  let end = sentence.length;
  for (const match of sentence.matchAll(EDGE)) {
    const edge = match.index + match[0].length;
    if (edge <= from) {
      start = edge;
      subordinate = /\s$/.test(match[0]) && SUBORDINATE.test(sentence.slice(edge, edge + 7));
    } else if (match.index >= to) {
      end = match.index;
      break;
    }
  }
  if (subordinate) {
    const comma = sentence.indexOf(',', to);
    if (comma >= 0 && comma < end) end = comma;
  }
  return { start, end };
}
