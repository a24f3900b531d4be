import type { Timex } from '../../../schemas/annotation.ts';
import type { Expression, Scope } from '../expression.ts';

const PART =
  /(?:^|[\s(–—])((?:the )?(?:very )?(?:(early|earlier|late|later|mid)(?:-| in | on |,? )|(middle|beginning|start|end|close|latter part|first days|last days) of )(?:the )?)$/;
const SIZE =
  /(?:^|[\s(–—])((more than|less than|fewer than|at least|at most|nearly|almost|about|around|over|up to|approximately|roughly|under|as (?:many|much) as|no more than|some|just over|just under|well over|close to) )$/;

const MODS: Record<string, Timex['mod']> = {
  early: 'START',
  beginning: 'START',
  start: 'START',
  'first days': 'START',
  mid: 'MID',
  middle: 'MID',
  late: 'END',
  end: 'END',
  close: 'END',
  'latter part': 'END',
  'last days': 'END',
  'more than': 'MORE_THAN',
  over: 'MORE_THAN',
  'just over': 'MORE_THAN',
  'well over': 'MORE_THAN',
  'less than': 'LESS_THAN',
  'fewer than': 'LESS_THAN',
  under: 'LESS_THAN',
  'just under': 'LESS_THAN',
  'at least': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  'up to': 'EQUAL_OR_LESS',
  'no more than': 'EQUAL_OR_LESS',
  'as many as': 'EQUAL_OR_LESS',
  'as much as': 'EQUAL_OR_LESS',
};

/** Takes "late", "the end of", "more than" into the expression that they stand before, as its TIMEX3 `mod`. */
export function takeInModifiers(found: Expression[], { lower }: Scope): Expression[] {
  return found.map((expression, index) => {
    const from = Math.max(found[index - 1]?.end ?? 0, expression.start - 28);
    const before = lower.slice(from, expression.start);
    const { reading } = expression;
    const sized =
      reading.kind === 'fixed' ? reading.type === 'DURATION' || expression.rule === 'ago' : expression.rule === 'ago';
    const whole = sized && lower.startsWith('the ', expression.start);
    const match =
      (whole ? null : sized ? SIZE : reading.kind === 'fixed' || reading.kind === 'clock' ? null : PART)?.exec(
        before,
      ) ?? undefined;
    if (match === undefined) {
      const approximate =
        reading.kind === 'parts' &&
        reading.parts.year !== undefined &&
        /\b(?:about|around|circa|c\.|ca\.) $/.test(before);
      return approximate && expression.mod === undefined ? { ...expression, mod: 'APPROX' } : expression;
    }
    const start = expression.start - (match[1] ?? '').length;
    const mod = expression.mod ?? MODS[match[2] ?? match[3] ?? ''] ?? (sized ? 'APPROX' : undefined);
    return { ...expression, start, ...(mod === undefined ? {} : { mod }) };
  });
}
