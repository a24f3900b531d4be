import { posix } from 'node:path';

/** What the link check has to know of one page. */
export interface ScannedPage {
  ids: Set<string>;
  /** Values of `href`, with the name of their element. */
  links: { element: string; href: string }[];
  /** Values of `src`, `srcset`, `poster` … that the browser fetches by itself. */
  fetched: string[];
}

/** An opening tag: name, attributes. A `>` between quotation marks does not end it. */
const TAG = /<([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
/** Attributes whose value names a place or a file. */
const ATTRIBUTE = /\s(id|href|src|srcset|poster|action)=(?:"([^"]*)"|'([^']*)'|([^\s>]*))/g;

/** Collects ids, links and fetched addresses of a page. It reads what our own build wrote: lower-case names, quoted values. */
export function scanPage(html: string): ScannedPage {
  const page: ScannedPage = { ids: new Set(), links: [], fetched: [] };
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    const [, element = '', attributes = ''] = tag;
    if (attributes !== '') {
      for (const [, name, double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
        const value = decodeReferences(double ?? single ?? bare ?? '');
        if (name === 'id') page.ids.add(value);
        else if (name === 'href') page.links.push({ element, href: value });
        else page.fetched.push(value);
      }
    }
    if (element === 'style' || element === 'script') {
      const end = html.indexOf(`</${element}`, TAG.lastIndex);
      TAG.lastIndex = end < 0 ? html.length : end;
    }
  }
  return page;
}

/**
 * Links that lead nowhere, each as `page: what`.
 * @param pages path from the site root (`people/x/index.html`) -> what was found in it
 * @param files all files of the site; those of the search index are made at the same time as the check
 */
export function findBrokenLinks(pages: Map<string, ScannedPage>, files: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const isThere = (path: string) => files.has(path) || path.startsWith('pagefind/');
  for (const [file, page] of pages) {
    for (const address of page.fetched) {
      if (/^([a-z]+:)?\/\//i.test(address)) problems.push(`${file}: asks another host for ${address}`);
      else if (!/^[a-z]+:/i.test(address) && !isThere(resolved(file, address))) {
        problems.push(`${file}: no file ${resolved(file, address)}`);
      }
    }
    for (const { element, href } of page.links) {
      const external = /^[a-z][a-z0-9+.-]*:/i.test(href);
      if (external && element === 'link' && !/^https?:/.test(href)) problems.push(`${file}: fetches ${href}`);
      if (external) {
        if (!/^(https?|mailto|data):/i.test(href)) problems.push(`${file}: a link leads to ${href}`);
        continue;
      }
      if (href.startsWith('/')) {
        problems.push(`${file}: the link ${href} works only at the root of a domain`);
        continue;
      }
      const [target = '', fragment] = href.split('#');
      const path = target === '' ? file : resolved(file, target);
      if (path.endsWith('/')) problems.push(`${file}: the link ${href} does not name its file and fails from disk`);
      else if (!path.endsWith('.html') && !isThere(path)) problems.push(`${file}: no file ${path}`);
      if (!path.endsWith('.html')) continue;
      const there = pages.get(path);
      if (there === undefined) problems.push(`${file}: no page ${path}`);
      else if (fragment !== undefined && fragment !== '' && !there.ids.has(decodeURIComponent(fragment))) {
        problems.push(`${file}: no place #${fragment} on ${path}`);
      }
    }
  }
  return problems;
}

/** Path from the site root of what a page names by a relative address. */
function resolved(page: string, address: string): string {
  return posix.normalize(posix.join(posix.dirname(page), decodeURI(address.split(/[?#]/)[0] ?? '')));
}

function decodeReferences(value: string): string {
  if (!value.includes('&')) return value;
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
