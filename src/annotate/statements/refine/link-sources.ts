import type { Mention } from '../../../schemas/annotation.ts';
import type { Span } from '../../../schemas/evidence.ts';
import type { Context, Draft } from '../draft.ts';
import { mentionsWithin } from '../mentions.ts';
import { headMention } from '../source-mention.ts';
import { isMedium } from './add-medium.ts';

const SINGULAR = /^(?:he|she)$/i;
const RELATIVE = /^(?:who|which)$/i;
/** How far before "who" its noun may end, in UTF-16 code units. */
const NEAR = 40;
/** How far before "who" a person may end whom an apposition describes. */
const APPOSITION = 120;
const OFFICE =
  /^(?:the|this|that)\s+(?:[\w-]+\s+){0,3}?(spokesman|spokeswoman|spokesperson|minister|president|leader|aide|diplomat|official|ambassador|envoy|senator|governor|chairman|chairwoman|director|secretary|chief|general|lawmaker|candidate|nominee|premier|chancellor|king|queen|pope|commissioner|mayor|professor|analyst|author|lawyer|politician)$/i;
const BODY =
  /^(?:the|this|that)\s+(?:[\w-]+\s+){0,2}?(agency|news agency|newspaper|paper|daily|broadcaster|channel|magazine|ministry|company|group|organisation|organization|committee|council|party|bank|firm|union|court|commission|department)$/i;
/** A person without a name, whom "he" may mean next. */
const SOMEBODY =
  /^(?:an?|the|his|her|its|their|another|one) (?:[\w-]+ ){0,3}(?:spokesman|spokeswoman|spokesperson|official|diplomat|aide|source|lawyer|adviser|advisor|lawmaker|officer|witness|minister|agent|doctor|resident|man|woman|student|expert|analyst|neighbou?r|friend|relative|brother|sister|son|daughter|wife|husband|mother|father)\b/i;
/** A body without a name that may be what "it" means. */
const UNNAMED_BODY =
  /\b[Tt]he (?:[\w-]+ ){0,2}(?:agency|ministry|company|commission|committee|council|party|bank|firm|union|court|government|group|board|paper|newspaper|department|office|body|club)\b(?=[^.]{0,20}\b(?:said|told|added|announced))/;
const MEDIA_WORD = /agency|paper|daily|broadcaster|channel|magazine/i;
/** How far back a description may reach, in sentences' worth of units. */
const REACH_UNITS = 3;

