import { type CalendarDate, dayNumber, readIsoDate } from '../annotate/timexes/calendar.ts';
import type { Article, Metadatum } from '../schemas/article.ts';
import { bestClue, clueOfAddress, disagreements, statedDate } from './publication-dates/date-from-clues.ts';
import { decideOrder, readingsOf } from './publication-dates/day-month-order.ts';
import { gatherEvidence } from './publication-dates/gather-evidence.ts';
import { inferYear } from './publication-dates/infer-year.ts';
import { weekdayContradictions } from './publication-dates/weekday-contradictions.ts';

/**
 * Gives each article its publication date: stated by the strongest clue (sidecar, then attributes, then the visible line), or inferred from
 * the evidence of its text and of the other articles; absent, with a warning, if neither tells. Contradictions become warnings. Order and
 * number stay; a date that an article already has is kept.
 */
export function datePublications(articles: Article[]): Article[] {
  const stated = articles.map((article) => stateDate(article));
  const certain = stated.flatMap((article) =>
    article.published?.derivation.certainty === 'stated' && !isDoubtful(article)
      ? (dayOf(article.published) ?? [])
      : [],
  );
  const others = [...new Set(certain)].sort((a, b) => a - b);
  return stated.map((article) => inferDate(article, others));
}

/** What the clues state outright, and what contradicts itself. */
function stateDate(article: Article): Article {
  const publishedClue = bestClue(article.dateClues, 'published');
  const updatedClue = bestClue(article.dateClues, 'updated');
  const warnings = [
    ...disagreements(article),
    ...weekdayContradictions(article.dateClues.map((clue) => clue.phrase).join('\n')),
    ...weekdayContradictions(article.text),
  ];
  const dated = { ...article, warnings: [...new Set([...article.warnings, ...warnings])] };
  if (dated.published === undefined && publishedClue) dated.published = statedDate(publishedClue);
  if (dated.updated === undefined && updatedClue) dated.updated = statedDate(updatedClue);
  return dated;
}

/** Works out what is missing or open: the year, or which number is the month. */
function inferDate(article: Article, others: readonly number[]): Article {
  const captured = readIsoDate(article.captured ?? '');
  const clue = bestClue(article.dateClues, 'published');
  if (article.published !== undefined)
    return clue && isDoubtful(article) ? settleOrder(article, others, captured) : article;
  const address = clueOfAddress(article.url);
  const yearless = article.dateClues.find(
    (candidate) => candidate.role === 'published' && candidate.edtf.startsWith('XXXX'),
  );
  if (address && (yearless === undefined || address.edtf.endsWith(yearless.edtf.slice(4)))) {
    const stated = statedDate(address);
    return { ...article, published: { ...stated, derivation: { ...stated.derivation, certainty: 'inferred' } } };
  }
  if (yearless === undefined) return article;
  const { published, warning } = inferYear(yearless, gatherEvidence(article), others, captured);
  if (published !== undefined) return { ...article, published };
  return warning === undefined ? article : { ...article, warnings: [...article.warnings, warning] };
}

/** Whether the date was read from figures that may be day and month or month and day. */
function isDoubtful(article: Article): boolean {
  const clue = bestClue(article.dateClues, 'published');
  return (
    clue !== undefined &&
    !/^(?:sidecar|meta|json-ld|time)/.test(clue.rule) &&
    readingsOf(clue) !== undefined &&
    article.published?.value.startsWith(clue.edtf) === true
  );
}

function settleOrder(article: Article, others: readonly number[], captured: CalendarDate | undefined): Article {
  const clue = bestClue(article.dateClues, 'published');
  const readings = clue && readingsOf(clue);
  if (!clue || !readings) return article;
  const decided = decideOrder(readings, gatherEvidence(article), others, captured);
  const derivation = {
    phrase: clue.phrase,
    anchor: decided?.words ?? '',
    rule: 'day-month-order',
    certainty: 'inferred' as const,
  };
  const published: Metadatum = { value: decided?.value ?? readings[0], derivation, spans: clue.spans };
  if (decided) return { ...article, published };
  return {
    ...article,
    published,
    warnings: [
      ...article.warnings,
      `“${clue.phrase}” may be ${readings[0]} or ${readings[1]}; state the date in the sidecar`,
    ],
  };
}

function dayOf(published: Metadatum): number | undefined {
  const date = readIsoDate(published.value);
  return date?.month === undefined || date.day === undefined ? undefined : dayNumber(date.year, date.month, date.day);
}
