import type { Sentence, Timex } from '../../schemas/annotation.ts';
import type { Article } from '../../schemas/article.ts';
import { readIsoDate } from './calendar.ts';
import type { Expression, Lean, Scope } from './expression.ts';
import { type Context, remember } from './place/context.ts';
import { placeExpression } from './place/place-expression.ts';
import { dayFirstIn } from './place/place-numeric.ts';
import { qualifyEdtf } from './place/qualify-edtf.ts';
import { leanByTense, tenseCues } from './place/tense.ts';
import { recognise, scopeOf } from './recognise.ts';
import { foundingsOf } from './recognisers/anniversary.ts';
import { REFINERS } from './refiners/refiners.ts';

/** Words before a date that put it in the future whatever the verb: a term, not an event. */
const AHEAD = /\b(?:by|until|till|through|effective|payable|(?:early|soon|late) as) $/;

/** "had filed their reports by Wednesday": reached, not set. */
const HAD = /\bhad\b[^.;]{0,80} by $/;

/** "invited for May 9", "set for June 3", "on the list of guests for Friday": a day that something is meant for is still to come. */
const MEANT_FOR =
  /\b(?:invit\w*|set|slated|scheduled|due|planned|plan(?:s|ning)?|guests?|tickets?|appointments?|dates?|booked|called|announced|tabled|preparations?|in (?:store|time)|fixed|arranged|billed|agenda|list|deadline|down)\b[^.;]{0,60} for $/;

/**
 * Finds temporal expressions and gives their value, anchored on the publication date or, where the words demand it, on a date mentioned
 * before. Sorted by start, no two overlap. In the manner of HeidelTime (Strötgen & Gertz 2010): forms are found first, placed after.
 */
export function findTimexes(article: Pick<Article, 'text' | 'passages' | 'published'>, sentences: Sentence[]): Timex[] {
  const context: Context = {
    published: readIsoDate(article.published?.value ?? ''),
    mentioned: {},
    lean: undefined,
    headline: false,
    dayFirst: dayFirstIn(article.text),
    foundings: foundingsOf(article.text),
  };
  return sentences.flatMap(({ start, end, passage }) => {
    context.headline = article.passages[passage]?.kind === 'headline';
    const scope = scopeOf(article.text.slice(start, end));
    const found = recognise(scope);
    if (found.length === 0) return [];
    const refined = REFINERS.reduce((expressions, refine) => refine(expressions, scope), found);
    const cues = tenseCues(scope.lower);
    return refined.flatMap((expression) => {
      context.lean = leanOf(expression, scope, cues);
      return place(expression, context, scope, start);
    });
  });
}

/** Which way an expression leans: by the words right before it, else by tense. "Friday's ruling" is past, "ahead of Friday's vote" is not. */
function leanOf({ start, end }: Expression, { lower }: Scope, cues: ReturnType<typeof tenseCues>): Lean | undefined {
  const before = lower.slice(Math.max(0, start - 14), start);
  if (AHEAD.test(before)) {
    const reached = before.endsWith(' by ') && HAD.test(lower.slice(Math.max(0, start - 100), start));
    return reached && leanByTense(cues, start, end) === 'before' ? 'before' : 'after';
  }
  if (before.endsWith(' for ') && MEANT_FOR.test(lower.slice(Math.max(0, start - 100), start))) return 'after';
  const owner = /['’]s$/.test(lower.slice(start, end)) || /^['’]s/.test(lower.slice(end, end + 2));
  if (owner && !/\b(?:ahead of|before|for|at|in|of|on) $/.test(before)) return 'before';
  return leanByTense(cues, start, end);
}

/** "Three years ago" is about that year: in January it may be the one before. */
function isRoundYears({ rule, reading }: Expression): boolean {
  return (
    rule === 'ago' &&
    reading.kind === 'shift' &&
    reading.unit === 'year' &&
    reading.from === 'published' &&
    reading.amount <= -2
  );
}

function place(expression: Expression, context: Context, { text, lower }: Scope, offset: number): Timex[] {
  const placed = placeExpression(expression, context);
  if (placed === undefined) return [];
  const phrase = text.slice(expression.start, expression.end);
  remember(context, placed, phrase);
  const before = lower.slice(Math.max(0, expression.start - 60), expression.start);
  const mod = isRoundYears(expression) ? 'APPROX' : expression.mod;
  const edtf = placed.edtf === undefined ? undefined : qualifyEdtf(placed.edtf, before, mod);
  return [
    {
      start: offset + expression.start,
      end: offset + expression.end,
      type: placed.type,
      value: placed.value,
      ...(expression.mod === undefined ? {} : { mod: expression.mod }),
      ...(edtf === undefined ? {} : { edtf }),
      anchor: placed.anchor,
      ...(placed.anchorPhrase === undefined ? {} : { anchorPhrase: placed.anchorPhrase }),
      rule: expression.rule,
      certainty: placed.stated ? 'stated' : 'inferred',
    },
  ];
}
