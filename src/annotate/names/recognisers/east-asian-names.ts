import { wordClassBit } from '../core/word-classes.ts';
import { classesAt, type Draft, isCapitalisedAt, type Page, type Recogniser, sentenceEnd, wordAt } from '../page.ts';

/** Common Korean and Chinese surnames in Latin letters. */
const surnames = new Set(
  (
    'Kim Lee Rhee Yi Ri Park Pak Choi Choe Jung Jeong Chung Chong Kang Cho Jo Yoon Yun Jang Chang Lim Im Rim Han Oh Seo Shin Sin Kwon Hwang Ahn An Song Ryu Yoo Yu Jeon Chon ' +
    'Hong Ko Koh Moon Mun Son Yang Bae Pae Baek Paek Heo Ho Hur Nam Sim Shim Noh Ro Roh Ha Joo Chu Woo Koo Ku Hyon Hyun Min So Thae Tae Kwak Sung Cha Won Byun Pyon ' +
    'Wang Li Zhang Liu Chen Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Lü Shen Yao Xi Lai ' +
    'Tsai Chiang Leung Wong Chan Lau Cheung Chow Lam Ng Fung Yip Tse Kwok Tam Lo Mak Chu Hui Yeung Tsang Tung Siu Kwan'
  ).split(' '),
);

const hyphenated = /^[A-Z][a-z]{1,6}-[A-Za-z][a-z]{0,6}$/;
const syllable = /^[A-Z][a-z]{1,5}$/;
const noSyllable =
  wordClassBit('function') |
  wordClassBit('body') |
  wordClassBit('geography') |
  wordClassBit('suffix') |
  wordClassBit('title');

/** `Park Sung-min`, `Leung Kwok-hung`, `Choe Ryong Hae`: a surname of the region before a given name of two syllables. */
export const eastAsianNames: Recogniser = (page) => {
  const drafts: Draft[] = [];
  for (let token = 0; token + 1 < page.count; token++) {
    if (!isCapitalisedAt(page, token) || !surnames.has(wordAt(page, token))) continue;
    const limit = sentenceEnd(page, token);
    if (token + 1 < limit && hyphenated.test(wordAt(page, token + 1)))
      drafts.push({ first: token, end: token + 2, kind: 'person', rule: 'east-asian-name', certainty: 0.93 });
    else if (
      token + 2 < limit &&
      isSyllable(page, token + 1) &&
      isSyllable(page, token + 2) &&
      !isCapitalisedAt(page, token + 3)
    )
      drafts.push({ first: token, end: token + 3, kind: 'person', rule: 'east-asian-name', certainty: 0.6 });
  }
  return drafts;
};

function isSyllable(page: Page, token: number): boolean {
  return syllable.test(wordAt(page, token)) && (classesAt(page, token) & noSyllable) === 0;
}
