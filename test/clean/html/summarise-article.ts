import type { Article, Passage } from '../../../src/schemas/article.ts';

/** What a reader sees of an article, and what was cut from it, as short lines. */
export function summariseArticle(article: Article): object {
  return {
    title: article.title.value,
    standfirst: article.standfirst?.value,
    byline: article.byline?.value,
    dateline: article.dateline?.value,
    publisher: article.publisher?.value,
    host: article.host?.value,
    section: article.section?.value,
    language: article.language?.value,
    url: article.url,
    warnings: article.warnings.length > 0 ? article.warnings : undefined,
    dates: article.dateClues.map(({ role, edtf, time }) => [role, edtf, time].filter(Boolean).join(' ')),
    passages: article.passages.map(lineOf),
    cut: article.ledger.map(({ kind, text, path }) => `${kind} | ${text}${path === undefined ? '' : ` | ${path}`}`),
  };
}

function lineOf({ kind, level, ordered, group, text, cells, credit, marks }: Passage): string {
  const shape = [
    kind,
    level,
    ordered === true ? 'ordered' : undefined,
    group === undefined ? undefined : `group ${group}`,
  ];
  const body = cells === undefined ? text : cells.map(({ start, end }) => text.slice(start, end)).join(' / ');
  const notes = [
    credit === undefined ? '' : ` | credit: ${credit.value}`,
    ...(marks ?? []).map(
      (mark) =>
        ` | ${mark.kind}: ${text.slice(mark.start, mark.end)}${mark.href === undefined ? '' : ` -> ${mark.href}`}`,
    ),
  ];
  return `${shape.filter((part) => part !== undefined).join(' ')} | ${body}${notes.join('')}`;
}
