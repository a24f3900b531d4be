import type { Identity } from '../identity.ts';
import { groupByForm } from './shortened-names.ts';

/** `A380s` are the `A380`: the plural of a product, or of an acronym in capitals. */
export function plurals(identity: Identity): void {
  const byForm = groupByForm(identity);
  for (const [form, group] of byForm) {
    const [single] = byForm.get(form.slice(0, -1)) ?? [];
    if (single === undefined || !form.endsWith('s')) continue;
    for (const node of group)
      if (node.kind === 'other' || /^[A-Z]{2,}s$/.test(node.text))
        identity.shorten(node, single, 'plural of the name', 0.8);
  }
}
