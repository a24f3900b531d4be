import type { Identity } from '../identity.ts';
import type { NamedArticle, NameNode } from '../name-node.ts';
import { acronymsOf, isAcronym } from '../names/acronym.ts';
import { plain } from '../names/fold.ts';

const LATIN = /\p{Script=Latin}/u;

/** `Government Accountability Office (GAO)`: a name and the short form, or name in another script, that the text gives it in brackets right after it. */
export function bracketedAcronym(nodes: readonly NameNode[], article: NamedArticle, identity: Identity): void {
  const byStart = new Map(nodes.flatMap((node) => node.uses.map((use) => [use.start, node] as const)));
  for (const node of nodes) {
    for (const use of node.uses) {
      const opening = /^,?\s?\((?:the\s)?["“']?/.exec(article.text.slice(use.end, use.end + 8));
      if (opening === null) continue;
      const short = byStart.get(use.end + opening[0].length);
      if (short === undefined || short === node || short.fullForm !== undefined) continue;
      const end = short.uses.find((candidate) => candidate.start === use.end + opening[0].length)?.end ?? 0;
      if (!/^["”']?\)/.test(article.text.slice(end, end + 2))) continue;
      const persons = (node.kind === 'person') !== (short.kind === 'person');
      const initials = acronymsOf(node.text).has(plain(short.text)) || acronymsOf(use.text).has(plain(short.text));
      const isOtherScript = short.kind === node.kind && !LATIN.test(short.text) && LATIN.test(node.text);
      if (isOtherScript) identity.shorten(short, node, 'name in another script in brackets', 0.9);
      else if (initials) identity.shorten(short, node, 'acronym introduced in brackets', 0.98);
      else if (isAcronym(short.text) && !persons && short.kind === node.kind)
        identity.shorten(short, node, 'short form introduced in brackets', 0.85);
    }
  }
}
