import { contentEnd } from '../content-end.ts';
import { type Draft, type Scene, spanOf } from '../draft.ts';
import { nounPhraseAfter } from '../noun-phrase-after.ts';
import type { TokenRange } from '../noun-phrase-before.ts';
import { clauseFloor } from '../sources.ts';
import type { Token } from '../tokens.ts';

/** "According to X, A", "A, according to X", "A, according to X, A". */
export function accordingTo(scene: Scene): Draft[] {
  const { unit } = scene;
  const { tokens } = unit;
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length - 2; i++) {
    if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') continue;
    if (isInSpeech(scene, i)) continue;
    const opens = i === clauseFloor(unit, i) || scene.cues.some((one) => one.to === i);
    const phrase = withoutContent(tokens, nounPhraseAfter(tokens, i + 2, tokens.length), opens);
    const aside = phrase && relativeClause(tokens, phrase);
    const source = phrase && { from: phrase.from, to: aside?.from ?? phrase.to };
    const cue = spanOf(unit, i, i + 2);
    const span = source && spanOf(unit, source.from, source.to);
    if (!source || !cue || !span) continue;
    const floor = clauseFloor(unit, i);
    let left = i;
    while (left > floor && /^[,—–-]$/.test(tokens[left - 1]?.text ?? '') && tokens[left - 1]?.quotation === -1) left--;
    const content: Draft['content'] = [];
    const speech = tokens[left - 1]?.quotation ?? -1;
    const quoted = speech >= 0 && unit.quotations[speech]?.kind === 'speech' ? unit.quotations[speech] : undefined;
    const fronted = opens && !quoted;
    const before = quoted ? { start: quoted.start, end: quoted.end } : spanOf(unit, skipOpening(scene, floor), left);
    if (before && left - floor > 1 && !fronted) content.push(before);
    else if (quoted && before) content.push(before);
    const past = aside?.to ?? pastCitation(scene, source.to);
    if (tokens[past]?.text === ',' && (fronted || left - floor <= 1 || !tokens[past + 1]?.lower.endsWith('ing'))) {
      const after = spanOf(unit, past + 1, contentEnd(unit, past + 1, scene.cues, ANY));
      if (after) content.push(after);
    } else if (content.length === 0) {
      const after = spanOf(unit, source.to, contentEnd(unit, source.to, scene.cues, ANY));
      if (after) content.push(after);
    }
    if (content.length === 0) continue;
    drafts.push({
      unit: scene.index,
      passage: unit.passage,
      source: span,
      cue: [cue],
      content,
      through: [],
      quoted: quoted !== undefined,
      negative: false,
      rule: 'according-to',
      certainty: 0.95,
    });
  }
  return drafts;
}

/** "According to the figures, the port has": where the citation opens, its first comma ends it unless an apposition is closed by another. */
function withoutContent(
  tokens: readonly Token[],
  phrase: TokenRange | undefined,
  opens: boolean,
): TokenRange | undefined {
  if (!phrase || !opens || tokens[phrase.to]?.text === ',') return phrase;
  for (let i = phrase.from; i < phrase.to; i++)
    if (tokens[i]?.text === ',') return tokens[i + 1]?.kind === 'relative' ? phrase : { from: phrase.from, to: i };
  return phrase;
}

/** The clause ", who did not want to be named" within a source: from its comma to the comma that ends it. */
function relativeClause(tokens: readonly Token[], phrase: TokenRange): TokenRange | undefined {
  for (let k = phrase.from + 1; k < phrase.to; k++) {
    if (tokens[k]?.text !== ',' || !/^(?:who|which|whom|whose)$/.test(tokens[k + 1]?.lower ?? '')) continue;
    for (let end = k + 2; end < tokens.length; end++) if (tokens[end]?.text === ',') return { from: k, to: end };
  }
  return undefined;
}

/** Past ", quoting X" or ", which cited X" after the source: the comma that ends it. */
function pastCitation(scene: Scene, from: number): number {
  const { tokens } = scene.unit;
  if (tokens[from]?.text !== ',') return from;
  const relative = /^(?:which|who)$/.test(tokens[from + 1]?.lower ?? '') ? 1 : 0;
  if (!/^(?:citing|quoting|cites|cited|quotes|quoted)$/.test(tokens[from + 1 + relative]?.lower ?? '')) return from;
  return nounPhraseAfter(tokens, from + 2 + relative, tokens.length)?.to ?? from;
}

/** No cue of its own: any cue may end the content. */
const ANY = { from: -1, to: -1, verb: undefined as never, reading: 'finite' as const, negative: false };

function isInSpeech(scene: Scene, at: number): boolean {
  const quotation = scene.unit.tokens[at]?.quotation ?? -1;
  return quotation >= 0 && scene.unit.quotations[quotation]?.kind === 'speech';
}

/** A conjunction that opens the sentence is no part of what was said. */
function skipOpening(scene: Scene, floor: number): number {
  return scene.unit.tokens[floor]?.kind === 'and' ? floor + 1 : floor;
}
