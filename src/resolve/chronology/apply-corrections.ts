import { createHash } from 'node:crypto';
import { DossierError } from '../../errors.ts';
import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { ChronologyEntry } from '../../schemas/chronology.ts';
import type { ChronologyCorrections, CorrectionFile } from '../../schemas/corrections.ts';
import type { ReviewItem } from '../../schemas/dossier.ts';
import type { Entity } from '../../schemas/entity.ts';
import type { Evidence } from '../../schemas/evidence.ts';

export interface Corrected {
  events: ChronologyEntry[];
  review: ReviewItem[];
  errors: DossierError[];
}

type Selector = { match: string; article?: string | undefined };

/**
 * Applies `content/chronology.yaml`: hide, re-date, pin, add, in this order. A correction that matches nothing, or one that
 * needs one entry and matches several, comes back as an error that names its line.
 */
export function applyCorrections(
  events: readonly ChronologyEntry[],
  file: CorrectionFile<ChronologyCorrections> | undefined,
  articles: readonly AnnotatedArticle[],
  entities: readonly Entity[],
): Corrected {
  if (!file) return { events: [...events], review: [], errors: [] };
  const errors: DossierError[] = [];
  const review: ReviewItem[] = [];
  let current = [...events];
  const place = (key: string, index: number) => {
    const line = file.lines[`${key}.${index}.match`] ?? file.lines[`${key}.${index}`];
    return { file: file.file, line, text: line === undefined ? file.file : `${file.file}:${line}` };
  };
  const select = (key: string, index: number, selector: Selector): ChronologyEntry[] => {
    const found = current.filter((event) => event.evidence.some((evidence) => fits(evidence, selector)));
    if (found.length === 0) errors.push(noMatch(place(key, index), key, selector));
    const narrowed = found.filter(
      (event) =>
        squeeze(selector.match).includes(squeeze(event.dateDerivation.phrase)) && event.dateDerivation.phrase !== '',
    );
    return narrowed.length > 0 ? narrowed : found;
  };
  const change = (found: readonly ChronologyEntry[], edit: (event: ChronologyEntry) => ChronologyEntry) => {
    const ids = new Set(found.map((event) => event.id));
    current = current.map((event) => (ids.has(event.id) ? edit(event) : event));
  };

  file.data.hide?.forEach((selector, index) => {
    const found = select('hide', index, selector);
    const ids = new Set(found.map((event) => event.id));
    current = current.filter((event) => !ids.has(event.id));
    for (const event of found)
      review.push({
        kind: 'date',
        question: `Left out of the chronology: ${event.text}`,
        done: `Hidden by ${place('hide', index).text}${selector.reason ? `: ${selector.reason.replace(/[.\s]+$/, '')}` : ''}.`,
        certainty: 1,
        evidence: event.evidence.map(({ article, anchor, text }) => ({ article, anchor, text })),
      });
  });
  file.data.redate?.forEach((selector, index) => {
    const found = select('redate', index, selector);
    const where = place('redate', index);
    if (found.length > 1) {
      errors.push(
        new DossierError(
          where,
          `“${selector.match}” matches ${found.length} entries of the chronology`,
          `Quote more words of the sentence, with those of its date: ${found.map((event) => `“${event.dateDerivation.phrase}”`).join(', ')}.`,
        ),
      );
      return;
    }
    change(found, (event) => ({
      ...event,
      date: selector.date,
      dateDerivation: {
        phrase: event.dateDerivation.phrase,
        anchor: selector.reason,
        rule: 'editor',
        certainty: 'stated',
      },
      editor: `Re-dated from ${event.date} in ${where.text}: ${selector.reason}`,
    }));
  });
  file.data.pin?.forEach((selector, index) => {
    const where = place('pin', index);
    change(select('pin', index, selector), (event) => ({
      ...event,
      pinned: true,
      editor: [event.editor, `Pinned in ${where.text}`].filter(Boolean).join('; '),
      ...(selector.note ? { note: selector.note } : {}),
    }));
  });
  file.data.add?.forEach((addition, index) => {
    const line = file.lines[`add.${index}.text`] ?? file.lines[`add.${index}`];
    const where = { file: file.file, line };
    const evidence: Evidence[] = [];
    addition.evidence.forEach((selector, k) => {
      const at = { file: file.file, line: file.lines[`add.${index}.evidence.${k}.match`] ?? line };
      const found = sentenceOf(articles, selector);
      if (found) evidence.push(found);
      else errors.push(noSentence(at, selector, articles));
    });
    const ids = addition.entities.flatMap((name, k) => {
      const entity = entities.find(
        (one) => one.id === name || one.name === name || one.aliases.some((alias) => alias.text === name),
      );
      if (!entity)
        errors.push(
          new DossierError(
            { file: file.file, line: file.lines[`add.${index}.entities.${k}`] ?? line },
            `no person, organisation, place or event is called “${name}”`,
            'Write a name or id as the dossier shows it, or leave it out.',
          ),
        );
      return entity ? [entity.id] : [];
    });
    if (evidence.length < addition.evidence.length) return;
    const published = new Map(articles.map((article) => [article.id, article.published?.value]));
    const derivation = { phrase: addition.date, anchor: '', rule: 'editor', certainty: 'stated' as const };
    const reported = evidence.flatMap((one) => published.get(one.article) ?? []);
    current.push({
      id: `e-${createHash('sha256').update(`editor\n${addition.date}\n${addition.text}`).digest('hex').slice(0, 10)}`,
      date: addition.date,
      dateDerivation: derivation,
      text: addition.text,
      status: addition.status,
      kind: 'event',
      reported: [...new Set(reported)].sort(),
      entities: ids,
      evidence: evidence.map((one) => {
        const day = published.get(one.article);
        return { ...one, date: addition.date, derivation, status: addition.status, ...(day ? { published: day } : {}) };
      }),
      origins: new Set(evidence.map((one) => one.article)).size,
      rank: 0,
      editor: `Added in ${where.line === undefined ? where.file : `${where.file}:${where.line}`}`,
    });
  });
  return { events: current, review, errors };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function fits(evidence: Evidence, selector: Selector): boolean {
  if (selector.article !== undefined && evidence.article !== selector.article) return false;
  return squeeze(evidence.text).includes(squeeze(selector.match));
}

function noMatch(where: { file: string; line: number | undefined }, key: string, selector: Selector): DossierError {
  const scope = selector.article === undefined ? '' : ` of article “${selector.article}”`;
  return new DossierError(
    where,
    `no entry of the chronology rests on a sentence${scope} with “${selector.match}”`,
    `Copy words of the sentence as the article shows it, or delete this ${key}.`,
  );
}

function noSentence(
  where: { file: string; line: number | undefined },
  selector: { article: string; match: string },
  articles: readonly AnnotatedArticle[],
): DossierError {
  if (!articles.some((article) => article.id === selector.article))
    return new DossierError(
      where,
      `there is no article “${selector.article}”`,
      'Write the id of an article, the last part of its address.',
    );
  return new DossierError(
    where,
    `no sentence of article “${selector.article}” has “${selector.match}”`,
    'Copy words of the sentence as the article shows it.',
  );
}

function sentenceOf(
  articles: readonly AnnotatedArticle[],
  selector: { article: string; match: string },
): Evidence | undefined {
  const article = articles.find((one) => one.id === selector.article);
  if (!article) return undefined;
  for (const sentence of article.sentences) {
    const evidence = {
      article: article.id,
      anchor: sentence.anchor,
      text: article.text.slice(sentence.start, sentence.end),
    };
    if (fits(evidence, selector)) return evidence;
  }
  return undefined;
}
