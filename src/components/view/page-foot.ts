import type { DossierConfig } from '../../schemas/dossier-config.ts';

/** Longest text in the foot of a printed page, in UTF-16 units: what fits beside the page's number. */
const LONGEST = 100;

/**
 * Style of the foot of a page on paper: the dossier and where the page is to be found. A margin box can't read the page, so it is
 * written out for each (CSS Paged Media 3; browsers without margin boxes print their own foot).
 * @param path of the page from the site's root
 */
export function pageFoot(path: string, config: Pick<DossierConfig, 'title' | 'url'>): string {
  const { url } = config;
  const address = url === undefined ? path : new URL(path, url.endsWith('/') ? url : `${url}/`).href;
  const text = [config.title, address.replace(/^https?:\/\//, '')].filter((part) => part !== '').join(' · ');
  return `@page{@bottom-left{content:"${cssString(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)}"}}`;
}

/** A text as the inside of a CSS string that also can't end its style element. */
export function cssString(text: string): string {
  return text.replaceAll(/["\\<\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `);
}
