import { type Draft, isCapitalisedAt, type Page, type Recogniser, sentenceStart, wordAt } from '../page.ts';

const OPEN_BRACKET = 0x28;
const exchange = /^[A-Z]{1,8}$/;
const symbol = /^[A-Z0-9]{1,8}(?:\.[A-Z]{1,4})?$/;

/** `Gazprom (MM:GAZP)`, `Boeing Co (BA.N)`, `Airbus (NYSE: EADSY)`: what stands before a stock symbol is an organisation. */
export const tickers: Recogniser = (page) => {
  const drafts: Draft[] = [];
  const { start } = page.reading.document.tokens;
  for (let token = 1; token < page.count; token++) {
    if (page.text.charCodeAt(start[token] ?? 0) !== OPEN_BRACKET || tickerEnd(page, token) < 0) continue;
    let first = token;
    const begin = sentenceStart(page, token);
    while (first > begin && token - first < 6 && isName(page, first - 1)) first--;
    if (first < token) drafts.push({ first, end: token, kind: 'organisation', rule: 'ticker', certainty: 0.97 });
  }
  return drafts;
};

/** Token just past the closing bracket of a stock symbol that opens at `open`, or -1. */
export function tickerEnd(page: Page, open: number): number {
  const code = wordAt(page, open + 1);
  if (wordAt(page, open + 2) === ':' && exchange.test(code) && symbol.test(wordAt(page, open + 3)))
    return wordAt(page, open + 4) === ')' ? open + 5 : -1;
  if (wordAt(page, open + 2) === '.' && symbol.test(code) && /^[A-Z]{1,3}$/.test(wordAt(page, open + 3)))
    return wordAt(page, open + 4) === ')' ? open + 5 : -1;
  return /^[A-Z]{1,5}\.[A-Z]{1,2}$/.test(code) && wordAt(page, open + 2) === ')' ? open + 3 : -1;
}

function isName(page: Page, token: number): boolean {
  return isCapitalisedAt(page, token) || wordAt(page, token) === '&';
}
