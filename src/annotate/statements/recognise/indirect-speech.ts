import { type Complement, complementOf } from '../complements.ts';
import { contentEnd } from '../content-end.ts';
import type { Cue } from '../cues.ts';
import { type Draft, type Scene, spanOf } from '../draft.ts';
import { nounPhraseAfter } from '../noun-phrase-after.ts';
import { nounPhraseBefore, type TokenRange } from '../noun-phrase-before.ts';
import { clauseFloor, subjectOf } from '../sources.ts';
import { isFiniteVerb, type Token } from '../tokens.ts';
import type { Unit } from '../unit.ts';

/** "X said (that) A", "A, X said", "A, said X", "A, X said, A". */
export function indirectSpeech(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (const cue of scene.cues) {
    if (scene.taken.has(cue) || cue.reading === 'passive') continue;
    const draft = parenthetical(scene, cue) ?? withComplement(scene, cue);
    if (draft) {
      scene.taken.add(cue);
      drafts.push(draft);
    }
  }
  return drafts;
}

function withComplement(scene: Scene, cue: Cue): Draft | undefined {
  const { unit } = scene;
  const complement = complementOf(unit, cue);
  if (!complement || isAttribute(unit, cue, complement)) return undefined;
  const floor = clauseFloor(unit, cue.from);
  const source = subjectOf(unit, cue, floor);
  if (!source && cue.reading === 'finite' && cue.verb.certainty < 0.8) return undefined;
  const end = contentEnd(unit, complement.at, scene.cues, cue);
  const content = spanOf(unit, complement.at, end);
  if (!content) return undefined;
  const purpose = cue.reading === 'dependent' && unit.tokens[cue.from]?.kind === 'to' && cue.verb.certainty < 0.95;
  const weight = purpose ? 0.7 : weightOf(complement, cue);
  return draftOf(
    scene,
    cue,
    complement.cueTo,
    source,
    [content],
    `cue-then-${complement.kind}`,
    cue.verb.certainty * weight * (source ? 1 : 0.6),
  );
}

/** How much a complement takes from what the verb alone would say: "spoke of X" and "calculated X" are hardly statements. */
function weightOf({ kind }: Complement, { verb }: Cue): number {
  if (kind === 'clause' || kind === 'quote') return 1;
  if (kind === 'infinitive') return 0.9;
  return verb.noun || verb.clause ? 0.85 : 0.75;
}

/** "people attacking X", "to support X": a participle or infinitive of judgement that only qualifies a noun or gives a purpose. */
function isAttribute(unit: Unit, cue: Cue, complement: Complement): boolean {
  if (cue.reading !== 'dependent' || complement.kind !== 'noun') return false;
  const before = unit.tokens[cue.from - 1];
  // "a video calling application"
  if (unit.tokens[cue.from]?.lower.endsWith('ing') && before?.kind === 'word') return true;
  return !cue.verb.quote && before?.text !== ',' && before?.kind !== 'and';
}

