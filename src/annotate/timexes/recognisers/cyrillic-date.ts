import type { Recogniser } from '../expression.ts';
import { TRIGGER } from '../triggers.ts';

/** Stems of the Russian months with the endings that stand in dates: `август`, `августа`, `августе`. */
const STEMS =
  'январ[ьяе] феврал[ьяе] март[ае]? апрел[ьяе] ма[йяе] июн[ьяе] июл[ьяе] август[ае]? сентябр[ьяе] октябр[ьяе] ноябр[ьяе] декабр[ьяе]'.split(
    ' ',
  );
const MONTHS = STEMS.map((stem) => new RegExp(`^${stem}$`));

/** `28 января 2015 года`, `в августе 2011 года`, `9 мая`: dates of Russian texts, which hold a figure. */
export const cyrillicDate: Recogniser = {
  name: 'cyrillic-date',
  needs: TRIGGER.figure | TRIGGER.year,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(3[01]|[12]?\\d)\\s)?(${STEMS.join('|')})(?!\\p{L})(?:\\s((?:19|20)\\d\\d)(?!\\d)(?:\\s(?:года|году|год|г\\.))?)?`,
    'gu',
  ),
  read(match) {
    const [, day, word = '', year] = match;
    if (day === undefined && year === undefined) return undefined;
    const month = MONTHS.findIndex((name) => name.test(word)) + 1;
    return { kind: 'parts', parts: { year, month, day: day === undefined ? undefined : Number(day) } };
  },
};
