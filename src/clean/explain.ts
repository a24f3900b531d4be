import type { Capture } from '../schemas/capture.ts';
import { closeCall } from './close-calls.ts';
import { explainPage } from './html/explain-page.ts';
import type { Survey } from './survey.ts';
import { correctBlocks } from './text/correct-blocks.ts';
import { labelBlocks } from './text/label-blocks.ts';
import { threshold } from './text/least-odds.ts';
import { captureContext } from './text/line-context.ts';
import { factNames, lineFacts } from './text/line-facts.ts';
import { readLines } from './text/read-lines.ts';

/** A block of a capture with what speaks for its label. */
export interface ExplainedBlock {
  /** Kind of passage, `byline` or `date`, or kind of furniture. */
  label: string;
  /** Log-odds that it is body; the limits are `threshold` of the line model and those of `html/keep-limits.ts`. */
  score: number;
  reasons: string[];
  text: string;
}

/** Facts worth telling, with their words. */
const telling: Partial<Record<(typeof factNames)[number], string>> = {
  'ends-sentence': 'ends like a sentence',
  'caption-shape': 'words of a caption',
  'credit-shape': 'bears a credit',
  'date-shape': 'holds a date',
  'clock-shape': 'holds a time',
  'byline-shape': 'looks like a byline',
  'furniture-line': 'is a phrase of the interface',
  'leading-away': 'leads to other pages',
  'name-only': 'is nothing but a name',
  address: 'holds an address',
  comments: 'words of comments',
  share: 'words of sharing',
  promotion: 'words of promotion',
  related: 'words of related links',
  legal: 'words of a legal notice',
  form: 'words of a form',
  navigation: 'words of navigation',
  media: 'words of pictures and videos',
};

/** Explains how each line of a plain-text capture, or each block of an HTML page, was labelled, in the order of the capture. @throws DossierError if a `keep` or `cut` of the sidecar matches nothing */
export function explainClean(capture: Capture, survey: Survey): ExplainedBlock[] {
  if (capture.mediaType === 'text/html') return explainPage(capture, survey);
  const { lines } = readLines(capture.text);
  const facts = lines.map(lineFacts);
  const { core, repeats, overlap } = captureContext(lines, facts);
  const blocks = labelBlocks(lines, survey);
  const lineOf = new Map(lines.map((line, i) => [line.start, i]));
  let line = 0;
  return correctBlocks(blocks, capture).map((block) => {
    const start = block.source.segments[0]?.start ?? 0;
    while (line + 1 < lines.length && (lines[line + 1]?.start ?? 0) <= start) line++;
    const i = lineOf.get(start) ?? line;
    const fact = facts[i];
    const reasons = [block.rule];
    if (fact?.prose) reasons.push('prose');
    factNames.forEach((name, k) => {
      const words = telling[name];
      if (words !== undefined && (fact?.values[k] ?? 0) > 0) reasons.push(words);
    });
    if (i < core.first) reasons.push(`${core.first - i} lines before the main text`);
    if (i > core.last) reasons.push(`${i - core.last} lines after the main text`);
    const times = repeats[i]?.all ?? 1;
    if (times > 1) reasons.push(`stands ${times} times in the capture`);
    const shared = overlap[i] ?? -1;
    if (shared >= 0) reasons.push(`${Math.round(shared * 100)} % of its words are in the main text`);
    if (block.isClose) reasons.unshift(closeCall);
    if (block.odds > threshold !== (block.label === 'paragraph'))
      reasons.push(`line model: ${block.odds > threshold ? 'body' : 'not body'}`);
    return { label: block.label, score: Math.round(block.odds * 100) / 100, reasons, text: block.source.text };
  });
}
