import { contentEnd } from '../content-end.ts';
import { type Draft, type Scene, spanOf } from '../draft.ts';

/** Longest name before a colon, in words. */
const LONGEST_LABEL = 5;
const NO_SPEAKER =
  /^(?:photo|video|image|picture|read|watch|update|updated|note|source|sources|editor|more|related|correction|breaking|live|exclusive|opinion|analysis|poll|fact|factbox|timeline|q|a|re|via|by|from|to|date|time|where|when|what|who|how|why)$/i;

/** "WALLACE: ..." in a transcript, "Pence: A" in a headline. */
export function speakerLabel(scene: Scene): Draft[] {
  const { unit, text } = scene;
  const { tokens } = unit;
  const from = tokens[0]?.kind === 'mark' ? 1 : 0;
  let to = from;
  while (to < tokens.length && to - from <= LONGEST_LABEL && /^(?:name|genitive)$/.test(tokens[to]?.kind ?? '')) to++;
  const colon = tokens[to];
  const label = spanOf(unit, from, to);
  if (colon?.text !== ':' || !label || to === from || to - from > LONGEST_LABEL) return [];
  const words = text.slice(label.start, label.end);
  const capitals = words === words.toUpperCase() && words.length > 2;
  if (!capitals && !unit.headline && unit.passage !== 0) return [];
  if (NO_SPEAKER.test(tokens[from]?.text ?? '') || tokens[to + 1] === undefined) return [];
  const end = unit.headline || unit.passage === 0 ? contentEnd(unit, to + 1, [], NONE) : tokens.length;
  const content = spanOf(unit, to + 1, end);
  if (!content) return [];
  for (const cue of scene.cues) scene.taken.add(cue);
  return [
    {
      unit: scene.index,
      passage: unit.passage,
      source: label,
      cue: [{ start: colon.start, end: colon.end }],
      content: [content],
      through: [],
      quoted: capitals && !unit.headline,
      negative: false,
      rule: 'speaker-label',
      certainty: capitals ? 0.85 : 0.6,
    },
  ];
}

const NONE = { from: -1, to: -1, verb: undefined as never, reading: 'finite' as const, negative: false };
