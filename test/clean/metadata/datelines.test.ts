import { describe, expect, test } from 'vitest';
import { readDateline, readLooseDateline } from '../../../src/clean/metadata/read-dateline.ts';

const report = 'The ministry said on Friday that the line would be opened in October.';

describe('datelines', () => {
  test.each([
    ['KARVAN, August 21. /TASS/.', 'KARVAN', 'TASS', 'XXXX-08-21'],
    ['OSTHAVEN (Reuters) -', 'OSTHAVEN', 'Reuters', undefined],
    ['PARIS, May 3 (AP) —', 'PARIS', 'AP', 'XXXX-05-03'],
    ['BEIJING, Nov. 20, 2014 (Xinhua) --', 'BEIJING', 'Xinhua', '2014-11-20'],
    ['OSTHAVEN/BRENN (Reuters) -', 'OSTHAVEN/BRENN', 'Reuters', undefined],
    ['SIOUX FALLS, S.D. (AP) —', 'SIOUX FALLS, S.D.', 'AP', undefined],
    ['Berlin (dpa) -', 'Berlin', 'dpa', undefined],
    ['Madrid, 3 may (EFE).-', 'Madrid', 'EFE', 'XXXX-05-03'],
    ['МОСКВА, 13 января. /ТАСС/.', 'МОСКВА', 'TASS', 'XXXX-01-13'],
    ['ВЛАДИВОСТОК, 24 апр — РИА Новости.', 'ВЛАДИВОСТОК', 'RIA Novosti', 'XXXX-04-24'],
    ['Osthaven, Nov 19 (IANS)', 'Osthaven', 'IANS', 'XXXX-11-19'],
    ['March 3 (Reuters) -', undefined, 'Reuters', 'XXXX-03-03'],
    ['Karvan. 28 января. INTERFAX.RU -', 'Karvan', 'Interfax', 'XXXX-01-28'],
    ['Москва, 3 марта 2014 года.', 'Москва', undefined, '2014-03-03'],
    ['LONDON —', 'LONDON', undefined, undefined],
    ['BERKELEY, Calif. —', 'BERKELEY, Calif.', undefined, undefined],
    ['(CNN) —', undefined, 'CNN', undefined],
    ['(ANSA) - PALERMO, 18 OTT -', 'PALERMO', 'ANSA', 'XXXX-10-18'],
    ['Quito, 21 de junio de 2022.-', 'Quito', undefined, '2022-06-21'],
    ['القاهرة فى 12 أكتوبر (أ ش أ) -', 'القاهرة', 'MENA', 'XXXX-10-12'],
    ['تهران - ایرنا -', 'تهران', 'IRNA', undefined],
    ['Bergen (NTB):', 'Bergen', 'NTB', undefined],
  ])('%s', (head, place, agency, date) => {
    const dateline = readDateline(`${head} ${report}`);
    expect(dateline?.rest).toBe(head.length + 1);
    expect(dateline?.place).toBe(place);
    expect(dateline?.agency).toBe(agency);
    expect(dateline?.date?.edtf).toBe(date);
  });
});

describe('what is no dateline', () => {
  test.each([
    'May 3 (Friday) - The bells rang all day and nobody knew the reason.',
    '12 May (a Monday) - Karvan had never seen so many people on the quay.',
    'In Paris, May 3 was a day of rain, and nobody went to the sea.',
    'Trump said — and nobody laughed — that the wall would be green.',
    'BREAKING - Two ferries have collided in the harbour of Velsmund.',
    'Note: this page is not kept up to date any longer by the office.',
    'Paris (France) is not the only town of that name in the world.',
    'The (new) bridge was opened by the mayor and three of her deputies.',
    'On May 3 (a Friday) - nobody knows why - the bells rang all day.',
    'I - well, I would not have built it there, said the old architect.',
    '1. The mill path (line 3) - from the terminus follow the stream.',
  ])('%s', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});

describe('datelines of agencies that write without spaces', () => {
  test.each([
    ['（中央社記者林美玲花蓮21日電）', '花蓮', 'CNA'],
    ['（利斯克法新电）', '利斯克', 'AFP'],
    ['【ソウル共同】', 'ソウル', 'Kyodo'],
  ])('%s', (head, place, agency) => {
    const dateline = readDateline(`${head}山區連日豪雨，通往三個村落的道路今天上午坍方中斷，約六百名居民受困。`);
    expect(dateline).toMatchObject({ rest: head.length, place, agency });
  });
});

describe('datelines that only the first paragraph may have', () => {
  test.each([
    ['Kampala — ', 'Kampala'],
    ['(Tavria) – ', 'Tavria'],
    ['NEW DELHI: ', 'NEW DELHI'],
  ])('%s', (head, place) => {
    expect(readDateline(`${head}${report}`)).toBeUndefined();
    expect(readLooseDateline(`${head}${report}`)).toMatchObject({ rest: head.length, place });
  });

  test('a date with its year alone is one', () => {
    expect(readLooseDateline(`27 March 2017 – ${report}`)?.date?.edtf).toBe('2017-03-27');
    expect(readLooseDateline(`27 March – ${report}`)).toBeUndefined();
  });

  test.each(['DEAR EDITOR: ', 'FACT: ', 'Nobody came — ', 'Good news — '])('not %s', (head) => {
    expect(readLooseDateline(`${head}the ministry had said that the line would be opened in October.`)).toBeUndefined();
  });
});
