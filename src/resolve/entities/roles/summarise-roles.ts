import type { AnnotatedArticle } from '../../../schemas/annotation.ts';
import type { Entity } from '../../../schemas/entity.ts';
import type { Cluster } from '../cluster.ts';
import { sentenceOf } from '../records/sentence-of.ts';
import { findRoles } from './find-roles.ts';

type Roles = Pick<Entity, 'roles'> & Pick<Entity, 'description'>;

/** Words of a role up to which it is the better description the longer it is. */
const MOST_WORDS = 4;

/** How many times its own support a phrase may borrow: one `CNN president` does not speak for a hundred times `president`. */
const MOST_BORROWED = 4;

/** What each article calls an entity, and the phrase that most of them use, longer ones preferred, as its description. */
export function summariseRoles(cluster: Cluster, articles: readonly AnnotatedArticle[]): Roles {
  const roles: Entity['roles'] = [];
  const seen = new Set<string>();
  for (const place of cluster.places) {
    const article = articles[place.article];
    const mention = article?.mentions[place.mention];
    if (article === undefined || mention === undefined || mention.start !== place.start || place.relation !== undefined)
      continue;
    for (const role of findRoles(article, mention)) {
      const key = `${article.id}\n${role.text.toLowerCase()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const date = article.published?.value;
      roles.push({
        text: role.text,
        ...(date !== undefined && { date }),
        evidence: sentenceOf(article, mention.start),
      });
    }
  }
  const counts = new Map<string, number>();
  for (const { text } of roles) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
  // Two words say more than one: `Russian president` wins over a few more times `president`.
  // What is said with fewer words speaks for the fuller phrase that ends or begins with it: `foreign minister` for `Russian foreign minister`.
  const support = (text: string) => {
    const full = text.toLowerCase();
    const own = counts.get(full) ?? 0;
    const shorter = [...counts].reduce(
      (sum, [other, count]) => (full.endsWith(` ${other}`) || full.startsWith(`${other} of `) ? sum + count : sum),
      0,
    );
    return own + Math.min(shorter, own * MOST_BORROWED);
  };
  const weight = (text: string) => support(text) * Math.sqrt(Math.min(text.split(' ').length, MOST_WORDS));
  const [best] = [...roles].sort((a, b) => weight(b.text) - weight(a.text) || b.text.length - a.text.length);
  return best === undefined ? { roles } : { roles, description: { text: best.text, evidence: best.evidence } };
}
