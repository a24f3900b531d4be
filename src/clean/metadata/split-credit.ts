import { agencyName } from './agencies.ts';

const source = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\d.,'’&/ -]{1,60}?";
const leading: RegExp[] = [
  new RegExp(`^(?:©|\\([cC]\\)|[Cc]opyright)\\s?(?:(?:19|20)\\d\\d\\s)?${source}(?:\\.|:|\\s[-–—|])(?=\\s)`, 'u'),
  new RegExp(
    `^(?:Photo(?:graph)?|Image|Picture|Foto|Фото|Bild)(?: (?:credit|by|courtesy of))?: ?${source}(?:\\.|\\s[-–—|])(?=\\s)`,
    'u',
  ),
];
const trailing: RegExp[] = [
  /[([](?:(?:AP|Reuters|AFP|EPA|TASS|Getty|Photo|Image|Picture|Credit|Source|Foto|Фото)\b[^()[\]]{0,80}|[^()[\]]{0,60}(?:Getty Images|via AP|\/ ?AP|\/ ?AFP|\/ ?Reuters|Photo|file))[)\]]\.?$/iu,
  /(?:©|\([cC]\)|(?:Photo(?:graph)?|Image|Picture|Foto|Фото|Bild|Credit|Source|Crédit)(?:(?: (?:credit|by|courtesy of))?:| by| courtesy of) ?)\s?[^.]{2,80}\.?$/iu,
  /(?:AP Photo|REUTERS|AFP Photo|AFP PHOTO|TASS)\s?\/\s?[^.]{2,60}\.?$/u,
  /(?<=[.!?]["”’»]? )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? ?\/ ?\p{Lu}[\p{L}.' ’-]{2,40}$/u,
  /[\p{Lu}][\p{L}.'’ -]{1,40}\/(?:\s?[\p{L}.'’ -]{1,40}\/)*\s?(?:AP|AFP|Reuters|REUTERS|EPA|TASS|Getty(?: Images)?|Bloomberg)(?: file| images)?\.?$/u,
];

/** Signs and words of which every credit holds one. */
const creditSign = /[©)\]）】/|]|copyright|photo|image|picture|foto|фото|bild|credit|source|crédit/i;
/** What stands in brackets at the end, or behind a stroke. */
const lastBracket = /[([（【［] ?(?<inner>[^()[\]（）【】［］]{2,90}) ?[)\]）】］][)\]]?\.?$/u;
const lastPart = /(?<=\S)\s?[|/]\s?(?<inner>[^|/]{3,60})$/u;
/** Words for pictures, where they are from and what they are, in the languages of captures. */
const pictureWords =
  /\b(?:photo|foto|image|imagen|immagine|handout|file|courtesy|credit|archives?|archivo|archiv|archivio|arşiv|representational|illustration|symbolbild|screenshot|illustrative|wikimedia|shutterstock|getty|imago|picture[- ]alliance|ảnh)\b|фото|архив|архів|иллюстрация|사진|자료|제공|캡처|写真|提供|撮影|摄|攝|资料图|圖|صورة|أرشيف|ارشيف|عکس/iu;
const credited = /기자$|(?:^|[\s/,–-])(?:Reuters|AFP|AP|EPA|TASS|ТАСС|Getty)(?:$|[\s/,–-])/u;

/** Whether the words before a credit are a caption: not the beginning of a credit that holds strokes itself. */
const isTold = (words: string) =>
  !/\||^\p{L}{4,9}(?: by)?:/u.test(words) && (words.split(' ').length > 3 || /\p{Lo}{4}/u.test(words));

/** Whether words in brackets or behind a stroke say whose picture it is: an agency alone, if no full stop stands before it, or words for pictures. */
function namesPicture(inner: string, before: string, bracket: string): boolean {
  if (pictureWords.test(inner) || (credited.test(inner) && /[\s/]/.test(inner))) return true;
  // '[Bloomberg]' behind a headline is where a link leads.
  if (/^\[/.test(bracket)) return false;
  const ended = /[.!?。！？]["”’»」]?\s*$/u.test(before);
  return !ended && inner.split(/\s?[/,]\s?|\s[-–]\s/u).some((part) => agencyName(part) !== undefined);
}

/** Where the credit of a picture stands in its caption, as UTF-16 offsets: '© Reuters.' before it, '(AP Photo/Jane Doe)' after it. */
export function findCredit(caption: string): { start: number; end: number; value: string } | undefined {
  if (caption.length > 1500 || !creditSign.test(caption)) return undefined;
  for (const pattern of leading) {
    const match = pattern.exec(caption);
    if (match) return { start: 0, end: match[0].length, value: tidy(match[0]) };
  }
  for (const pattern of trailing) {
    const match = pattern.exec(caption.slice(-200));
    if (!match || match.index === 0) continue;
    const start = Math.max(0, caption.length - 200) + match.index;
    return { start, end: caption.length, value: tidy(match[0]) };
  }
  for (const pattern of [lastBracket, lastPart]) {
    const match = pattern.exec(caption.slice(-120));
    const at = caption.length - Math.min(120, caption.length) + (match?.index ?? 0);
    if (!match || !isTold(caption.slice(0, at))) continue;
    if (!namesPicture(match.groups?.inner ?? '', caption.slice(Math.max(0, at - 4), at), match[0])) continue;
    return { start: at, end: caption.length, value: tidy(match[0]) };
  }
  return undefined;
}

const tidy = (credit: string) =>
  credit
    .replace(/^[\s|/]+|^[([（【［]+|[)\]）】］]+\.?$/g, '')
    .replace(/^[([（【［]+/, '')
    .replace(/[\s.:|–—-]+$/, '')
    .trim();

/** Whether a line looks like the caption of a picture: it says so, or it bears a credit. */
export function isCaptionShaped(line: string): boolean {
  if (line.length < 12 || line.length > 900 || /all rights reserved/i.test(line)) return false;
  // A notice under the text: 'Copyright © Agency 2015'.
  if (line.length < 70 && /^(?:copyright\b|[©ⓒ])[^.]*(?:19|20)\d\d\.?$/iu.test(line)) return false;
  if (
    /^(?:file (?:photo|image|picture)|(?:photo|image|picture)(?: caption)?\b[: ]|FILE\b|© ?\p{Lu}|in this [^.]{0,40}\bphoto\b|фото:|media caption|التعليق على الصورة|(?:leyenda|pie) de (?:la )?foto)/iu.test(
      line,
    )
  )
    return !/^©[^.]{0,60}$/iu.test(line);
  if (
    /\bin (?:this|an undated|a) (?:(?:file |handout |undated )*(?:photo|picture|image)|[^.]{0,40}\bphoto\b)/iu.test(
      line,
    )
  )
    return true;
  if (line.length >= 600 || findCredit(line) === undefined) return false;
  return (
    line.split(' ').length > 3 || (/[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}\p{sc=Hira}]/u.test(line) && line.length > 14)
  );
}
