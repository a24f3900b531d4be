import { type Draft, type Scene, spanOf } from '../draft.ts';
import { nounPhraseAfter } from '../noun-phrase-after.ts';
import { clauseFloor, subjectOf } from '../sources.ts';

/** "X said:" at the end of a paragraph. Its content is the quotation of the next one; without one it is dropped later. */
export function announcedQuotation(scene: Scene): Draft[] {
  const { unit } = scene;
  const colon = unit.tokens.at(-1);
  const end = unit.tokens.length - 1;
  if (!colon || !/^[:,]$/.test(colon.text)) return [];
  for (let i = scene.cues.length - 1; i >= 0; i--) {
    const cue = scene.cues[i];
    if (!cue || scene.taken.has(cue) || !cue.verb.quote || cue.reading === 'passive') continue;
    if (end - cue.to > 12) return [];
    const floor = clauseFloor(unit, cue.from);
    const source =
      (cue.from === floor ? nounPhraseAfter(unit.tokens, cue.to, end) : undefined) ?? subjectOf(unit, cue, floor);
    const span = source && spanOf(unit, source.from, source.to);
    const said = spanOf(unit, cue.from, cue.to);
    if (!said || !span) return [];
    scene.taken.add(cue);
    return [
      {
        unit: scene.index,
        passage: unit.passage,
        source: span,
        cue: [said],
        content: [],
        through: [],
        quoted: true,
        negative: cue.negative,
        rule: 'cue-then-block',
        certainty: cue.verb.certainty,
      },
    ];
  }
  return [];
}
