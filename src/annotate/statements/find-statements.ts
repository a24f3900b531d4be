import type { Mention, ReportedSpeech, Sentence } from '../../schemas/annotation.ts';
import type { Article } from '../../schemas/article.ts';
import { findCues } from './cues.ts';
import type { Context, Draft, Scene } from './draft.ts';
import { accordingTo } from './recognise/according-to.ts';
import { announcedQuotation } from './recognise/announced-quotation.ts';
import { cueNoun } from './recognise/cue-noun.ts';
import { headlineTail } from './recognise/headline-tail.ts';
import { indirectSpeech } from './recognise/indirect-speech.ts';
import { passedOn } from './recognise/passed-on.ts';
import { passiveReport } from './recognise/passive-report.ts';
import { quotedSpeech } from './recognise/quoted-speech.ts';
import { speakerLabel } from './recognise/speaker-label.ts';
import { addCited } from './refine/add-cited.ts';
import { addMedium } from './refine/add-medium.ts';
import { dropInnerAttitudes } from './refine/drop-inner-attitudes.ts';
import { joinQuotations } from './refine/join-quotations.ts';
import { linkSources } from './refine/link-sources.ts';
import { nestAttributions } from './refine/nest-attributions.ts';
import { partCoordinated } from './refine/part-coordinated.ts';
import { type Unit, unitsOf } from './unit.ts';

/** In this order: a verb group that one has taken is no longer there for the next. */
const RECOGNISERS: ((scene: Scene) => Draft[])[] = [
  speakerLabel,
  headlineTail,
  passedOn,
  quotedSpeech,
  announcedQuotation,
  accordingTo,
  indirectSpeech,
  cueNoun,
  passiveReport,
];

/** In this order: contents must have their bounds before one can be found to lie in another. */
const REFINERS: ((drafts: Draft[], context: Context) => Draft[])[] = [
  joinQuotations,
  partCoordinated,
  addMedium,
  addCited,
  nestAttributions,
  dropInnerAttitudes,
  linkSources,
];

/** Finds reported speech: source, cue, content and the chain of attribution. Sorted by the start of the content. */
export function findStatements(
  article: Pick<Article, 'text' | 'passages'>,
  sentences: Sentence[],
  mentions: Mention[],
): ReportedSpeech[] {
  const { text } = article;
  const units = unitsOfArticle(article, sentences);
  const found = units.flatMap((unit, index) => {
    const scene: Scene = { text, unit, index, cues: findCues(unit), taken: new Set() };
    return RECOGNISERS.flatMap((recognise) => recognise(scene));
  });
  const drafts = REFINERS.reduce((list, refine) => refine(list, { text, units, mentions }), found);
  return drafts
    .map((draft) => speechOf(text, draft))
    .sort(
      (a, b) =>
        (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0),
    );
}

function unitsOfArticle(article: Pick<Article, 'text' | 'passages'>, sentences: readonly Sentence[]): Unit[] {
  const byPassage = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const list = byPassage.get(sentence.passage);
    if (list) list.push(sentence);
    else byPassage.set(sentence.passage, [sentence]);
  }
  return article.passages.flatMap((passage, index) =>
    unitsOf(article.text, passage, index, byPassage.get(index) ?? []),
  );
}

function speechOf(text: string, draft: Draft): ReportedSpeech {
  const links = [...(draft.behind ?? []), ...(draft.source ? [draft.source] : []), ...draft.through];
  return {
    source: draft.source ? [draft.source] : [],
    cue: draft.cue,
    content: draft.content,
    direct: draft.quoted,
    ...(draft.negative ? { polarity: 'negative' as const } : {}),
    chain: links.map(({ start, end }) => ({ text: text.slice(start, end), start, end })),
    ...(draft.sourceMention === undefined ? {} : { sourceMention: draft.sourceMention }),
    rule: draft.rule,
    certainty: Math.round(draft.certainty * 100) / 100,
  };
}
