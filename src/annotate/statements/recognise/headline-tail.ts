import { type Draft, type Scene, spanOf } from '../draft.ts';

/** Longest source after the dash, in words. */
const LONGEST = 4;

/** "Bridge to open in spring — mayor": agencies name the source of a headline after a dash. */
export function headlineTail(scene: Scene): Draft[] {
  const { unit } = scene;
  const { tokens } = unit;
  if (!unit.headline) return [];
  let dash = -1;
  for (let i = tokens.length - 2; i > 3 && tokens.length - i <= LONGEST + 1; i--)
    if (/^[—–-]$/.test(tokens[i]?.text ?? '') && tokens[i]?.start !== tokens[i - 1]?.end) dash = i;
  const source = dash < 0 ? undefined : spanOf(unit, dash + 1, tokens.length);
  const cue = spanOf(unit, dash, dash + 1);
  const content = spanOf(unit, 0, dash);
  if (!source || !cue || !content) return [];
  if (tokens.slice(dash + 1).some((token) => token.kind !== 'word' && token.kind !== 'name')) return [];
  for (const taken of scene.cues) scene.taken.add(taken);
  return [
    {
      unit: scene.index,
      passage: unit.passage,
      source,
      cue: [cue],
      content: [content],
      through: [],
      quoted: false,
      negative: false,
      rule: 'headline-tail',
      certainty: 0.7,
    },
  ];
}
