import type { CitedWork } from './cited-work.ts';
import { dateParts } from './date-label.ts';

/** The macros for months that every style of BibTeX knows. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Characters that mean something to TeX. Braces become commands: BibTeX counts them even behind a backslash. */
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Dates of EDTF level 1, all of which biblatex reads: precision, qualifiers, seasons, unknown digits, intervals with open ends. */
const BIBLATEX_DATE =
  /^(?:-?[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?|\.\.)?(?:\/(?:-?[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?|\.\.)?)?$/;

/** Text as the value of a BibTeX field: UTF-8 as it is (biblatex, or any engine since 2018), what TeX would act on escaped. */
export function bibtexText(text: string): string {
  return text.replaceAll(/[\\{}~^&%$#_]/g, (character) => escapes[character] ?? character);
}

/** An address as the value of a `url` field, which is read verbatim: only what would end or break the field is percent-encoded. */
export function bibtexUrl(url: string): string {
  return url.replaceAll(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}

/**
 * The work as an entry for BibTeX and biblatex: `year` and `month` for the one, `date` with the whole EDTF value for the other.
 * A second pair of braces keeps the capitals of names and headlines from styles that would lower them.
 */
export function bibtex(work: CitedWork): string {
  const report = work.kind === 'report';
  const braced = (text: string | undefined) => (text ? `{{${bibtexText(text)}}}` : undefined);
  const plain = (text: string | undefined) => (text ? `{${bibtexText(text)}}` : undefined);
  const note = [report ? `In: ${work.archive}, ${work.path}.` : '', ...work.notes].filter((part) => part !== '');
  const fields: [string, string | undefined][] = [
    ['author', braced(work.author ?? (report ? undefined : work.publisher))],
    ['title', braced(work.title)],
    [report ? 'journal' : 'howpublished', plain(report ? work.container : `${work.container}, ${work.path}`)],
    ...dateFields(work.issued ?? ''),
    ['url', work.url && `{${bibtexUrl(work.url)}}`],
    ['note', plain(note.join(' '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@${report ? 'article' : 'misc'}{${work.key},`, ...lines, '}'].join('\n');
}

function dateFields(edtf: string): [string, string | undefined][] {
  const parts = dateParts(edtf);
  const year = parts && !/X/.test(parts.year) ? `{${Number(parts.year)}}` : undefined;
  const month = year && parts?.month ? months[Number(parts.month) - 1] : undefined;
  const readable = edtf !== '' && BIBLATEX_DATE.test(edtf) && /\d/.test(edtf);
  return [
    ['year', year],
    ['month', month],
    ['date', readable ? `{${edtf}}` : undefined],
  ];
}
