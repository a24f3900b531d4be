import type { Mention } from '../../../schemas/annotation.ts';
import { type Draft, type Page, type Refiner, textOf } from '../page.ts';

type Kind = Mention['kind'];

const firm = new Set([
  'dateline',
  'ticker',
  'news-agency',
  'legal-form',
  'acronym',
  'definition',
  'named-event',
  'seat-of',
  'titled-person',
]);
const sure = 0.995;

/**
 * One name has mostly one kind within an article: the occurrences vote, each with its certainty, and those that are less than
 * sure follow.
 */
export const agreeWithinArticle: Refiner = (drafts, page) => {
  const votes = new Map<string, Map<Kind, number>>();
  for (const draft of drafts) {
    if (draft.relation !== undefined) continue;
    const text = textOf(page, draft.first, draft.end);
    const kinds = votes.get(text) ?? new Map<Kind, number>();
    kinds.set(draft.kind, (kinds.get(draft.kind) ?? 0) + weightOf(draft));
    votes.set(text, kinds);
  }
  return drafts.map((draft) => agreed(draft, page, votes));
};

function weightOf(draft: Draft): number {
  const weight = firm.has(draft.rule) ? 2 * draft.certainty : draft.certainty;
  return draft.kind === 'other' ? weight * 0.7 : weight;
}

function agreed(draft: Draft, page: Page, votes: Map<string, Map<Kind, number>>): Draft {
  if (draft.relation !== undefined || firm.has(draft.rule) || draft.certainty >= sure) return draft;
  const kinds = votes.get(textOf(page, draft.first, draft.end));
  if (kinds === undefined || kinds.size < 2) return draft;
  const own = kinds.get(draft.kind) ?? 0;
  const total = [...kinds.values()].reduce((sum, value) => sum + value, 0);
  let kind = draft.kind;
  let most = own;
  for (const [other, weight] of kinds)
    if (weight > most) {
      kind = other;
      most = weight;
    }
  return kind === draft.kind
    ? draft
    : { ...draft, kind, rule: 'article-vote', certainty: Math.max(draft.certainty, most / total) };
}
