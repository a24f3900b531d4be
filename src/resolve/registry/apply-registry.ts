import type { DossierError } from '../../errors.ts';
import type { AnnotatedArticle } from '../../schemas/annotation.ts';
import type { Corrections } from '../../schemas/corrections.ts';
import { type Cluster, makeCluster } from '../entities/cluster.ts';
import type { Identity } from '../entities/identity.ts';
import type { NameNode } from '../entities/name-node.ts';
import { FormIndex, formKey } from './claims.ts';
import { type PlacedEntry, registryEntries, whereIs } from './registry-entries.ts';
import { claimedForms, conflicts, unknownArticle, unknownName } from './registry-errors.ts';

/** What an entry of the registry takes for its own. */
interface Claims {
  /** Names that bring all that was found to be the same entity along. */
  whole: Set<NameNode>;
  /** Names that come alone: aliases that were found short for another entity, and split mentions. */
  alone: Set<NameNode>;
}

interface Registry {
  identity: Identity;
  articles: readonly AnnotatedArticle[];
  corrections: Corrections;
  claims: Map<PlacedEntry, Claims>;
  errors: DossierError[];
}

/** What an entry says, in the order in which it is applied. The first claim on a name holds. */
const STEPS: readonly ((entries: readonly PlacedEntry[], registry: Registry) => void)[] = [
  splitMentions,
  claimNamesAndMerge,
];

/** `split`: mentions of this text in this article leave the entity that they were given to. */
function splitMentions(
  entries: readonly PlacedEntry[],
  { identity, articles, corrections, claims, errors }: Registry,
): void {
  for (const entry of entries)
    entry.data.split?.forEach(({ text, article: id }, i) => {
      const index = articles.findIndex((article) => article.id === id);
      if (index < 0) {
        const ids = articles.map((article) => article.id);
        errors.push(unknownArticle(entry, `split.${i}.article`, id, ids, corrections));
        return;
      }
      const here = identity.nodes.filter((node) => node.article === index);
      const same = here.flatMap((node) => {
        const uses = node.uses.filter((use) => formKey(use.text) === formKey(text));
        return uses.length > 0 ? [{ node, uses }] : [];
      });
      if (same.length === 0) {
        const forms = here.flatMap((node) => node.uses.map((use) => use.text));
        errors.push(unknownName(entry, `split.${i}.text`, text, forms, corrections));
      }
      for (const { node, uses } of same) claims.get(entry)?.alone.add(identity.divide(node, uses));
    });
}

/** `name`, `aliases`, `merge`: names that are this entity, with all that identity has joined to them. */
function claimNamesAndMerge(
  entries: readonly PlacedEntry[],
  { identity, corrections, claims, errors }: Registry,
): void {
  if (entries.length === 0) return;
  const taken = new Set([...claims.values()].flatMap(({ alone }) => [...alone]));
  const index = new FormIndex(identity.nodes.filter((node) => node.uses.length > 0 && !taken.has(node)));
  for (const entry of entries) {
    const own = claims.get(entry);
    if (own === undefined) continue;
    let named = own.alone.size > 0;
    for (const { field, form } of claimedForms(entry)) {
      const nodes = index.find(form, entry);
      if (nodes.length === 0 && field.startsWith('merge'))
        errors.push(unknownName(entry, field, form, index.forms, corrections));
      if (nodes.length > 0 && !field.startsWith('merge')) named = true;
      for (const node of nodes) {
        if (taken.has(node)) continue;
        taken.add(node);
        (node.fullForm === undefined && !node.open ? own.whole : own.alone).add(node);
      }
    }
    if (!named) errors.push(unknownName(entry, 'name', entry.data.name, index.forms, corrections));
  }
}

/** Which entry each node belongs to: its own claim, else that of its full form, else the first one on its set. */
function distribute(identity: Identity, claims: ReadonlyMap<PlacedEntry, Claims>): Map<NameNode, PlacedEntry> {
  const owner = new Map<NameNode, PlacedEntry>();
  const ofSet = new Map<number, PlacedEntry>();
  for (const [entry, { whole, alone }] of claims) {
    for (const node of [...whole, ...alone]) owner.set(node, entry);
    for (const node of whole) if (!ofSet.has(identity.find(node))) ofSet.set(identity.find(node), entry);
  }
  const all = new Map<NameNode, PlacedEntry>(owner);
  for (const node of identity.nodes) {
    if (all.has(node) || node.open) continue;
    const full = node.fullForm === undefined ? undefined : owner.get(node.fullForm.node);
    const entry = full ?? ofSet.get(identity.find(node));
    if (entry !== undefined) all.set(node, entry);
  }
  return all;
}

/**
 * Applies the registry to the identity of names: the editor's word wins over every rule.
 * @returns the clusters, and an error for each correction that matches nothing or contradicts another
 */
export function applyRegistry(
  identity: Identity,
  articles: readonly AnnotatedArticle[],
  corrections: Corrections,
): { clusters: Cluster[]; errors: DossierError[] } {
  const entries = registryEntries(corrections);
  const errors = conflicts(entries, corrections);
  const claims = new Map<PlacedEntry, Claims>(entries.map((entry) => [entry, { whole: new Set(), alone: new Set() }]));
  for (const step of STEPS) step(entries, { identity, articles, corrections, claims, errors });
  const owners = distribute(identity, claims);
  const sets = new Map<PlacedEntry | number, NameNode[]>();
  for (const node of identity.nodes) {
    const key = owners.get(node) ?? identity.find(node);
    if (node.uses.length === 0 || (node.open && typeof key === 'number')) continue;
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [node]);
    else set.push(node);
  }
  const clusters = [...sets].map(([key, nodes]) => {
    const merges = nodes.flatMap((node) => identity.mergesOf(node));
    if (typeof key === 'number') return makeCluster(nodes, merges);
    const { file, line } = whereIs(key, 'name', corrections);
    const rule = `registry: ${line === undefined ? file : `${file}:${line}`}`;
    const given = nodes.filter((node) => claims.get(key)?.alone.has(node) || claims.get(key)?.whole.has(node));
    const own = given
      .filter((node) => node.text !== key.data.name)
      .map((node) => ({ form: node.text, rule, certainty: 1 }));
    return { ...makeCluster(nodes, [...merges, ...own]), kind: key.kind, entry: { data: key.data, file: key.file } };
  });
  return { clusters, errors };
}
