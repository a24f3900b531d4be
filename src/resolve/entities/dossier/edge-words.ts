import { countryNamed } from '../../places/countries.ts';
import { addTo } from '../add-to.ts';
import type { Identity } from '../identity.ts';
import type { NameNode } from '../name-node.ts';
import { isGeneric } from '../names/institution-words.ts';
import { type ByForm, groupByForm } from './shortened-names.ts';

/** Share of the articles with the short form in which the long form must have been named before it. */
const INTRODUCED = 0.6;

/** Long forms by each short form that begins or ends them. */
function longFormsOf(byForm: ByForm): Map<string, NameNode[]> {
  const longForms = new Map<string, NameNode[]>();
  for (const group of byForm.values()) {
    const [node] = group;
    if (node === undefined) continue;
    const { kind, tokens } = node;
    for (let cut = 1; cut < tokens.length; cut++)
      for (const part of [tokens.slice(0, cut), tokens.slice(cut)]) {
        const form = `${kind} ${part.join(' ')}`;
        if (byForm.has(form)) for (const long of group) addTo(longForms, form, long);
      }
  }
  return longForms;
}

/** `Northrop` after `Northrop Grumman`, `Columbia` after `Space Shuttle Columbia`: first or last words of a name that the articles mostly introduce in full. */
export function edgeWords(identity: Identity): void {
  const byForm = groupByForm(identity);
  const places = new Set(identity.nodes.filter((node) => node.kind === 'place').map((node) => node.tokens.join(' ')));
  const start = (node: NameNode) => node.uses[0]?.start ?? 0;
  for (const [form, longs] of longFormsOf(byForm)) {
    const shorts = byForm.get(form) ?? [];
    const [short] = shorts;
    if (short === undefined || short.kind === 'place' || isGeneric(short.tokens)) continue;
    if (countryNamed(short.text) !== undefined || places.has(short.tokens.join(' '))) continue;
    const byArticle = Map.groupBy(longs, (long) => long.article);
    const introduced = new Map<NameNode, NameNode>();
    const entities = new Set<number>();
    for (const node of shorts)
      for (const long of byArticle.get(node.article) ?? []) {
        if (start(long) >= start(node)) continue;
        introduced.set(node, long);
        entities.add(identity.find(long));
      }
    if (introduced.size < INTRODUCED * shorts.length || entities.size !== 1) continue;
    for (const [node, long] of introduced) identity.shorten(node, long, 'first or last words of the name', 0.75);
  }
}
