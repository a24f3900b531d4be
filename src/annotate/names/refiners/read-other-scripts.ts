import { type Draft, type Refiner, wordAt } from '../page.ts';

const otherScript = /^[\p{L}\p{M}.·・'’-]+$/u;
const latin = /\p{Script=Latin}/u;
const beyondLatin = /\((?!\p{Script=Latin})\p{L}/u;
const longest = 5;

/** `Kim Jong Un (김정은)`, `Sergei Lavrov (Сергей Лавров)`: what stands in brackets in another script is the same name. */
export const readOtherScripts: Refiner = (drafts, page) => {
  if (!beyondLatin.test(page.text)) return drafts;
  const added: Draft[] = [];
  const taken = new Uint8Array(page.count);
  for (const { first, end } of drafts) taken.fill(1, first, end);
  const changed = [...drafts];
  for (const draft of drafts) {
    if (draft.relation !== undefined || draft.kind === 'other' || wordAt(page, draft.end) !== '(') continue;
    const first = draft.end + 1;
    let end = first;
    while (end < first + longest && isOtherScript(wordAt(page, end))) end++;
    if (end === first || wordAt(page, end) !== ')') continue;
    const name: Draft = { first, end, kind: draft.kind, rule: 'other-script', certainty: 0.9 };
    const known = drafts.findIndex((other) => other.first === first && other.end === end);
    if (known >= 0) changed[known] = name;
    else if (!taken.subarray(first, end).includes(1)) added.push(name);
  }
  return [...changed, ...added].sort((a, b) => a.first - b.first);
};

function isOtherScript(word: string): boolean {
  return otherScript.test(word) && !latin.test(word);
}
