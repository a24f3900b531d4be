import type { NameNode } from './name-node.ts';

/** Why a form was taken for the entity. */
export interface Merge {
  form: string;
  rule: string;
  certainty: number;
}

/** A decision below {@link LINK_CERTAINTY}: it goes to the review list, and the names stay apart. */
export interface Doubt {
  node: NameNode;
  /** What the name may be short for, or another spelling of. */
  candidates: NameNode[];
  rule: string;
  certainty: number;
}

/** Below this certainty two names stay apart and an editor is asked. */
export const LINK_CERTAINTY = 0.6;

/** Sets of name nodes that are one entity (union-find with path halving). */
export class Identity {
  readonly nodes: NameNode[];
  readonly doubts: Doubt[] = [];
  readonly #parents: number[];
  readonly #merges: Map<number, Merge[]> = new Map();

  readonly #articles = new Map<string, number>();

  constructor(nodes: NameNode[]) {
    this.nodes = nodes;
    for (const { kind, key } of nodes)
      this.#articles.set(`${kind} ${key}`, (this.#articles.get(`${kind} ${key}`) ?? 0) + 1);
    this.#parents = nodes.map((_, index) => index);
  }

  /** Number of articles that have this very name. */
  articlesWith({ kind, key }: NameNode): number {
    return this.#articles.get(`${kind} ${key}`) ?? 0;
  }

  /** Number of the set that a node is in. */
  find(node: NameNode): number {
    let at = node.id;
    for (;;) {
      const parent = this.#parents[at] ?? at;
      if (parent === at) return at;
      const above = this.#parents[parent] ?? parent;
      this.#parents[at] = above;
      at = above;
    }
  }

  /** Takes two nodes for one entity, or, below {@link LINK_CERTAINTY}, records the doubt. Returns whether they were joined. */
  join(node: NameNode, other: NameNode, rule: string, certainty: number): boolean {
    if (certainty < LINK_CERTAINTY) {
      this.doubts.push({ node, candidates: [other], rule, certainty });
      return false;
    }
    const [a, b] = [this.find(node), this.find(other)];
    const [root, child] = a < b ? [a, b] : [b, a];
    if (root !== child) this.#parents[child] = root;
    const merges = this.#merges.get(node.id) ?? [];
    if (node.text !== other.text) merges.push({ form: node.text, rule, certainty });
    this.#merges.set(node.id, merges);
    return true;
  }

  /** Like {@link join}; the node counts as a short form of the other from then on. */
  shorten(node: NameNode, full: NameNode, rule: string, certainty: number): boolean {
    if (!this.join(node, full, rule, certainty)) return false;
    node.fullForm = { node: full, rule, certainty };
    return true;
  }

  /** Takes some uses out of a node into a node of their own, and returns it. */
  divide(node: NameNode, uses: NameNode['uses']): NameNode {
    const own = { ...node, id: this.nodes.length, uses };
    delete own.fullForm;
    const moved = new Set(uses);
    node.uses = node.uses.filter((use) => !moved.has(use));
    this.#parents.push(own.id);
    this.nodes.push(own);
    return own;
  }

  /** Leaves a node without entity: it may be short for several names, and the text doesn't tell for which. */
  leaveOpen(node: NameNode, candidates: NameNode[], rule: string, certainty: number): void {
    node.open = true;
    this.doubts.push({ node, candidates, rule, certainty });
  }

  /** Why the forms of a node were taken for its entity. */
  mergesOf(node: NameNode): readonly Merge[] {
    return this.#merges.get(node.id) ?? [];
  }
}