/** "A, X said." and "A, X said, A." */
function parenthetical(scene: Scene, cue: Cue): Draft | undefined {
  const { unit } = scene;
  if (cue.reading !== 'finite' || !cue.verb.clause || cue.verb.certainty < 0.78) return undefined;
  const { tokens } = unit;
  const floor = clauseFloor(unit, cue.from);
  const next = tokens[cue.to];
  let source: TokenRange | undefined;
  let left: number;
  let right: number;
  if (
    isEdge(tokens[cue.from - 1]) &&
    next &&
    (next.kind === 'name' || next.kind === 'determiner' || next.kind === 'subject' || next.kind === 'word')
  ) {
    const apposed = nounPhraseBefore(tokens, cue.from, floor);
    if (apposed && apposed.to === cue.from) return undefined;
    // "X opens, announces new ship": with a verb that takes a noun, only somebody who can speak is the subject.
    if (cue.verb.noun && next.kind === 'word') return undefined;
    source = nounPhraseAfter(tokens, cue.to, tokens.length);
    if (!source) return undefined;
    left = tokens[cue.from - 1]?.text === ',' ? cue.from - 1 : cue.from;
    right = source.to;
    right = pastAdverbial(tokens, right);
    if (
      right < tokens.length &&
      !/^[.,]$/.test(tokens[right]?.text ?? '') &&
      tokens[right]?.kind !== 'time' &&
      tokens[right]?.kind !== 'preposition'
    )
      return undefined;
  } else {
    source = nounPhraseBefore(tokens, cue.from, floor);
    if (!source || source.from - 1 <= floor) return undefined;
    const edge = tokens[source.from - 1];
    if (!edge || !isEdge(edge)) return undefined;
    left = edge.text === ',' ? source.from - 1 : source.from;
    right = cue.to;
    right = pastAdverbial(tokens, right, cue.verb.hearer);
    const stop = tokens[right];
    if (stop && !/^[.,]$/.test(stop.text) && complementOf(unit, cue)) return undefined;
    if (stop?.text === ',' && complementOf(unit, cue)?.kind === 'quote' && left - floor < 4) return undefined;
  }
  while (left > floor && /^[,—–-]$/.test(tokens[left - 1]?.text ?? '')) left--;
  const content = spanOf(unit, floor, left);
  if (!content || left - floor < 2 || isAdverbial(tokens, floor, left)) return undefined;
  const spans = [content];
  if (
    tokens[right]?.text === ',' &&
    tokens[right + 1] &&
    !tokens[right + 1]?.lower.endsWith('ing') &&
    !/^(?:when|while|as|after|before)$/.test(tokens[right + 1]?.lower ?? '')
  ) {
    const end = contentEnd(unit, right + 1, scene.cues, cue);
    const rest = spanOf(unit, right + 1, end);
    if (rest) spans.push(rest);
  }
  return draftOf(scene, cue, cue.to, source, spans, 'content-then-cue', cue.verb.certainty);
}

/** "In a talk in Oslo", "On Monday": words without a verb that open a sentence are where and when, not what. */
function isAdverbial(tokens: readonly Token[], from: number, to: number): boolean {
  const { kind } = tokens[from] ?? {};
  if (kind !== 'preposition' && kind !== 'adverb' && kind !== 'time') return false;
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return false;
  return true;
}

/** A comma, or the closing mark of words in quotation marks: what was said may end here. */
function isEdge(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || (token.quotation >= 0 && token.kind === 'mark'));
}

/** Past "on Tuesday", "late Monday", "in a statement" where a mark follows: the attribution ends there. */
function pastAdverbial(tokens: readonly Token[], from: number, hearer = false): number {
  for (let i = from; i < from + 10; i++) {
    const token = tokens[i];
    if (!token || /^[.,]$/.test(token.text)) return i;
    const fits =
      i === from
        ? (hearer && token.kind !== 'mark') ||
          token.kind === 'preposition' ||
          token.kind === 'time' ||
          token.kind === 'adverb' ||
          /^(?:last|this|late|early|earlier|the)$/.test(token.lower) ||
          token.kind === 'to'
        : true;
    if (
      !fits ||
      token.kind === 'mark' ||
      token.kind === 'auxiliary' ||
      token.kind === 'subject' ||
      token.lower === 'that' ||
      (i > from && isFiniteVerb(tokens, i))
    )
      return from;
  }
  return from;
}

function draftOf(
  scene: Scene,
  cue: Cue,
  cueTo: number,
  source: TokenRange | undefined,
  content: Draft['content'],
  rule: string,
  certainty: number,
): Draft {
  const cueSpan = spanOf(scene.unit, cue.from, cueTo);
  const sourceSpan = source && spanOf(scene.unit, source.from, source.to);
  return {
    unit: scene.index,
    passage: scene.unit.passage,
    ...(sourceSpan ? { source: sourceSpan } : {}),
    cue: cueSpan ? [cueSpan] : [],
    content,
    through: [],
    quoted: false,
    negative: cue.negative || /^(?:decline|refuse)$/.test(cue.verb.lemma),
    rule,
    certainty,
  };
}
