import { complementOf } from '../complements.ts';
import type { Cue } from '../cues.ts';
import { type Draft, type Scene, spanOf } from '../draft.ts';
import { nounPhraseAfter } from '../noun-phrase-after.ts';
import { nounPhraseBefore, type TokenRange } from '../noun-phrase-before.ts';
import { clauseFloor, mainSubject, subjectOf } from '../sources.ts';
import type { UnitQuotation } from '../unit.ts';

/** Whole sentences in quotation marks with their cue after, before or between: `"A," X said. "B."`, `X said: "A."`, `"A," said X`. */
export function quotedSpeech(scene: Scene): Draft[] {
  const { unit } = scene;
  const speeches = unit.quotations.filter((quotation) => quotation.kind === 'speech');
  const drafts: Draft[] = [];
  let current: { draft: Draft; cueTo: number } | undefined;
  speeches.forEach((speech, index) => {
    const gapEnd = speeches[index + 1]?.from ?? unit.tokens.length;
    const gapStart = speeches[index - 1]?.to ?? 0;
    const content = { start: speech.start, end: speech.end };
    const after = cueAfter(scene, speech, gapEnd);
    if (after && !(current && joins(scene, current.cueTo, speech))) {
      const draft = draftOf(scene, after, content, 'quotation-then-cue');
      drafts.push(draft);
      current = { draft, cueTo: after.to };
      return;
    }
    const before = cueBefore(scene, gapStart, speech);
    if (before) {
      const draft = draftOf(scene, before, content, 'cue-then-quotation');
      drafts.push(draft);
      current = { draft, cueTo: before.to };
      return;
    }
    if (current) {
      current.draft.content.push(content);
      return;
    }
    const colon = unit.tokens[speech.from - 1];
    if (colon?.text === ':') {
      const floor = clauseFloor(unit, speech.from - 1);
      const source = mainSubject(unit.tokens, floor, speech.from - 1);
      drafts.push({
        ...blank(scene),
        ...withSource(scene, source),
        cue: [{ start: colon.start, end: colon.end }],
        content: [content],
        rule: 'colon-then-quotation',
        certainty: source ? 0.6 : 0.4,
      });
    }
  });
  return drafts;
}

interface Attribution {
  cue?: Cue;
  source?: TokenRange;
  cueFrom: number;
  /** Token just past cue and source. */
  to: number;
}

/** `"A," X said` and `"A," said X`: the attribution must begin where the quotation ends. */
function cueAfter(scene: Scene, speech: UnitQuotation, limit: number): Attribution | undefined {
  const { unit, cues } = scene;
  let at = speech.to;
  while (at < limit && unit.tokens[at]?.kind === 'mark' && !/^[.]$/.test(unit.tokens[at]?.text ?? '')) at++;
  const head = unit.tokens[at];
  if (!head || at >= limit) return dash(scene, speech, limit);
  for (const cue of cues) {
    if (cue.from < at) continue;
    if (cue.from >= limit || cue.from > at + 45) break;
    if (!cue.verb.quote && !cue.verb.clause && cue.verb.lemma !== 'call') continue;
    if (cue.reading === 'passive') continue;
    if (cue.from === at) {
      const source = nounPhraseAfter(unit.tokens, cue.to, limit);
      if (source) {
        scene.taken.add(cue);
        return { cue, source, cueFrom: cue.from, to: source.to };
      }
      if (cue.reading === 'dependent') continue;
    }
    const source = nounPhraseBefore(unit.tokens, cue.from, at);
    if (source && source.from === at) {
      scene.taken.add(cue);
      return { cue, source, cueFrom: cue.from, to: cue.to };
    }
    if (unit.tokens[cue.from]?.first) break;
  }
  return dash(scene, speech, limit);
}

/** `"A." — X`: a dash and a name to the end of the unit. */
function dash(scene: Scene, speech: UnitQuotation, limit: number): Attribution | undefined {
  const { unit } = scene;
  const mark = unit.tokens[speech.to];
  if (!mark || !/^[―—–-]$/.test(mark.text) || unit.tokens[speech.to + 1]?.kind !== 'name') return undefined;
  const source = nounPhraseAfter(unit.tokens, speech.to + 1, limit);
  return source && source.to >= limit - 1 ? { source, cueFrom: speech.to, to: source.to } : undefined;
}

/** `X said, "A"`, `X told reporters on Monday: "A"`: the last cue before the quotation whose content it can be. */
function cueBefore(scene: Scene, gapStart: number, speech: UnitQuotation): Attribution | undefined {
  const { unit, cues } = scene;
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i];
    if (!cue || cue.from >= speech.from) continue;
    if (cue.from < gapStart) break;
    if (scene.taken.has(cue) || cue.reading === 'passive') continue;
    const adjacent = /^[,:]$/.test(unit.tokens[speech.from - 1]?.text ?? '') || cue.to === speech.from;
    const complement = complementOf(unit, cue);
    if (
      !(
        complement?.at === speech.from ||
        (adjacent && cue.verb.quote && speech.from - cue.to < 16 && complement?.kind !== 'clause')
      )
    )
      continue;
    scene.taken.add(cue);
    const floor = clauseFloor(unit, cue.from);
    const inverted = cue.from === floor ? nounPhraseAfter(unit.tokens, cue.to, speech.from) : undefined;
    const source = inverted ?? subjectOf(unit, cue, floor);
    return { cue, ...(source ? { source } : {}), cueFrom: cue.from, to: cue.to };
  }
  return undefined;
}

/** Whether a quotation goes on after `"A," X said, "...`: comma, dash or full stop right after the attribution. */
function joins(scene: Scene, cueTo: number, speech: UnitQuotation): boolean {
  for (let i = cueTo; i < speech.from; i++) if (scene.cues.some((cue) => cue.from === i)) return false;
  const before = scene.unit.tokens[speech.from - 1];
  return before?.text === ',' || before?.text === '—';
}

function blank(scene: Scene): Pick<Draft, 'unit' | 'passage' | 'through' | 'quoted' | 'negative'> {
  return { unit: scene.index, passage: scene.unit.passage, through: [], quoted: true, negative: false };
}

function withSource(scene: Scene, source: TokenRange | undefined): { source?: { start: number; end: number } } {
  const span = source && spanOf(scene.unit, source.from, source.to);
  return span ? { source: span } : {};
}

function draftOf(scene: Scene, found: Attribution, content: { start: number; end: number }, rule: string): Draft {
  const cue = spanOf(scene.unit, found.cueFrom, found.cue?.to ?? found.cueFrom + 1);
  return {
    ...blank(scene),
    ...withSource(scene, found.source),
    negative: found.cue?.negative === true,
    cue: cue ? [cue] : [],
    content: [content],
    rule,
    certainty: found.source ? (found.cue?.verb.certainty ?? 0.7) : 0.5,
  };
}
