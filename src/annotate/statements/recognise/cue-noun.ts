import { contentEnd } from '../content-end.ts';
import { CUE_NOUNS } from '../cue-lexicon.ts';
import { type Draft, type Scene, spanOf } from '../draft.ts';
import { nounPhraseBefore } from '../noun-phrase-before.ts';
import { clauseFloor } from '../sources.ts';

/** "X's claim that A", "his promise to A", "reports that A". */
export function cueNoun(scene: Scene): Draft[] {
  const { unit } = scene;
  const { tokens } = unit;
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length - 2; i++) {
    const token = tokens[i];
    if (
      !token ||
      !CUE_NOUNS.has(token.lower) ||
      (token.quotation >= 0 && unit.quotations[token.quotation]?.kind === 'speech')
    )
      continue;
    if (scene.cues.some((cue) => cue.from <= i && i < cue.to && scene.taken.has(cue))) continue;
    let owner = i - 1;
    while (
      owner >= 0 &&
      i - owner < 4 &&
      (tokens[owner]?.kind === 'word' || tokens[owner]?.kind === 'adverb' || tokens[owner]?.kind === 'number')
    )
      owner--;
    const mark = tokens[owner];
    const next = tokens[i + 1];
    if (!next) continue;
    const owned = mark?.kind === 'genitive' || mark?.kind === 'possessive';
    const that = next.lower === 'that';
    const other = owned && (next.kind === 'to' || /^(?:about|of|for|against|on)$/.test(next.lower));
    if (!that && !other) continue;
    if (
      that &&
      !owned &&
      !/^(?:word|determiner|verb|auxiliary|preposition|and|adverb|mark)$/.test(tokens[i - 1]?.kind ?? '')
    )
      continue;
    const floor = clauseFloor(unit, i);
    const source =
      mark?.kind === 'genitive'
        ? nounPhraseBefore(tokens, owner, floor)
        : mark?.kind === 'possessive'
          ? { from: owner, to: owner + 1 }
          : undefined;
    const at = that || next.kind === 'to' ? i + 1 : i + 2;
    const content = spanOf(unit, at, contentEnd(unit, at, scene.cues, NONE));
    const cue = spanOf(unit, i, at === i + 2 ? i + 2 : i + 1);
    const span = source && spanOf(unit, source.from, source.to);
    if (!content || !cue || (owned && !span)) continue;
    drafts.push({
      unit: scene.index,
      passage: unit.passage,
      ...(span ? { source: span } : {}),
      cue: [cue],
      content: [content],
      through: [],
      quoted: false,
      negative: false,
      rule: 'cue-noun',
      certainty: that ? (owned ? 0.75 : 0.5) : 0.55,
    });
  }
  return drafts;
}

const NONE = { from: -1, to: -1, verb: undefined as never, reading: 'finite' as const, negative: false };
