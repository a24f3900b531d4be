/** '3 hours ago', and the like. */
const ago =
  /\b(?:\d+|an?|one|two|three|few) ?(?:m|min(?:ute)?s?|h|hours?|hrs?|d|days?|weeks?|months?|years?) ago\b|назад|(?:시간|분|일) ?전$|(?:小时|分钟|天)前$|^vor \d|^hace \d|^il y a \d/i;
const longest = 70;
/** Letters that a stamp may hold, its date counted: 'Posted by Jane on 3 May 2015'. */
const mostLetters = 24;

/** The time over an entry of a live ticker, on its own line. */
export const tickerTime = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:[A-Z]{3,4}|Uhr|МСК))?:?$/i;

/** Whether a short line is a date or an age and next to nothing else. */
export function isStamp(text: string, hasDate: boolean): boolean {
  return text.length <= longest && (hasDate || ago.test(text)) && (text.match(/\p{L}/gu)?.length ?? 0) <= mostLetters;
}
