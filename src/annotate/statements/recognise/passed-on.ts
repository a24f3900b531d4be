import { contentEnd } from '../content-end.ts';
import { type Draft, type Scene, spanOf } from '../draft.ts';
import { nounPhraseAfter } from '../noun-phrase-after.ts';
import { nounPhraseBefore, type TokenRange } from '../noun-phrase-before.ts';
import { clauseFloor } from '../sources.ts';

const AS_SAYING =
  /^(?:saying|telling|stating|adding|arguing|declaring|insisting|claiming|denying|confirming|warning|writing|reporting|suggesting)$/;
const FLOOR_CUE = { from: -1, to: -1, verb: undefined as never, reading: 'finite' as const, negative: false };

/** "Y quoted X as saying A", "A, Y quoted X as saying", "X was quoted by Y as saying A". */
export function passedOn(scene: Scene): Draft[] {
  const { unit } = scene;
  const { tokens } = unit;
  const drafts: Draft[] = [];
  for (let i = 1; i < tokens.length - 1; i++) {
    const saying = tokens[i + 1];
    if (tokens[i]?.lower !== 'as' || !saying || !AS_SAYING.test(saying.lower)) continue;
    const floor = clauseFloor(unit, i);
    const verb = findVerb(scene, floor, i);
    if (verb === undefined) continue;
    const passive = tokens[verb - 1]?.kind === 'auxiliary';
    const outer = passive ? byPhrase(scene, verb + 1, i) : nounPhraseBefore(tokens, verb, floor);
    const source = passive ? nounPhraseBefore(tokens, verb - 1, floor) : nounPhraseAfter(tokens, verb + 1, i);
    if (!source) continue;
    const edge = Math.min(source.from, passive ? source.from : (outer?.from ?? verb));
    let at = i + 2;
    while (tokens[at]?.text === ',' || tokens[at]?.text === ':') at++;
    const right = tokens[at] && !/^[.]$/.test(tokens[at]?.text ?? '') && !isTail(scene, i + 2);
    const left = tokens[edge - 1]?.text === ',' || (tokens[edge - 1]?.quotation ?? -1) >= 0;
    const content =
      left && !right
        ? spanOf(unit, floor, tokens[edge - 1]?.text === ',' ? edge - 1 : edge)
        : spanOf(unit, at, contentEnd(unit, at, scene.cues, FLOOR_CUE));
    const sourceSpan = spanOf(unit, source.from, source.to);
    const cues = [spanOf(unit, passive ? verb - 1 : verb, verb + 1), spanOf(unit, i, i + 2)];
    if (!content || !sourceSpan) continue;
    const through = outer && spanOf(unit, outer.from, outer.to);
    for (const cue of scene.cues) if (cue.from >= verb - 1 && cue.to <= i + 2) scene.taken.add(cue);
    const quotation = tokens[at]?.quotation ?? -1;
    drafts.push({
      unit: scene.index,
      passage: unit.passage,
      source: sourceSpan,
      cue: cues.flatMap((cue) => (cue ? [cue] : [])),
      content: [content],
      through: through ? [through] : [],
      quoted: quotation >= 0 && unit.quotations[quotation]?.kind === 'speech',
      negative: false,
      rule: passive ? 'was-quoted-as-saying' : 'quoted-as-saying',
      certainty: 0.95,
    });
  }
  return drafts;
}

function findVerb(scene: Scene, floor: number, as: number): number | undefined {
  for (let i = as - 1; i > floor && as - i < 30; i--)
    if (/^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(scene.unit.tokens[i]?.lower ?? '')) return i;
  return undefined;
}

function byPhrase(scene: Scene, from: number, to: number): TokenRange | undefined {
  for (let i = from; i < to; i++)
    if (scene.unit.tokens[i]?.lower === 'by') return nounPhraseAfter(scene.unit.tokens, i + 1, to);
  return undefined;
}

/** Whether only an adverbial ("on Tuesday") follows, no content. */
function isTail(scene: Scene, from: number): boolean {
  const { tokens } = scene.unit;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.text === '.') return true;
    if (token.kind !== 'time' && token.kind !== 'preposition' && token.kind !== 'number' && token.kind !== 'adverb')
      return false;
  }
  return true;
}
