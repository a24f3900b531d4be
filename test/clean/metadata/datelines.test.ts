import { describe, expect, test } from 'vitest';
import { readDateline } from '../../../src/clean/metadata/read-dateline.ts';

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
