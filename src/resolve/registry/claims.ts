import type { NameNode } from '../entities/name-node.ts';
import { parseName } from '../entities/names/parse-name.ts';
import { tidyForm } from '../entities/records/canonical-name.ts';
import type { PlacedEntry } from './registry-entries.ts';

/** A form as it is compared: single spaces, no possessive, any case. */
export function formKey(text: string): string {
  return tidyForm(text.normalize('NFKC')).toLowerCase();
}

/** Finds the name nodes that a form of the registry means. */
export class FormIndex {
  readonly #byForm = new Map<string, NameNode[]>();
  readonly #byKey = new Map<string, NameNode[]>();
  /** All forms seen, for hints. */
  readonly forms: string[];

  constructor(nodes: readonly NameNode[]) {
    const forms = new Set<string>();
    const add = (index: Map<string, NameNode[]>, key: string, node: NameNode) => {
      const list = index.get(key);
      if (list === undefined) index.set(key, [node]);
      else if (list.at(-1) !== node) list.push(node);
    };
    for (const node of nodes) {
      for (const use of node.uses) {
        forms.add(tidyForm(use.text));
        add(this.#byForm, formKey(use.text), node);
      }
      add(this.#byKey, `${node.kind} ${node.key}`, node);
    }
    this.forms = [...forms].sort();
  }

  /** Nodes with this form, or another spelling of it; those of the entry's kind if there are any. */
  find(form: string, entry: PlacedEntry): NameNode[] {
    const { key } = parseName(form, entry.kind);
    const found = new Set([
      ...(this.#byForm.get(formKey(form)) ?? []),
      ...(this.#byKey.get(`${entry.kind} ${key}`) ?? []),
    ]);
    const ofKind = [...found].filter((node) => node.kind === entry.kind);
    return ofKind.length > 0 ? ofKind : [...found];
  }
}
