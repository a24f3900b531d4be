import { findDates } from '../clean/metadata/find-dates.ts';

/** What a saved page says of its saving. */
export interface Provenance {
  /** Where the page was found. */
  url?: string;
  /** Day on which it was saved, in EDTF. */
  captured?: string;
}

/** Characters at either end of a page in which savers leave their comment. */
const reach = 20_000;
const address = /\bhttps?:\/\/[^\s<>"']+/i;

/** The comments that programs leave in the pages that they save, and what each of them tells. */
const savers: { comment: RegExp; read: (comment: string) => Provenance }[] = [
  // Browsers: `<!-- saved from url=(0033)https://coast.example/a -->`
  {
    comment: /<!--\s*saved from url=\(\d{4}\)([^\s>]+)\s*-->/i,
    read: urlIn,
  },
  // SingleFile: its name, then `url: …` and `saved date: Tue Mar 14 2017 10:20:30 GMT+0100`
  {
    comment: /<!--\s*Page saved with SingleFile[\s\S]{0,4000}?-->/i,
    read: (comment) => ({
      ...urlIn(/^\s*url:.*$/im.exec(comment)?.[0] ?? ''),
      ...dayIn(/saved date:.*/i.exec(comment)?.[0] ?? ''),
    }),
  },
  // Wayback Machine: `FILE ARCHIVED ON 10:20:30 Mar 14, 2017 AND RETRIEVED FROM …`
  {
    comment: /<!--\s*FILE ARCHIVED ON[\s\S]{0,2000}?-->/i,
    read: (comment) => dayIn(/(?<=ARCHIVED ON \d\d:\d\d:\d\d ).{0,20}/i.exec(comment)?.[0] ?? ''),
  },
];

/** Where and when a page was saved, from the comments that browsers, SingleFile and the Wayback Machine leave in it. `html` is the decoded page. */
export function pageProvenance(html: string): Provenance {
  const ends = html.length <= 2 * reach ? html : `${html.slice(0, reach)}\n${html.slice(-reach)}`;
  let found: Provenance = {};
  for (const { comment, read } of savers) {
    const match = comment.exec(ends);
    if (match !== null) found = { ...read(match[0]), ...found };
  }
  return found;
}

/** The day that the `Date` header of an MHTML file or a comment names, as it stands there; undefined if it is none. */
export function savedOn(words: string): string | undefined {
  return findDates(words).find(({ edtf }) => /^\d{4}/.test(edtf))?.edtf;
}

function urlIn(text: string): Provenance {
  const url = address.exec(text)?.[0];
  return url !== undefined && URL.canParse(url) ? { url } : {};
}

function dayIn(words: string): Provenance {
  const captured = savedOn(words);
  return captured === undefined ? {} : { captured };
}
