import { addTo } from '../add-to.ts';
import { joinMiddleNames } from '../article/middle-names.ts';
import type { Identity } from '../identity.ts';
import type { NameNode } from '../name-node.ts';
import { plain } from '../names/fold.ts';

const spelling = (node: NameNode) => node.text.split(/\s+/).map(plain).join('');

/** The same full name in several articles, in whatever spelling, is one entity. Last names alone wait for {@link shortFormsElsewhere}. */
export function sameNames(identity: Identity): void {
  const heads = new Map<string, NameNode>();
  for (const node of identity.nodes) {
    if (node.fullForm !== undefined || node.open || (node.person !== undefined && node.person.family === '')) continue;
    // `Corvel-Marine` and `Corvel Marine` are one.
    const key = `${node.kind} ${node.kind === 'person' ? node.key : node.key.replaceAll(' ', '')}`;
    const head = heads.get(key);
    if (head === undefined) heads.set(key, node);
    else if (spelling(node) === spelling(head)) identity.join(node, head, 'same name', 1);
    else if (node.kind === 'person') identity.join(node, head, 'same name in another spelling', 0.9);
    else identity.join(node, head, 'same name but for article, legal form, hyphen or usual short form', 0.95);
  }
  const byCore = new Map<string, NameNode[]>();
  const byWords = new Map<string, NameNode>();
  const byLetters = new Map<string, NameNode>();
  for (const node of heads.values()) {
    if (node.person === undefined) continue;
    addTo(byCore, node.person.core, node);
    const words = [...node.tokens, `|${node.person.generation}`].sort().join(' ');
    // `Rui Tavares-Pinto` and `Rui Tavares Pinto`
    const joined = `${node.tokens.join('')}|${node.person.generation}`;
    const hyphened = byLetters.get(joined);
    if (hyphened === undefined) byLetters.set(joined, node);
    else if (node.person.family !== '' && hyphened.person?.given === node.person.given)
      identity.join(node, hyphened, 'same name but for a hyphen', 0.9);
    const turned = byWords.get(words);
    if (turned === undefined) byWords.set(words, node);
    else if (turned.tokens.length === 2) identity.join(node, turned, 'same name, family name first', 0.85);
  }
  for (const group of byCore.values()) if (group.length > 1) joinMiddleNames(group, identity);
}
