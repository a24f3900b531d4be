import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { ReviewItem } from '../../schemas/dossier.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import type { Identity } from './identity.ts';
import type { NameNode } from './name-node.ts';
import { sentenceOf } from './records/sentence-of.ts';

/** Most candidates that a question shows. */
const SHOWN = 3;

/** Turns doubts about identity into questions for the editor, each with the context of the name and of what it may mean. */
export function reviewDoubts(identity: Identity, articles: readonly AnnotatedArticle[]): ReviewItem[] {
  return identity.doubts.map(({ node, candidates, rule, certainty }) => {
    const names = [...new Set(candidates.map((candidate) => candidate.text))].slice(0, SHOWN);
    const evidence = [node, ...candidates.slice(0, SHOWN)].flatMap((one: NameNode): Evidence[] => {
      const article = articles[one.article];
      const start = one.uses[0]?.start;
      return article === undefined || start === undefined ? [] : [sentenceOf(article, start)];
    });
    return {
      kind: 'identity',
      question: `Is “${node.text}” in ${articles[node.article]?.id ?? ''} ${names.map((name) => `“${name}”`).join(' or ')}? (${rule})`,
      done: node.open ? 'It is linked to none of them.' : 'They are kept apart.',
      certainty,
      evidence,
    };
  });
}
