import type { Identity } from '../identity.ts';
import type { NamedArticle, NameNode, NameUse } from '../name-node.ts';
import { mayLeadWithFamilyName } from '../names/person-name.ts';
import { sentenceAt } from './sentence-at.ts';

type Part = 'last name' | 'first name';

/** Forms that a full name can be shortened to, folded, each with the part of the name that it is. */
function shortForms(node: NameNode): Map<string, Part> {
  const forms = new Map<string, Part>();
  const { person, tokens } = node;
  if (person === undefined || person.family === '') return forms;
  for (let cut = 1; cut < tokens.length; cut++) {
    forms.set(tokens.slice(0, cut).join(' '), 'first name');
    if (person.family === tokens.at(-1)) forms.set(tokens.slice(cut).join(' '), 'last name');
  }
  forms.set(person.given, 'first name');
  if (mayLeadWithFamilyName(tokens)) forms.set(tokens[0] ?? '', 'last name');
  forms.set(person.family, 'last name');
  return forms;
}

interface Choice {
  node: NameNode;
  certainty: number;
}

/** Where each candidate was last named before an offset; made for offsets that rise. */
class Sightings {
  readonly #next = new Map<NameNode, number>();
  readonly #last = new Map<NameNode, number>();

  /** Offset at which the person was last named, in full or by a form found to be short for it, before this one; -1 if not yet. */
  before(node: NameNode, offset: number): number {
    let next = this.#next.get(node) ?? 0;
    let last = this.#last.get(node) ?? -1;
    for (; next < node.uses.length && (node.uses[next]?.start ?? 0) < offset; next++)
      last = Math.max(last, node.uses[next]?.start ?? -1);
    this.#next.set(node, next);
    this.#last.set(node, last);
    return last;
  }

  /** Notes that a short form at this offset means the person. */
  note(node: NameNode, offset: number): void {
    this.#last.set(node, Math.max(offset, this.#last.get(node) ?? -1));
  }
}

/** The candidate that this many times as many articles name as any other is the one that a last name means, if its article leaves it open. */
const PROMINENCE = 3;

/** The candidate that the dossier is about, if one stands out. */
function prominent(candidates: readonly NameNode[], identity: Identity): NameNode | undefined {
  const [first, second] = [...candidates].sort((a, b) => identity.articlesWith(b) - identity.articlesWith(a));
  if (first === undefined || second === undefined) return first;
  return identity.articlesWith(first) >= PROMINENCE * identity.articlesWith(second) ? first : undefined;
}

/**
 * Whom a last name means that several in the article have: the one that was named last, if the article is mostly about
 * that one; where the two differ, the one whom the dossier is about; else nobody. Nobody either if the last sentence to name
 * one of them named two and opened with the other ("Ann Lee, the daughter of the founder Bo Lee").
 */
function choose(
  use: NameUse,
  candidates: readonly NameNode[],
  sightings: Sightings,
  article: NamedArticle,
  identity: Identity,
): Choice {
  const before = (node: NameNode) => sightings.before(node, use.start);
  const known = candidates.filter((node) => before(node) >= 0);
  const [only] = known;
  if (only !== undefined && known.length === 1) return { node: only, certainty: 0.8 };
  const weight = (node: NameNode) => node.uses.length;
  const among = known.length > 0 ? known : candidates;
  const [main, next] = [...among].sort((a, b) => weight(b) - weight(a) || before(b) - before(a)) as [
    NameNode,
    NameNode,
  ];
  const recent = among.reduce((a, b) => (before(b) > before(a) ? b : a));
  const leads = weight(main) > weight(next);
  if (known.length > 0 && recent === main && leads) return { node: main, certainty: 0.8 };
  const star = prominent(among, identity);
  const together =
    known.length > 1 && sentenceAt(article.sentences, before(main)) === sentenceAt(article.sentences, before(next));
  const opener = before(main) < before(next) ? main : next;
  if (!leads && together && star !== opener) return { node: main, certainty: 0.5 };
  if (star !== undefined) return { node: star, certainty: 0.65 };
  return { node: main, certainty: (known.length > 0 && recent === main) || (known.length === 0 && leads) ? 0.62 : 0.5 };
}

/** One node of each person: the one with most uses. */
function distinct(nodes: readonly NameNode[], identity: Identity): NameNode[] {
  const byEntity = Map.groupBy(nodes, (node) => identity.find(node));
  return [...byEntity.values()].flatMap((same) => same.sort((a, b) => b.uses.length - a.uses.length)[0] ?? []);
}

/** `Kim` after `Kim Jong Un`: a last (or, failing that, first) name alone is the person of that name in the article. */
export function personShortForms(nodes: readonly NameNode[], article: NamedArticle, identity: Identity): void {
  const index = new Map<string, Map<NameNode, Part>>();
  for (const node of nodes)
    for (const [form, part] of shortForms(node)) index.set(form, (index.get(form) ?? new Map()).set(node, part));
  for (const node of nodes) {
    if (node.person === undefined || node.fullForm !== undefined) continue;
    const found = index.get(node.tokens.join(' ')) ?? index.get(node.tokens.join(''));
    if (found === undefined) continue;
    const others = [...found].filter(
      ([other]) => other !== node && other.person?.generation === node.person?.generation,
    );
    const byLast = others.filter(([, part]) => part === 'last name');
    const part: Part = byLast.length > 0 ? 'last name' : 'first name';
    const candidates = distinct(
      (byLast.length > 0 ? byLast : others).map(([other]) => other),
      identity,
    );
    const [only] = candidates;
    if (only === undefined) continue;
    if (candidates.length === 1) {
      identity.shorten(node, only, `${part} of one person in the article`, part === 'last name' ? 0.9 : 0.75);
      continue;
    }
    const sightings = new Sightings();
    const chosen = new Map<NameNode | undefined, { uses: NameUse[]; certainty: number }>();
    for (const use of node.uses) {
      const choice = choose(use, candidates, sightings, article, identity);
      const sure = choice.certainty >= 0.6;
      const key = sure ? choice.node : undefined;
      if (sure) sightings.note(choice.node, use.start);
      const group = chosen.get(key) ?? { uses: [], certainty: 1 };
      group.uses.push(use);
      group.certainty = Math.min(group.certainty, choice.certainty);
      chosen.set(key, group);
    }
    const [, ...divided] = [...chosen];
    const own = new Map(divided.map(([target, { uses }]) => [target, identity.divide(node, uses)]));
    for (const [target, { certainty }] of chosen) {
      const short = own.get(target) ?? node;
      if (target === undefined)
        identity.leaveOpen(short, candidates, `${part} of several persons in the article`, certainty);
      else identity.shorten(short, target, `${part} of several persons, the one named last or most`, certainty);
    }
  }
}
