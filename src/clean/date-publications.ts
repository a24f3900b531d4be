import { dayNumber, readIsoDate } from '../annotate/timexes/calendar.ts';
import type { Article, Metadatum } from '../schemas/article.ts';
import { writesDayFirst } from './metadata/choose-day-order.ts';
import { bestClue, clueOfAddress, disagreements, statedDate } from './publication-dates/date-from-clues.ts';
import { decideOrder, knownOrders, orderOfForm, readingsOf } from './publication-dates/day-month-order.ts';
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
  const orders = knownOrders(articles.flatMap((article) => article.dateClues));
  const ordered = stated.map((article) => (isDoubtful(article) ? settleOrder(article, others, orders) : article));
  const settled = ordered.flatMap((article) =>
    article.published?.derivation.rule === 'day-month-order' ? (dayOf(article.published) ?? []) : [],
  );
  const known = [...new Set([...others, ...settled])].sort((a, b) => a - b);
  // A doubtful day still gives its year.
  const roughly = ordered.flatMap((article) =>
    isDoubtful(article) ? (readingsOfArticle(article) ?? []).flatMap((reading) => dayOf({ value: reading }) ?? []) : [],
  );
  const first = ordered.map((article) => inferDate(article, [...known, ...roughly], known));
  // A year that was found helps to find the next.
  const found = first.flatMap((article) => (article.published ? (dayOf(article.published) ?? []) : []));
  const all = [...new Set([...known, ...found])].sort((a, b) => a - b);
  return first.map((article) => (isDoubtful(article) ? settleOrder(article, all, orders) : inferDate(article, all)));
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
function inferDate(article: Article, others: readonly number[], sure: readonly number[] = others): Article {
  const captured = readIsoDate(article.captured ?? '');
  if (article.published !== undefined) return article;
  const address = clueOfAddress(article.url);
  const yearless = article.dateClues.find(
    (candidate) => candidate.role === 'published' && candidate.edtf.startsWith('XXXX'),
  );
  if (address && (yearless === undefined || address.edtf.endsWith(yearless.edtf.slice(4)))) {
    const stated = statedDate(address);
    return { ...article, published: { ...stated, derivation: { ...stated.derivation, certainty: 'inferred' } } };
  }
  if (yearless === undefined) return takeUpdate(article);
  const { published, warning } = inferYear(yearless, gatherEvidence(article), others, captured, sure);
  if (published !== undefined) return { ...article, published };
  return warning === undefined ? article : { ...article, warnings: [...new Set([...article.warnings, warning])] };
}

/** The day of the update that the page shows beside its headline, where it shows no other day. */
function takeUpdate(article: Article): Article {
  const clue = bestClue(article.dateClues, 'updated');
  if (clue === undefined || !/^(?:labelled-date|date-line)$/.test(clue.rule) || clue.edtf.length < 10) return article;
  const stated = statedDate(clue);
  const derivation = { ...stated.derivation, rule: 'update-date', certainty: 'inferred' as const };
  return { ...article, published: { ...stated, derivation } };
}

/** Whether the date was read from figures that may be day and month or month and day. */
function isDoubtful(article: Article): boolean {
  const clue = bestClue(article.dateClues, 'published');
  return (
    clue !== undefined &&
    !/^(?:sidecar|meta|json-ld|time)/.test(clue.rule) &&
    readingsOf(clue) !== undefined &&
    !writesDayFirst(article.language?.value) &&
    article.published?.value.startsWith(clue.edtf) === true
  );
}

function settleOrder(article: Article, others: readonly number[], orders: ReturnType<typeof knownOrders>): Article {
  const clue = bestClue(article.dateClues, 'published');
  const readings = clue && readingsOf(clue);
  if (!clue || !readings) return article;
  const captured = readIsoDate(article.captured ?? '');
  const decided =
    orderOfForm(clue, readings, orders) ??
    decideOrder(readings, gatherEvidence(article), others, captured, clue.edtf.length === 4);
  const derivation = {
    phrase: clue.phrase,
    anchor: decided?.words ?? '',
    rule: 'day-month-order',
    certainty: 'inferred' as const,
  };
  const open = article.warnings.filter((warning) => !isAboutOrder(warning, clue.phrase));
  if (decided)
    return { ...article, published: { value: decided.value, derivation, spans: clue.spans }, warnings: open };
  return {
    ...article,
    warnings: [...open, `“${clue.phrase}” may be ${readings[0]} or ${readings[1]}; state the date in the sidecar`],
  };
}

/** Whether a warning, of this stage or of the one before, asks for the order of day and month. */
function isAboutOrder(warning: string, phrase: string): boolean {
  return warning.includes(phrase) && /can be read as|may be/.test(warning);
}

function readingsOfArticle(article: Article): [string, string] | undefined {
  const clue = bestClue(article.dateClues, 'published');
  return clue && readingsOf(clue);
}

function dayOf(published: Pick<Metadatum, 'value'>): number | undefined {
  const date = readIsoDate(published.value);
  return date?.month === undefined || date.day === undefined ? undefined : dayNumber(date.year, date.month, date.day);
}
