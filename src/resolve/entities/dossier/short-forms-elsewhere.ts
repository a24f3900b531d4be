import type { Identity } from '../identity.ts';
import type { NameNode } from '../name-node.ts';
import { acronymsOf, isAcronym } from '../names/acronym.ts';
import { plain } from '../names/fold.ts';
import { mayLeadWithFamilyName } from '../names/person-name.ts';

/** Share of the articles that one reading of a short form must have to win over the others. */
const DOMINANCE = 0.8;

/** Letters of an acronym that no article explains and that is yet taken for the initials of a name. */
const LEAST_LETTERS = 3;

type Readings = Map<number, { node: NameNode; articles: Set<number> }>;

function add(readings: Map<string, Readings>, form: string, entity: number, node: NameNode, article: number): void {
  const all = readings.get(form) ?? (new Map() as Readings);
  const one = all.get(entity) ?? { node, articles: new Set<number>() };
  one.articles.add(article);
  all.set(entity, one);
  readings.set(form, all);
}

/** What each short form stands for in the articles that have the full form. */
function collectReadings(identity: Identity): Map<string, Readings> {
  const readings = new Map<string, Readings>();
  for (const node of identity.nodes) {
    const entity = identity.find(node);
    if (node.fullForm !== undefined) {
      if (!node.fullForm.rule.startsWith('first name'))
        add(readings, `${node.kind} ${node.key}`, entity, node.fullForm.node, node.article);
    } else if (node.person?.family) {
      const family = mayLeadWithFamilyName(node.tokens)
        ? [node.person.family, node.tokens[0] ?? '']
        : [node.person.family];
      for (const name of family) add(readings, `person ${name}||`, entity, node, node.article);
    } else if (node.kind !== 'person') {
      for (const acronym of acronymsOf(node.text))
        add(readings, `${node.kind} initials ${acronym}`, entity, node, node.article);
    }
  }
  return readings;
}

/** A last name, acronym or short form whose full form is in other articles only: it is theirs if they (nearly) all agree. */
export function shortFormsElsewhere(identity: Identity): void {
  const readings = collectReadings(identity);
  for (const node of identity.nodes) {
    if (node.fullForm !== undefined || node.open) continue;
    const lone = node.person !== undefined && node.person.family === '';
    const seen = readings.get(`${node.kind} ${node.key}`);
    const initials =
      isAcronym(node.text) && node.key.length >= LEAST_LETTERS
        ? readings.get(`${node.kind} initials ${plain(node.text)}`)
        : undefined;
    const found = seen ?? initials;
    if (found === undefined || (node.person !== undefined && !lone)) continue;
    const ranked = [...found.values()].sort((a, b) => b.articles.size - a.articles.size || a.node.id - b.node.id);
    const total = ranked.reduce((sum, reading) => sum + reading.articles.size, 0);
    const [best] = ranked;
    if (best === undefined || best.node === node) continue;
    const share = best.articles.size / total;
    const rule = lone
      ? 'last name of one person in the dossier'
      : seen === undefined
        ? 'initials of a name in the dossier'
        : 'short form that other articles explain';
    if (share >= DOMINANCE) identity.shorten(node, best.node, rule, (seen === undefined ? 0.65 : 0.8) * share);
    else if (lone || seen === undefined)
      identity.leaveOpen(
        node,
        ranked.map((reading) => reading.node),
        lone ? 'last name of several persons in the dossier' : rule,
        0.4 * share,
      );
  }
}

/** What is still alone and has the same name is one entity. */
export function sameShortNames(identity: Identity): void {
  const heads = new Map<string, NameNode>();
  for (const node of identity.nodes) {
    if (node.fullForm !== undefined || node.open) continue;
    const key = `${node.kind} ${node.key}`;
    const head = heads.get(key);
    if (head === undefined) heads.set(key, node);
    else identity.join(node, head, 'same name', 0.8);
  }
}
