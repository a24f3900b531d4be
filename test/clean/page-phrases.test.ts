import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { readPhrase } from '../../src/clean/text/page-phrases.ts';
import { captureOf } from './capture-of.ts';

describe('lines of the interface, by their words', () => {
  test.each([
    ['Читайте также', 'teaser-heading'],
    ['Das könnte Sie auch interessieren', 'teaser-heading'],
    ['Lo más leído en Nacional', 'teaser-heading'],
    ['延伸閱讀', 'teaser-heading'],
    ['국제 많이 본 뉴스', 'teaser-heading'],
    ['Lees ook: Waarom de brug open bleef', 'teaser'],
    ['Теги: паром, порт', 'teaser'],
    ['Drucken', 'button'],
    ['Shares1,204Comments318', 'button'],
    ['シェアツイートブックマーク', 'button'],
    ['Partager Tweeter Envoyer', 'button'],
    ['Залишити коментар', 'comment-heading'],
    ['التعليقات', 'comment-heading'],
    ['© Reuters / Jane Doe', 'picture-credit'],
    ['Подписывайтесь на наш канал', 'asks-the-reader'],
    ['Inscrivez-vous à notre lettre du matin', 'asks-the-reader'],
    ['未经本网授权，禁止转载。', 'notice-on-rights'],
  ])('%s', (line, kind) => expect(readPhrase(line)?.kind).toBe(kind));
});

describe('lines of a text that begin or read alike', () => {
  test.each([
    '"Subscribe to our paper," the mayor told them, and nobody did.',
    'Sign up for a berth by noon, the harbour master told the crews.',
    'Follow the river for three miles and you come to the mill.',
    'Related diseases were found in two of the herds.',
    'Shares of the company fell by four percent.',
    'Comments by the minister did not calm the market.',
    'Contact between the two sides was lost at dawn.',
    'При использовании новой сети улов вырос вдвое.',
    'Перепечатка романа вызвала споры в академии.',
    'Los comentarios que hizo el ministro molestaron a los vecinos.',
    'Sigue a la espera de una respuesta en el puerto.',
    'Zeugen melden sich bei der Polizei in Lindau.',
    'اشترك في المؤتمر ممثلون عن عشر دول.',
    'انضم إلى الحزب ألف عضو جديد.',
    '加入世贸组织后，出口增长了三成。',
    '네이버는 8일 서울에서 새 기술을 발표했다.',
    '登録者は三万人を超えた。',
  ])('%s', (line) => expect(readPhrase(line)).toBeUndefined());
});

const report = [
  'Der Hafen von Vardal bleibt ab Montag für einen Monat geschlossen, teilte die Verwaltung am Freitag mit.',
  'Die Kaimauer habe sich seit dem Sturm um vier Zentimeter bewegt, hieß es, und niemand wisse warum.',
  'Die Fischer sollen ihren Fang im nächsten Ort anlanden.',
];
const headline = 'Hafen von Vardal schließt für einen Monat';
const bodyOf = (...lines: string[]) =>
  clean(captureOf(`${[headline, ...lines].join('\n\n')}\n`), { sharedLines: new Map() })
    .passages.filter(({ kind }) => kind !== 'headline')
    .map(({ text }) => text);

describe('a teaser within a text', () => {
  test('goes with its headline, and the text goes on after it', () => {
    const [first = '', second = '', third = ''] = report;
    expect(bodyOf(first, second, 'Mehr zum Thema', 'Warum Mauern wandern', third, 'Der Rat tagt am Dienstag.')).toEqual(
      [first, second, third, 'Der Rat tagt am Dienstag.'],
    );
  });
});

describe('a list under a colon', () => {
  test('stays, with and without signs', () => {
    const list = ['Nordpier', 'Fischmarkt', 'Alte Werft'];
    const end = 'Der Rat tagt am Dienstag darüber in der Schule.';
    for (const sign of ['', '- '])
      expect(bodyOf(...report, 'Gesperrt werden folgende Plätze:', ...list.map((item) => sign + item), end)).toEqual([
        ...report,
        'Gesperrt werden folgende Plätze:',
        ...list,
        end,
      ]);
  });
});
