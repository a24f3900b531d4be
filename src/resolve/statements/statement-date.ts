import { spansWithin } from '../../annotate/statements/spans-within.ts';
import type { AnnotatedArticle, ReportedSpeech, Timex } from '../../schemas/annotation.ts';

/** How far from the cue a date may stand, in UTF-16 code units. */
const REACH = 120;

/**
 * Day on which something was said: the date in the clause of the cue ("on December 22", "on Wednesday"), outside the words
 * that were said. Without one it is not known, whatever the day of publication. EDTF.
 */
export function dateOfStatement(article: AnnotatedArticle, speech: ReportedSpeech): string | undefined {
  return timexOfCue(article, speech)?.edtf;
}

/** The timex that dates the act of saying. */
export function timexOfCue(article: AnnotatedArticle, speech: ReportedSpeech): Timex | undefined {
  const cue = speech.cue[0];
  if (!cue) return undefined;
  const sentence = spansWithin(article.sentences, cue.start, cue.start + 1)[0];
  if (!sentence) return undefined;
  let best: { timex: Timex; distance: number } | undefined;
  for (const timex of spansWithin(article.timexes, sentence.start, sentence.end)) {
    if (!isDay(timex)) continue;
    if ([...speech.content, ...speech.source].some((span) => timex.start < span.end && timex.end > span.start))
      continue;
    const distance = timex.start >= cue.end ? timex.start - cue.end : cue.start - timex.end;
    if (timex.end <= cue.start && isRelative(article.text, speech)) continue;
    if (distance > REACH || !sameClause(article.text, timex, cue, speech)) continue;
    if (!best || distance < best.distance) best = { timex, distance };
  }
  return best?.timex;
}

/** "the report, published in May, which spoke of": a date before the pronoun is of the main clause. */
function isRelative(text: string, speech: ReportedSpeech): boolean {
  const source = speech.source[0];
  return source !== undefined && /^(?:who|which)$/i.test(text.slice(source.start, source.end));
}

/** Dates and times on the calendar; no durations, sets, or "now". */
function isDay(timex: Timex): boolean {
  return (timex.type === 'DATE' || timex.type === 'TIME') && timex.edtf !== undefined && !/_REF$/.test(timex.value);
}

/** Whether no clause boundary other than the edge of source or content lies between the date and the cue. */
function sameClause(text: string, timex: Timex, cue: { start: number; end: number }, speech: ReportedSpeech): boolean {
  const from = Math.min(timex.end, cue.end);
  const to = Math.max(timex.start, cue.start);
  let between = text.slice(from, to);
  for (const span of [...speech.source, ...speech.content])
    if (span.start >= from && span.end <= to) between = between.replace(text.slice(span.start, span.end), ' ');
  return !/[;“”"]|, (?:but|and|while|although|when|who|which)\b|\b(?:after|before|since|when|while|because|who|which|that)\b/.test(
    between,
  );
}
