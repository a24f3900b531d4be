import type { Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';
import { DASH, YEAR } from '../vocabulary.ts';

const NOT_YEARS_AFTER =
  /(?:flight|room|route|highway|channel|pages?|building|article|section|nos?\.?|number|unit|model|series|windows|office|lot|tel|phone|ext|psalm|chapter|index|nikkei|dow|resolutions?|unscr|act|form|bus|gate|code|zip|box|order|case|type|class|apollo|area|nearly|almost|roughly|some|than|over|least|most|only|exactly|approximately|rs|us|than a|up to)\s(?:#|no\.? )?$|[$£€#]\s?$/;
const NOT_YEARS_BEFORE =
  /^\s(?:a\.?m|p\.?m|gmt|utc|hours|hrs|people|persons|workers|troops|soldiers|men|women|children|students|employees|jobs|members|votes|seats|points|shares|miles|kilomet(?:re|er)s|km|met(?:re|er)s|feet|ft|tons|tonnes|pounds|kilos|kg|barrels|dollars|euros|rubles|roubles|yen|won|homes|houses|families|others|copies|units|pages|victims|refugees|prisoners|years|days|weeks|months|minutes|rpm|mw|megawatts|calories|cc|hp|and a half|acres|hectares|passengers|residents|delegates|aircraft|planes|cars|vehicles|police|rounds|times|(?:e|c|m|p|b|j|ea|ce)?st|[ecmp]dt|cet|cest|msk|local time|ave|avenue|block|street|rd|road)\b/;
/** "1410 to 1430 GMT": a time of day. */
const CLOCK = /^\s?(?:to|and|or|-|–)\s?\d{4}\s?(?:gmt|utc|hours|hrs|local|et|est|edt|h)\b/;
/** A plural that the number may count. */
const COUNTED = /^\s(?:year|[a-z]{3,18}(?:[^s\W]s|ren))\b/;
const IN_TIME =
  /(?:\b(?:in|since|by|of|until|till|from|to|before|after|during|year|early|late|mid|fiscal|and|between|through|around|circa|ca\.|c\.|ad|a\.d\.|for|than|the|born)|\(|–|-)[\s-]?$/;

/** A year in figures, and ranges such as `1941-1945` and `1994-95`. */
export const year: Recogniser = {
  name: 'year',
  needs: TRIGGER.year,
  pattern: new RegExp(
    `(?<![\\w$£€#.,:/’'%])(?<!(?<!\\b(?:mid|early|late|pre|post))-)(?:(?:the )?(?:fiscal|financial|calendar|academic)(?: year)? |the year )?(${YEAR})(?:\\s?${DASH}\\s?(${YEAR}|\\d\\d))?(?:,000)?(?![\\w%$£€]|[.,:/]\\d|['’]\\d)`,
    'g',
  ),
  read(match, { lower }) {
    const [whole, first = '', second] = match;
    if (whole.endsWith(',000')) return undefined;
    const at = match.index + whole.indexOf(first);
    const before = lower.slice(Math.max(0, at - 24), at);
    const after = lower.slice(match.index + whole.length, match.index + whole.length + 20);
    const number = Number(first);
    if (NOT_YEARS_AFTER.test(before) || NOT_YEARS_BEFORE.test(after) || CLOCK.test(after)) return undefined;
    if (
      COUNTED.test(after) &&
      !/\b(?:the|its|his|her|their|our|a|since|in|during|by|and|early|late|fiscal|year|(?:half|quarter|spring|summer|autumn|fall|winter|start|end|beginning) of)\s$|['’]s\s$|\d,?\s$|(?:ary|ril|may|june|july|ust|ber|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?,?\s$/.test(
        before,
      )
    )
      return undefined;
    if ((number < 1700 || number > 2069) && !IN_TIME.test(before)) return undefined;
    if (number < 1400 && !/\b(?:in|year|since|circa|ad|a\.d\.)\s$/.test(before)) return undefined;
    if (second === undefined) return { kind: 'parts', parts: { year: first } };
    const last = second.length === 4 ? second : first.slice(0, 2) + second;
    if (Number(last) > number && Number(last) - number < 200)
      return { kind: 'parts', parts: { year: first }, until: { year: last } };
    const month = Number(second);
    if (second.length === 2 && month >= 1 && month <= 12) return { kind: 'parts', parts: { year: first, month } };
    return undefined;
  },
};

/** `'98`, where the words around make it a year. */
export const shortYear: Recogniser = {
  name: 'short-year',
  needs: TRIGGER.figure,
  pattern:
    /(?<=(?:in|of|since|summer|winter|spring|fall|autumn|until|from|to|class of|\w{3,9}\.?)\s)['’‘](\d\d)(?![\d'’\w])/g,
  read(match) {
    const digits = match[1] ?? '';
    return { kind: 'parts', parts: { year: `${Number(digits) < 30 ? '20' : '19'}${digits}` } };
  },
};

const TENS = ['ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];

/** `nineteen ninety-six`, `the year two thousand`. */
export const spelledYear: Recogniser = {
  name: 'spelled-year',
  needs: TRIGGER.spelledYear,
  pattern: new RegExp(
    `\\b(?:(seventeen|eighteen|nineteen) (?:(${TENS.slice(1).join('|')})(?:[- ](${ONES.slice(1).join('|')}))?|(${TEENS.join('|')})|(?:oh|o)[- ](${ONES.slice(1).join('|')})|hundred)|(?:the year|in) (two thousand)(?: (?:and )?(${ONES.slice(1).join('|')}))?)(?![\\w-]| (?:hundred|thousand|million|people|dollars|miles))`,
    'g',
  ),
  read(match) {
    const [whole, century, ten, one, teen, oh, thousand, after] = match;
    if (thousand !== undefined) {
      const offset = whole.startsWith('in ') ? 3 : 0;
      return {
        kind: 'parts',
        parts: { year: String(2000 + Math.max(0, ONES.indexOf(after ?? ''))) },
        start: match.index + offset,
      };
    }
    const hundreds = 10 + TEENS.indexOf(century ?? '');
    const rest =
      teen !== undefined
        ? 10 + TEENS.indexOf(teen)
        : oh !== undefined
          ? ONES.indexOf(oh)
          : ten !== undefined
            ? 10 * (1 + TENS.indexOf(ten)) + Math.max(0, ONES.indexOf(one ?? ''))
            : 0;
    return { kind: 'parts', parts: { year: String(hundreds * 100 + rest) } };
  },
};

/** `44 BC`, `AD 79`. */
export const eraYear: Recogniser = {
  name: 'era-year',
  needs: TRIGGER.figure,
  pattern:
    /(?<![\w$£€.,-])(?:(\d{1,4}) (bce?\b|b\.c\.(?:e\.)?)|(?:ad|a\.d\.) (\d{1,4})\b|(\d{1,4}) (?:a\.d\.|ad\b|ce\b))/g,
  read(match, { text }) {
    if (/[a-z]/.test(text.slice(match.index, match.index + match[0].length))) return undefined;
    const before = match[1];
    if (before === undefined) return { kind: 'parts', parts: { year: (match[3] ?? match[4] ?? '').padStart(4, '0') } };
    const astronomical = Number(before) - 1;
    return {
      kind: 'fixed',
      type: 'DATE',
      value: `BC${before.padStart(4, '0')}`,
      edtf: astronomical === 0 ? '0000' : `-${String(astronomical).padStart(4, '0')}`,
    };
  },
};
