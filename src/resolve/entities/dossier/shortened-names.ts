import { countryNamed } from '../../places/countries.ts';
import { addTo } from '../add-to.ts';
import type { Identity } from '../identity.ts';
import type { NameKind, NameNode } from '../name-node.ts';
import { isGeneric } from '../names/institution-words.ts';
import { ownersAmong, takeModifier } from './modifiers.ts';

/** Last words that say what it is and are often left off: `Ford Motor`, `AirTran Airways`; in the names of indices also numbers (`FTSE 100`). */
const KIND_WORDS: Partial<Record<NameKind, RegExp>> = {
  organisation:
    /^(?:group|holdings?|motors?|airlines?|airways|computers?|industries|technologies|international|enterprises|companies|agency|newspaper|corporation|company)$/,
  other: /^(?:index|composite|industrials?|average|\d{2,})$/,
};

export type ByForm = Map<string, NameNode[]>;

/** Nodes other than persons by kind and folded words, without those that have found their full form. */
export function groupByForm(identity: Identity): ByForm {
  const byForm: ByForm = new Map();
  for (const node of identity.nodes) {
    if (node.kind === 'person' || node.fullForm !== undefined) continue;
    const form = `${node.kind} ${node.tokens.join(' ')}`;
    const group = byForm.get(form);
    if (group === undefined) byForm.set(form, [node]);
    else group.push(node);
  }
  return byForm;
}

/** `U.S. Federal Reserve` is the `Federal Reserve`, `Airbus A380` the `A380`; not so for names such as `Foreign Ministry` unless only one country's is named. */
export function modifierLeftOff(identity: Identity): void {
  const byForm = groupByForm(identity);
  const places = ownersAmong(identity.nodes, ['place']);
  const owners = ownersAmong(identity.nodes, ['place', 'organisation']);
  const byRest = new Map<string, Map<string, NameNode[]>>();
  for (const group of byForm.values()) {
    const [node] = group;
    if (node === undefined || countryNamed(node.text) !== undefined) continue;
    const name = takeModifier(node.tokens, node.kind === 'place' ? places : owners);
    if (name === undefined || (node.kind !== 'place' && places.has(name.rest.join(' ')))) continue;
    const form = `${node.kind} ${name.rest.join(' ')}`;
    const byModifier = byRest.get(form) ?? new Map<string, NameNode[]>();
    for (const long of group) addTo(byModifier, name.modifier, long);
    byRest.set(form, byModifier);
  }
  for (const [form, byModifier] of byRest) {
    for (const [first, ...more] of byModifier.values())
      for (const node of more) if (first !== undefined) identity.join(node, first, 'country written otherwise', 0.9);
    const short = byForm.get(form) ?? [];
    const generic = isGeneric(short[0]?.tokens ?? []);
    const [[long] = []] = [...byModifier.values()];
    if (byModifier.size === 1 && long !== undefined)
      for (const node of short)
        if (generic) identity.shorten(node, long, 'whose or where it is left off, one such name', 0.65);
        else identity.join(node, long, 'whose or where it is left off', 0.8);
    else if (generic) onlyOneInArticle(short, [...byModifier.values()].flat(), identity);
    else if (short[0] !== undefined)
      for (const node of [...byModifier.values()].flat())
        identity.join(node, short[0], 'whose or where it is left off', 0.75);
  }
}

/** `Air Force` in an article that names the air force of one country only. */
function onlyOneInArticle(shorts: readonly NameNode[], longs: readonly NameNode[], identity: Identity): void {
  const byArticle = Map.groupBy(longs, (long) => long.article);
  for (const node of shorts) {
    const here = byArticle.get(node.article) ?? [];
    const entities = new Set(here.map((long) => identity.find(long)));
    if (here[0] !== undefined && entities.size === 1)
      identity.shorten(node, here[0], 'whose it is left off, one such name in the article', 0.75);
  }
}

/** `Ford` and `Ford Motor Company`, `Nasdaq` and `Nasdaq Composite`: the last words only say what it is. */
export function kindWordLeftOff(identity: Identity): void {
  const byForm = groupByForm(identity);
  for (const group of byForm.values()) {
    for (const node of group) {
      const words = KIND_WORDS[node.kind];
      if (words === undefined) continue;
      for (let tokens = node.tokens; tokens.length > 1 && words.test(tokens.at(-1) ?? ''); ) {
        tokens = tokens.slice(0, -1);
        const [short] = byForm.get(`${node.kind} ${tokens.join(' ')}`) ?? [];
        if (short === undefined || isGeneric(tokens) || countryNamed(tokens.join(' ')) !== undefined) continue;
        identity.join(node, short, 'last word, which says what it is, left off', 0.8);
        break;
      }
    }
  }
}
