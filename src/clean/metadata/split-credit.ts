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
  /(?:©|\([cC]\)|(?:Photo|Image|Picture|Foto|Фото|Bild|Credit|Source|Crédit)(?:(?: (?:credit|by|courtesy of))?:| by| courtesy of) ?)\s?[^.]{2,80}\.?$/iu,
  /(?:AP Photo|REUTERS|AFP Photo|AFP PHOTO|TASS)\s?\/\s?[^.]{2,60}\.?$/u,
  /[\p{Lu}][\p{L}.'’ -]{1,40}\/(?:\s?[\p{L}.'’ -]{1,40}\/)*\s?(?:AP|AFP|Reuters|REUTERS|EPA|TASS|Getty(?: Images)?|Bloomberg)(?: file| images)?\.?$/u,
];

/** Signs and words of which every credit holds one. */
const creditSign = /[©)\]/]|copyright|photo|image|picture|foto|фото|bild|credit|source|crédit/i;

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
  return undefined;
}

const tidy = (credit: string) =>
  credit
    .replace(/^[([]+|[)\]]+\.?$/g, '')
    .replace(/[\s.:|–—-]+$/, '')
    .trim();

/** Whether a line looks like the caption of a picture: it says so, or it bears a credit. */
export function isCaptionShaped(line: string): boolean {
  if (line.length < 12 || line.length > 900 || /all rights reserved/i.test(line)) return false;
  if (
    /^(?:file (?:photo|image|picture)|(?:photo|image|picture)(?: caption)?\b[: ]|FILE\b|© ?\p{Lu}|in this [^.]{0,40}\bphoto\b|фото:)/iu.test(
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
  return line.length < 600 && findCredit(line) !== undefined && line.split(' ').length > 3;
}
