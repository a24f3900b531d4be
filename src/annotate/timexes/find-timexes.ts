import type { Sentence, Timex } from '../../schemas/annotation.ts';
import type { Article } from '../../schemas/article.ts';
import { readIsoDate } from './calendar.ts';
import type { Expression, Scope } from './expression.ts';
import { type Context, remember } from './place/context.ts';
import { placeExpression } from './place/place-expression.ts';
import { dayFirstIn } from './place/place-numeric.ts';
import { leanByTense, tenseCues } from './place/tense.ts';
import { RECOGNISERS } from './recognisers/recognisers.ts';
import { REFINERS } from './refiners/refiners.ts';
import { triggersOf } from './triggers.ts';

/** Words before a date that put it in the future whatever the verb: a term, not an event. */
const AHEAD = /\b(?:by|until|till|through|effective|payable) $/;

/**
 * Finds temporal expressions and gives their value, anchored on the publication date or, where the words demand it, on a date mentioned
 * before. Sorted by start, no two overlap. In the manner of HeidelTime (Strötgen & Gertz 2010): forms are found first, placed after.
 */
export function findTimexes(article: Pick<Article, 'text' | 'passages' | 'published'>, sentences: Sentence[]): Timex[] {
  const context: Context = {
    published: readIsoDate(article.published?.value ?? ''),
    mentioned: {},
    lean: undefined,
    dayFirst: dayFirstIn(article.text),
  };
  return sentences.flatMap(({ start, end }) => {
    const scope = scopeOf(article.text.slice(start, end));
    const found = recognise(scope);
    if (found.length === 0) return [];
    const refined = REFINERS.reduce((expressions, refine) => refine(expressions, scope), found);
    const cues = tenseCues(scope.lower);
    return refined.flatMap((expression) => {
      const ahead = AHEAD.test(scope.lower.slice(Math.max(0, expression.start - 14), expression.start));
      context.lean = ahead ? 'after' : leanByTense(cues, expression.start, expression.end);
      return place(expression, context, scope, start);
    });
  });
}

/** A sentence in lower case of the same length. */
export function scopeOf(text: string): Scope {
  const lower = text.toLowerCase();
  return {
    text,
    lower: lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()),
  };
}

/** All findings of all recognisers in a sentence, in the recognisers' order; they may overlap. */
export function recognise(scope: Scope): Expression[] {
  const triggers = triggersOf(scope.lower);
  const found: Expression[] = [];
  if (triggers === 0) return found;
  for (const { name, needs, pattern, read } of RECOGNISERS) {
    if ((triggers & needs) === 0) continue;
    for (const match of scope.lower.matchAll(pattern)) {
      const result = read(match, scope);
      if (result === undefined) continue;
      const { start = match.index, end = match.index + match[0].length, mod, ...reading } = result;
      found.push({ start, end, rule: name, reading, ...(mod === undefined ? {} : { mod }) });
    }
  }
  return found;
}

function place(expression: Expression, context: Context, { text, lower }: Scope, offset: number): Timex[] {
  const placed = placeExpression(expression, context);
  if (placed === undefined) return [];
  const phrase = text.slice(expression.start, expression.end);
  remember(context, placed, phrase);
  const edtf =
    placed.edtf === undefined
      ? undefined
      : openEnded(placed.edtf, lower.slice(Math.max(0, expression.start - 8), expression.start));
  return [
    {
      start: offset + expression.start,
      end: offset + expression.end,
      type: placed.type,
      value: placed.value,
      ...(expression.mod === undefined ? {} : { mod: expression.mod }),
      ...(edtf === undefined
        ? {}
        : { edtf: expression.mod === 'APPROX' && placed.type === 'DATE' && !edtf.includes('/') ? `${edtf}~` : edtf }),
      anchor: placed.anchor,
      ...(placed.anchorPhrase === undefined ? {} : { anchorPhrase: placed.anchorPhrase }),
      rule: expression.rule,
      certainty: placed.stated ? 'stated' : 'inferred',
    },
  ];
}

/** "since 2003" is `2003/..`, "until May 9" is `../2015-05-09`. */
function openEnded(edtf: string, before: string): string {
  if (edtf.includes('/')) return edtf;
  if (/\bsince $/.test(before)) return `${edtf}/..`;
  if (/\b(?:until|till) $/.test(before)) return `../${edtf}`;
  return edtf;
}
