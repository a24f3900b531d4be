import { cssString } from './page-foot.ts';
import type { PrintView } from './print-view.ts';

/** A part of the printed dossier, as its contents list it. */
export interface PrintPart {
  /** Anchor of its heading. */
  id: string;
  label: string;
  /** From 1. It stands in the contents, before the heading and at the head of each page. */
  number: number;
  /** Name of its pages in the style sheet; several parts may share one. */
  page: string;
}

/** The parts in their order, numbered: those that have something to show. */
export function printParts(
  view: Pick<PrintView, 'years' | 'names' | 'speakers' | 'endnotes'>,
  introduced: boolean,
): PrintPart[] {
  return [
    ...(introduced ? [{ id: 'introduction', label: 'Introduction', page: 'introduction' }] : []),
    ...(view.years.length > 0 ? [{ id: 'chronology', label: 'Chronology', page: 'chronology' }] : []),
    ...view.names.map(({ kind, title }) => ({ id: `names-${kind}`, label: title, page: 'names' })),
    ...(view.speakers.length > 0 ? [{ id: 'said', label: 'Who said what', page: 'said' }] : []),
    { id: 'articles', label: 'Articles', page: 'articles' },
    ...(view.endnotes.length > 0 ? [{ id: 'notes', label: 'Notes', page: 'notes' }] : []),
  ].map((part, at) => ({ ...part, number: at + 1 }));
}

/**
 * Style of the running heads: `2 Chronology`, or `3–6 Names` where parts share pages. Chromium can neither count pages for the
 * contents (`target-counter`) nor read a heading into a margin box (`string-set`), so a part is found by the number on its pages.
 */
export function runningHeads(parts: readonly PrintPart[], title: string): string {
  const heads = [...Map.groupBy(parts, ({ page }) => page)].map(([page, [first, ...others]]) => {
    const numbers = [first?.number, others.at(-1)?.number].filter((number) => number !== undefined).join('\u2013');
    const label = page === 'names' ? 'Names' : (first?.label ?? '');
    return `@page ${page}{@top-right{content:"${cssString(`${numbers} ${label}`)}"}}`;
  });
  return `${heads.join('')}@page{@bottom-left{content:"${cssString(title)}"}}@page cover{@bottom-left{content:none}}`;
}
