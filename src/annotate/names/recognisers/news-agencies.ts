import { placeByDemonym } from '../demonyms.ts';
import { type Draft, isCapitalisedAt, type Recogniser, sentenceStart, wordAt } from '../page.ts';

/** Media that carry other media's reports are cited: agencies, broadcasters. Those whose name is a common word are left out. */
const known = new Set(
  'Reuters AFP AP UPI DPA Xinhua Interfax TASS ITAR-TASS Yonhap KCNA Kyodo IRNA ISNA Anadolu ANSA EFE PTI Bloomberg BBC CNN NBC CBS ABC RFE/RL VOA NHK KBS Antara Bernama Ukrinform BelTA Tanjug Agerpres Fars'.split(
    ' ',
  ),
);

const kinds = /^(?:news|press|wire|information|state)$/;

/** `the Yonhap news agency`, and agencies that every reader of news knows. */
export const newsAgencies: Recogniser = (page) => {
  const drafts: Draft[] = [];
  for (let token = 0; token < page.count; token++) {
    if (!isCapitalisedAt(page, token)) continue;
    if (known.has(wordAt(page, token))) {
      const alone = !isCapitalisedAt(page, token - 1) && !isCapitalisedAt(page, token + 1);
      drafts.push({
        first: token,
        end: token + 1,
        kind: 'organisation',
        rule: 'news-agency',
        certainty: alone ? 0.95 : 0.8,
      });
      continue;
    }
    const next = wordAt(page, token + 1);
    if (!kinds.test(next) || !/^agenc(?:y|ies)$/.test(wordAt(page, token + (next === 'state' ? 3 : 2)))) continue;
    let first = token;
    while (first > sentenceStart(page, token) && token - first < 3 && isCapitalisedAt(page, first - 1)) first--;
    while (first < token && placeByDemonym.has(wordAt(page, first))) first++;
    if (!placeByDemonym.has(wordAt(page, token)))
      drafts.push({ first, end: token + 1, kind: 'organisation', rule: 'news-agency', certainty: 0.95 });
  }
  return drafts;
};
