import { speaksOfPublisher } from './furniture-signs.ts';
import type { CaptureContext } from './line-context.ts';
import { factNames } from './line-facts.ts';

const [tweet, nameOnly] = (['tweet-signature', 'name-only'] as const).map((name) => factNames.indexOf(name)) as [
  number,
  number,
];

/** Lines on each side in which the same words are sought, and characters from which on that tells. */
const reach = 3;
const telling = 25;
/** 'Subscribe to our …', 'follow us': the publisher speaks to the reader within a sentence. */
const callsReader =
  /\b(?:subscribe to our|sign up (?:for|to) our|join our|get access to|our (?:free |daily |weekly )?(?:newsletters?|sister (?:title|site)|forums?|app|podcasts?)|follow (?:us|me) (?:on|@))\b/i;

/** 'Tags: …', 'Filed under …', 'Edited by: …': what the desk files a text by. */
const filedBy =
  /^(?:(?:tags?|topics?|subjects?|categor(?:y|ies)|keywords?|labels?|edited by)\s?:|filed (?:under|in)\b|posted in\b|submitted photo\b)/i;

/** A line that is nothing but an address, numbered perhaps. */
const bareAddress = /^(?:\[?\d{1,4}[\].)]{1,2} )?(?:https?:\/\/|www\.)\S+$/i;

/**
 * Signs that speak against a line in every capture of the development sets: shifts are log-odds, `isLate` says whether much of the
 * prose stands before the line.
 */
const signs: {
  rule: string;
  shift: number;
  applies: (context: CaptureContext, i: number, text: string, isLate: boolean) => boolean;
}[] = [
  { rule: 'said-twice', shift: -4, applies: isSaidTwice },
  {
    rule: 'byline-words',
    shift: -4,
    applies: ({ lines, facts }, i, text) =>
      /^by$/i.test(text) || (/^by$/i.test(lines[i - 1]?.source.text ?? '') && (facts[i]?.values[nameOnly] ?? 0) > 0),
  },
  {
    rule: 'call-to-the-reader',
    shift: -2.5,
    applies: (_context, _i, text) => text.length < 400 && callsReader.test(text),
  },
  {
    rule: 'filed-by',
    shift: -4,
    applies: (_context, _i, text) => text.length < 200 && filedBy.test(text),
  },
  {
    rule: 'list-of-addresses',
    shift: -12,
    applies: isOfAddresses,
  },
  {
    rule: 'about-the-publisher',
    shift: -4,
    applies: (_context, _i, text, isLate) => isLate && speaksOfPublisher(text),
  },
];

/** The first sign against a line. */
export function sureSign(
  context: CaptureContext,
  i: number,
  isLate: boolean,
): { rule: string; shift: number } | undefined {
  const text = context.lines[i]?.source.text ?? '';
  return signs.find(({ applies }) => applies(context, i, text, isLate));
}

/** The same words within a few lines: teasers and captions stand beside their picture's own. Of a sentence the first one stays. */
function isSaidTwice({ lines, facts, repeats }: CaptureContext, i: number, text: string): boolean {
  if (text.length < telling || (repeats[i]?.all ?? 1) < 2 || (facts[i]?.values[tweet] ?? 0) > 0) return false;
  for (let k = 1; k <= reach; k++) {
    if (lines[i - k]?.source.text === text) return true;
    if (lines[i + k]?.source.text === text && !facts[i]?.prose) return true;
  }
  return false;
}

/** Addresses one below the other, and the short line above them: the references that text browsers write under a page. */
function isOfAddresses({ lines }: CaptureContext, i: number, text: string): boolean {
  const isAddress = (at: number) => bareAddress.test(lines[at]?.source.text ?? '');
  if (isAddress(i)) return isAddress(i - 1) || isAddress(i + 1);
  return text.length < telling && isAddress(i + 1) && isAddress(i + 2);
}
