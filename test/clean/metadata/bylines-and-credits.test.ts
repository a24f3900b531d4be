import { describe, expect, test } from 'vitest';
import { agencyName } from '../../../src/clean/metadata/agencies.ts';
import { readByline } from '../../../src/clean/metadata/read-byline.ts';
import { readCopyrightOwner } from '../../../src/clean/metadata/read-publisher.ts';
import { findCredit, isCaptionShaped } from '../../../src/clean/metadata/split-credit.ts';

describe('bylines', () => {
  test.each([
    ['By Mira Holt and Peter Aske', 'Mira Holt and Peter Aske'],
    ['By Mira Holt, Staff Writer | 3 May 2015', 'Mira Holt, Staff Writer'],
    ['By Joe Doe November 19, 2019, 07:47 PM EST', 'Joe Doe'],
    ['Von Greta Holm', 'Greta Holm'],
    ['김가람 기자', '김가람'],
    ['By MIRA HOLT, Associated Press', 'MIRA HOLT'],
    ['Mira Holt mholt@ledger.example', 'Mira Holt'],
    ['Mira Holt Energy editor', 'Mira Holt'],
    ['Авторы Мира Хольт, Пётр Аске', 'Мира Хольт, Пётр Аске'],
    ['كتب: خالد المنصوري', 'خالد المنصوري'],
    ['Pewarta: Budi Santoso', 'Budi Santoso'],
  ])('%s', (line, value) => {
    const byline = readByline(line);
    expect(byline?.value).toBe(value);
    expect(line.slice(byline?.start, byline?.end)).toBe(value);
  });

  test.each([
    'By the end of the year the bridge will be open again.',
    'by car',
    'By 2020 all ferries will be electric, the company says.',
    'From our archive',
    'POR LA SEQUÍA',
    'Assistant Editor',
  ])('no byline: %s', (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});

describe('credits of pictures', () => {
  test.each([
    ['© Reuters. A ferry leaves the pier on a windy morning', '© Reuters'],
    ['A ferry leaves the pier. (AP Photo/Jane Doe)', 'AP Photo/Jane Doe'],
    ['A ferry leaves the pier. REUTERS/Jane Doe', 'REUTERS/Jane Doe'],
    ['A ferry leaves the pier (Photo by Jan Melk)', 'Photo by Jan Melk'],
    ['Kapal nelayan di pelabuhan Lisca. (ANTARA FOTO/Andi Wijaya)', 'ANTARA FOTO/Andi Wijaya'],
    ['Роботи тривали всю ніч / фото УНІАН', 'фото УНІАН'],
    ['지난 6월 마을에서 주민들이 물을 긷고 있다. (자료사진)', '자료사진'],
    ['المحطة الجديدة في مدينة الساحل (أ ف ب)', 'أ ف ب'],
  ])('%s', (caption, credit) => {
    expect(isCaptionShaped(caption)).toBe(true);
    expect(findCredit(caption)?.value).toBe(credit);
  });

  test.each([
    '© 2009-2024 - Harbour Markets Limited. All Rights Reserved.',
    'The ministry said on Friday that the line would be opened in October.',
    'She has written for Reuters since 2011 and lives in Osthaven.',
  ])('no caption: %s', (line) => {
    expect(isCaptionShaped(line)).toBe(false);
  });
});

test('agencies by the names that they sign with', () => {
  expect(['/ТАСС/', '(Reuters)', 'The Associated Press', '新华社', '연합뉴스'].map(agencyName)).toEqual([
    'TASS',
    'Reuters',
    'AP',
    'Xinhua',
    'Yonhap',
  ]);
  expect(agencyName('Harbour Markets')).toBeUndefined();
});

test('owner of a copyright notice', () => {
  expect(readCopyrightOwner('© 2009-2024 - Harbour Markets Limited. All Rights Reserved.')).toBe(
    'Harbour Markets Limited',
  );
  expect(readCopyrightOwner('Copyright 2018 by The Tarn Gazette')).toBe('The Tarn Gazette');
  expect(readCopyrightOwner('All rights reserved.')).toBeUndefined();
});