/** Gives each source the mention that it is, or that the text licenses for "he", "the agency", "the spokesman". */
export function linkSources(drafts: Draft[], context: Context): Draft[] {
  const ordered = [...drafts].sort((a, b) => a.unit - b.unit || (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  let speaker: { unit: number; mention: number } | undefined;
  let body: { unit: number; mention: number } | undefined;
  let unnamed: number | undefined;
  for (const draft of ordered) {
    const { source } = draft;
    if (!source) continue;
    const words = context.text.slice(source.start, source.end);
    const mention =
      headMention(context.text, source, context.mentions) ??
      antecedent(words, source, context) ??
      (isUnnamed(unnamed, source, draft, context) ? undefined : pronoun(words, source, draft, speaker, context)) ??
      neuter(words, source, draft, body, context) ??
      description(words, source, draft, context);
    if (mention === undefined) {
      if (SOMEBODY.test(words)) unnamed = draft.unit;
      continue;
    }
    unnamed = undefined;
    draft.sourceMention = mention;
    if (context.mentions[mention]?.kind === 'organisation') body = { unit: draft.unit, mention };
    if (context.mentions[mention]?.kind === 'person' && draft.certainty >= 0.7) speaker = { unit: draft.unit, mention };
  }
  return drafts;
}

/** Whether somebody without a name spoke last, here or in the unit before, and nobody has been named since. */
function isUnnamed(unnamed: number | undefined, source: Span, draft: Draft, context: Context): boolean {
  if (unnamed === undefined || draft.unit - unnamed > 1) return false;
  const unit = context.units[draft.unit];
  return unnamed === draft.unit || (unit !== undefined && persons(context, unit.start, source.start).length === 0);
}

/** "X, who said": the name that the relative pronoun goes with, with no more than an apposition between. */
function antecedent(words: string, source: Span, context: Context): number | undefined {
  if (!RELATIVE.test(words)) return undefined;
  const near = mentionsWithin(context.mentions, source.start - NEAR, source.start);
  const apposed = /^who$/i.test(words) ? personBeforeApposition(source, context) : undefined;
  if (apposed !== undefined) return apposed;
  const last = near.findLast(({ mention }) => mention.end <= source.start && mention.relation !== 'demonym');
  if (!last || !/^(?:, [^,.;]{0,36},|,)?\s*$/.test(context.text.slice(last.mention.end, source.start)))
    return undefined;
  return last.mention.kind === 'person' || last.mention.kind === 'organisation' ? last.index : undefined;
}

/** "Anna Berg, an expert at Lund University, who said": the person whom the words between the commas describe. */
function personBeforeApposition(source: Span, context: Context): number | undefined {
  const near = mentionsWithin(context.mentions, source.start - APPOSITION, source.start);
  const person = near.findLast(({ mention }) => mention.kind === 'person' && mention.end <= source.start);
  const between = person && context.text.slice(person.mention.end, source.start);
  return between !== undefined && /^, (?:an?|the|his|her|its|their)\b[^,.;:"“”]*,\s*$/.test(between)
    ? person?.index
    : undefined;
}

/** "he", "she": the last speaker if he spoke in the unit before, or the one person named since. */
function pronoun(
  words: string,
  source: Span,
  draft: Draft,
  speaker: { unit: number; mention: number } | undefined,
  context: Context,
): number | undefined {
  if (!SINGULAR.test(words)) return undefined;
  const unit = context.units[draft.unit];
  if (!unit) return undefined;
  const here = persons(context, unit.start, source.start);
  const own = here.filter(
    ({ mention }) => !draft.content.some((span) => mention.start >= span.start && mention.end <= span.end),
  );
  if (own.length === 1) return own[0]?.index;
  if (own.length > 1) return speaker?.unit === draft.unit ? speaker.mention : own[0]?.index;
  if (speaker && draft.unit - speaker.unit <= 1) return speaker.mention;
  for (let back = 1; back <= REACH_UNITS; back++) {
    const earlier = context.units[draft.unit - back];
    if (!earlier) break;
    const named = persons(context, earlier.start, earlier.end);
    const names = new Set(named.map(({ mention }) => context.text.slice(mention.start, mention.end).split(' ').at(-1)));
    if (names.size === 1) return named.at(-1)?.index;
    if (names.size > 1) return speaker && draft.unit - speaker.unit <= REACH_UNITS ? speaker.mention : undefined;
  }
  return undefined;
}

/** "It said": the organisation that spoke last, in this passage or the one before, if no other has been named since. */
function neuter(
  words: string,
  source: Span,
  draft: Draft,
  body: { unit: number; mention: number } | undefined,
  context: Context,
): number | undefined {
  if (!/^it$/i.test(words) || body === undefined || draft.unit - body.unit > 1) return undefined;
  const last = context.mentions[body.mention];
  if (last === undefined) return undefined;
  const name = context.text.slice(last.start, last.end);
  const others = mentionsWithin(context.mentions, last.end, source.start).filter(
    ({ mention }) => mention.kind === 'organisation' && context.text.slice(mention.start, mention.end) !== name,
  );
  return others.length === 0 && !UNNAMED_BODY.test(context.text.slice(last.end, source.start))
    ? body.mention
    : undefined;
}

/** "the spokesman": the last person whose role has the word; "the agency": the last organisation that fits. */
function description(words: string, source: Span, draft: Draft, context: Context): number | undefined {
  const office = OFFICE.exec(words)?.[1]?.toLowerCase();
  const body = BODY.exec(words)?.[1]?.toLowerCase();
  if (!office && !body) return undefined;
  const first = context.units[Math.max(0, draft.unit - (office ? 30 : REACH_UNITS))];
  if (!first) return undefined;
  const before = mentionsWithin(context.mentions, first.start, source.start);
  for (let i = before.length - 1; i >= 0; i--) {
    const found = before[i];
    if (!found) continue;
    const { mention, index } = found;
    if (office && mention.kind === 'person') {
      if (holds(office, mention, before[i - 1]?.mention.end ?? 0, context.text))
        return isAnother(office, context.text.slice(mention.end, source.start)) ? undefined : index;
    }
    if (body && mention.kind === 'organisation' && fits(body, context.text, mention)) return index;
  }
  return undefined;
}

/** Whether the words beside a name, in its own sentence, give the person the office. */
function holds(office: string, mention: Mention, from: number, text: string): boolean {
  const role = mention.role ? text.slice(mention.role.start, mention.role.end) : '';
  const before = text.slice(Math.max(from, mention.start - 30), mention.start).replace(/^.*[.;:”"]/s, '');
  const apposition = /^, ([^.,]{0,60})[,.]/.exec(text.slice(mention.end, mention.end + 64))?.[1] ?? '';
  const after = /\b(?:said|says|told|tells|added|adds)\b/.test(apposition) ? '' : apposition;
  return `${before} ${after} ${role}`.toLowerCase().includes(office);
}

/** Whether somebody else with the office, perhaps without a name, comes in between: "her spokeswoman". */
function isAnother(office: string, between: string): boolean {
  const [, ...rest] = between.split(/(?<=[.,;])\s/);
  return new RegExp(`\\b(?:an?|another|his|her|its|their|['’]s)\\s(?:[\\w-]+\\s){0,2}${office}\\b`, 'i').test(
    rest.join(' '),
  );
}

function fits(body: string, text: string, mention: Mention): boolean {
  if (MEDIA_WORD.test(body)) return isMedium(text, mention);
  const last = body.split(' ').at(-1) ?? body;
  return `${text.slice(mention.start, mention.end + 14)}`.toLowerCase().includes(last);
}

function persons(context: Context, start: number, end: number): { mention: Mention; index: number }[] {
  return mentionsWithin(context.mentions, start, end).filter(
    ({ mention }) => mention.kind === 'person' && mention.end <= end,
  );
}
