import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { ReviewItem } from '../../schemas/dossier.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import type { Doubt, Identity } from './identity.ts';
import type { NameNode } from './name-node.ts';
import { sentenceOf } from './records/sentence-of.ts';

/** Most contexts of the name, and most candidates, that a question shows. */
const SHOWN = 3;

function context(node: NameNode, articles: readonly AnnotatedArticle[]): Evidence[] {
  const article = articles[node.article];
  const start = node.uses[0]?.start;
  return article === undefined || start === undefined ? [] : [sentenceOf(article, start)];
}

/** Turns doubts about identity into questions for the editor, each with contexts of the name and of what it may mean; one question for one name. */
export function reviewDoubts(identity: Identity, articles: readonly AnnotatedArticle[]): ReviewItem[] {
  const namesOf = ({ candidates }: Doubt) => [...new Set(candidates.map(({ text }) => text))].slice(0, SHOWN);
  const groups = Map.groupBy(identity.doubts, (doubt) =>
    [doubt.node.key, doubt.rule, ...namesOf(doubt).sort()].join('\n'),
  );
  return [...groups.values()].flatMap((doubts) => {
    const [first] = doubts;
    if (first === undefined) return [];
    const { node, candidates, rule } = first;
    const others = new Set(doubts.map((doubt) => doubt.node.article)).size - 1;
    const more = others === 0 ? '' : others === 1 ? ' (and one other article)' : ` (and ${others} other articles)`;
    const names = namesOf(first).map((name) => `“${name}”`);
    return {
      kind: 'identity',
      question: `Is “${node.text}” in ${articles[node.article]?.id ?? ''}${more} ${names.join(' or ')}? (${rule})`,
      done: node.open ? 'It is linked to none of them.' : 'They are kept apart.',
      certainty: doubts.reduce((least, { certainty }) => Math.min(least, certainty), 1),
      evidence: [...doubts.map((doubt) => doubt.node).slice(0, SHOWN), ...candidates.slice(0, SHOWN)].flatMap((one) =>
        context(one, articles),
      ),
    };
  });
}
