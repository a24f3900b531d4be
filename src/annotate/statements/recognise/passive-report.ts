import { complementOf } from '../complements.ts';
import { contentEnd } from '../content-end.ts';
import { type Draft, type Scene, spanOf } from '../draft.ts';
import { nounPhraseAfter } from '../noun-phrase-after.ts';
import { nounPhraseBefore } from '../noun-phrase-before.ts';
import { clauseFloor } from '../sources.ts';

/** "It was reported that A", "X is expected to A" (nobody named), "A was endorsed by X". */
export function passiveReport(scene: Scene): Draft[] {
  const { unit } = scene;
  const { tokens } = unit;
  const drafts: Draft[] = [];
  for (const cue of scene.cues) {
    if (cue.reading !== 'passive' || scene.taken.has(cue)) continue;
    const floor = clauseFloor(unit, cue.from);
    const next = tokens[cue.to];
    const subject = nounPhraseBefore(tokens, cue.from, floor);
    const span = spanOf(unit, cue.from, cue.to);
    if (!next || !span) continue;
    const base = {
      unit: scene.index,
      passage: unit.passage,
      cue: [span],
      through: [],
      quoted: false,
      negative: cue.negative,
    };
    if (next.lower === 'by') {
      const source = nounPhraseAfter(tokens, cue.to + 1, tokens.length);
      const by = source && spanOf(unit, source.from, source.to);
      const content = subject && spanOf(unit, subject.from, subject.to);
      const withBy = spanOf(unit, cue.from, cue.to + 1);
      if (by && content && withBy)
        drafts.push({ ...base, cue: [withBy], source: by, content: [content], rule: 'passive-by', certainty: 0.5 });
      continue;
    }
    const impersonal = subject && subject.to - subject.from === 1 && tokens[subject.from]?.lower === 'it';
    if (impersonal && next.lower === 'that') {
      const content = spanOf(unit, cue.to, contentEnd(unit, cue.to, scene.cues, cue));
      if (content) drafts.push({ ...base, content: [content], rule: 'passive-that', certainty: 0.7 });
      continue;
    }
    if (cue.verb.hearer && cue.verb.lemma !== 'call') {
      const complement = complementOf(unit, { ...cue, verb: { ...cue.verb, hearer: false, clause: true } });
      if (complement?.kind !== 'clause' || tokens[complement.at]?.lower !== 'that') continue;
    }
    if (next.kind === 'to' && (cue.verb.clause || cue.verb.infinitive) && subject) {
      const rest = spanOf(unit, cue.to, contentEnd(unit, cue.to, scene.cues, cue));
      const head = spanOf(unit, subject.from, subject.to);
      if (rest && head) drafts.push({ ...base, content: [head, rest], rule: 'passive-to', certainty: 0.5 });
    }
  }
  return drafts;
}
