/** What a saved page says of its saving. */
export interface Provenance {
  /** Where the page was found. */
  url?: string;
  /** Day on which it was saved, in EDTF. */
  captured?: string;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Characters at either end of a page in which savers leave their comment. */
const reach = 20_000;
const address = /\bhttps?:\/\/[^\s<>"']+/i;

/** The comments that programs leave in the pages that they save, and what each of them tells. */
const savers: { comment: RegExp; read: (comment: string) => Provenance }[] = [
  // Browsers: `<!-- saved from url=(0033)https://coast.example/a -->`
  {
    comment: /<!--\s*saved from url=\(\d{4}\)([^\s>]+)\s*-->/i,
    read: (comment) => ({ ...urlIn(comment) }),
  },
  // SingleFile: its name, then `url: …` and `saved date: Tue Mar 14 2017 10:20:30 GMT+0100`
  {
    comment: /<!--\s*Page saved with SingleFile[\s\S]{0,4000}?-->/i,
    read: (comment) => ({
      ...urlIn(/^\s*url:.*$/im.exec(comment)?.[0] ?? ''),
      ...dayIn(/saved date:\s*\w{3} (\w{3}) (\d{1,2}) (\d{4})/i.exec(comment)),
    }),
  },
  // Wayback Machine: `FILE ARCHIVED ON 10:20:30 Mar 14, 2017 AND RETRIEVED FROM …`
  {
    comment: /<!--\s*FILE ARCHIVED ON[\s\S]{0,2000}?-->/i,
    read: (comment) => ({ ...dayIn(/ARCHIVED ON \d\d:\d\d:\d\d (\w{3}) (\d{1,2}), (\d{4})/i.exec(comment)) }),
  },
];

/** Where and when a page was saved, from the comments that browsers, SingleFile and the Wayback Machine leave in it. `html` is the decoded page. */
export function pageProvenance(html: string): Provenance {
  const ends = html.length <= 2 * reach ? html : `${html.slice(0, reach)}\n${html.slice(-reach)}`;
  const found: Provenance = {};
  for (const { comment, read } of savers) {
    const match = comment.exec(ends);
    if (match !== null) Object.assign(found, read(match[0]), { ...found });
  }
  return found;
}

/** The day that the `Date` header of a mail or an MHTML file names, as it stands there; undefined if it is none. */
export function dayOfHeader(value: string): string | undefined {
  const match = /\b(\d{1,2}) (\w{3})\w* (\d{4})\b/.exec(value);
  return match === null ? undefined : day(match[2], match[1], match[3]);
}

function urlIn(text: string): Provenance {
  const url = address.exec(text)?.[0];
  return url !== undefined && URL.canParse(url) ? { url } : {};
}

function dayIn(match: RegExpExecArray | null): Provenance {
  const captured = match === null ? undefined : day(match[1], match[2], match[3]);
  return captured === undefined ? {} : { captured };
}

function day(month = '', date = '', year = ''): string | undefined {
  const number = months.indexOf(month.toLowerCase()) + 1;
  return number === 0 || Number(date) < 1 || Number(date) > 31
    ? undefined
    : `${year}-${`${number}`.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
