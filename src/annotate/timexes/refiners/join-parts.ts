import type { Expression, Parts, Reading, Scope } from '../expression.ts';

type PartsReading = Extract<Reading, { kind: 'parts' }>;

/** Joins what stands side by side and means one date: weekday + day of month + year, time of day + day, "June" + "of last year". */
export function joinParts(found: Expression[], { lower }: Scope): Expression[] {
  const joined: Expression[] = [];
  for (const expression of found) {
    const last = joined.at(-1);
    const gap =
      last === undefined || expression.start - last.end > 16 ? undefined : lower.slice(last.end, expression.start);
    const reading = last === undefined || gap === undefined ? undefined : join(last.reading, expression.reading, gap);
    if (last === undefined || reading === undefined) {
      joined.push(expression);
      continue;
    }
    const mod = last.mod ?? expression.mod;
    joined[joined.length - 1] = {
      start: last.start,
      end: gap === ' (' && lower[expression.end] === ')' ? expression.end + 1 : expression.end,
      rule: `${last.rule}+${expression.rule}`,
      reading,
      ...(mod === undefined ? {} : { mod }),
    };
  }
  return joined;
}

function join(a: Reading, b: Reading, gap: string): Reading | undefined {
  if (a.kind === 'clock' && b.kind === 'clock' && gap === ' (') return a;
  if (a.kind === 'clock')
    return /^(?:,? (?:on |the )?|,? of (?:the )?|, )$/.test(gap) ? withClock(b, a.clock) : undefined;
  if (b.kind === 'clock')
    return /^,? (?:at |around |about |shortly (?:before|after) |just (?:before|after) |in )?(?:the )?$/.test(gap)
      ? withClock(a, b.clock)
      : undefined;
  if (a.kind === 'parts' && b.kind === 'parts') return joinDates(a, b, gap);
  if (a.kind === 'parts' && b.kind === 'shift' && b.from === 'published') return ofUnit(a, b, gap);
  if (
    a.kind === 'shift' &&
    a.unit === 'year' &&
    b.kind === 'parts' &&
    b.parts.year === undefined &&
    (b.parts.quarter ?? b.parts.half ?? b.parts.season) &&
    gap === ' '
  ) {
    return { ...b, yearShift: a.amount };
  }
  return undefined;
}

function withClock(day: Reading, clock: string): Reading | undefined {
  if (day.kind === 'shift' && day.unit === 'day') return { ...day, clock };
  if (day.kind === 'parts' && (day.parts.day ?? day.parts.weekday) !== undefined && day.until === undefined)
    return { ...day, clock };
  return undefined;
}

/** Weekday and day of the month; day, month, quarter or season and year. */
function joinDates(a: PartsReading, b: PartsReading, gap: string): Reading | undefined {
  if (a.computed || b.computed) return undefined;
  const yearOnly =
    b.parts.year !== undefined &&
    Object.values(b.parts).filter((part) => part !== undefined).length === 1 &&
    b.until === undefined;
  if (yearOnly && a.parts.year === undefined && a.yearShift === undefined) {
    if (a.parts.weekday !== undefined && a.parts.day === undefined) return undefined;
    if (b.parts.year?.length !== 4 || !/^(?: ?,? (?:of |in )?(?:the )?(?:fiscal )?)$/.test(gap)) return undefined;
    const year = b.parts.year;
    return { ...a, parts: { ...a.parts, year }, until: a.until && { ...a.until, year } };
  }
  const weekday = (parts: Parts) => parts.weekday !== undefined && parts.day === undefined;
  if (
    weekday(a.parts) &&
    b.parts.weekday === undefined &&
    b.parts.day !== undefined &&
    /^(?:,? (?:the )?|,|\. )$/.test(gap)
  ) {
    return { ...b, parts: { ...b.parts, weekday: a.parts.weekday }, clock: a.clock ?? b.clock };
  }
  if (
    weekday(b.parts) &&
    a.parts.weekday === undefined &&
    a.parts.day !== undefined &&
    a.until === undefined &&
    gap === ', '
  ) {
    return { ...a, parts: { ...a.parts, weekday: b.parts.weekday }, clock: b.clock ?? a.clock };
  }
  return undefined;
}

/** "June of last year", "Tuesday of this week", "the third quarter this year". */
function ofUnit(a: PartsReading, b: Extract<Reading, { kind: 'shift' }>, gap: string): Reading | undefined {
  if (!/^(?: of | |, )$/.test(gap) || a.parts.year !== undefined) return undefined;
  if (b.unit === 'year' && (a.parts.weekday === undefined || a.parts.day !== undefined))
    return { ...a, yearShift: b.amount };
  if (b.unit === 'week' && a.parts.weekday !== undefined && a.parts.day === undefined && gap !== ', ')
    return { ...a, weekShift: b.amount };
  return undefined;
}
