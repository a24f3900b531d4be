import { posix } from 'node:path';

/** What the link check has to know of one page. */
export interface ScannedPage {
  ids: Set<string>;
  /** Values of `href`, with the name of their element. */
  links: { element: string; href: string }[];
  /** Values of `src`, `srcset`, `poster` … that the browser fetches by itself. */
  fetched: string[];
}

/** Attributes whose value names a place or a file. */
const ATTRIBUTE = /\s(id|href|src|srcset|poster|action)=(?:"([^"]*)"|'([^']*)'|([^\s>]*))/g;

/** Collects ids, links and fetched addresses of a page. It reads what our own build wrote: lower-case names, quoted values. */
export function scanPage(html: string): ScannedPage {
  const page: ScannedPage = { ids: new Set(), links: [], fetched: [] };
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open)) {
    const end = endOfTag(html, open);
    const tag = html.slice(open, end);
    open = end;
    const element = /^<([a-z][a-z0-9-]*)/.exec(tag)?.[1];
    if (element === undefined) continue;
    for (const [, name, double, single, bare] of tag.matchAll(ATTRIBUTE)) {
      const value = decodeReferences(double ?? single ?? bare ?? '');
      if (name === 'id') page.ids.add(value);
      else if (name === 'href') page.links.push({ element, href: value });
      else page.fetched.push(value);
    }
    if (element === 'style' || element === 'script') open = Math.max(end, html.indexOf(`</${element}`, end));
  }
  return page;
}

/** Offset just past the `>` that closes the tag at `open`; a `>` between quotation marks does not. */
function endOfTag(html: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < html.length; at++) {
    const character = html[at] as string;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return html.length;
}

/**
 * Links that lead nowhere, each as `page: what`.
 * @param pages path from the site root (`people/x/index.html`) -> what was found in it
 */
export function findBrokenLinks(pages: Map<string, ScannedPage>): string[] {
  const problems: string[] = [];
  for (const [file, page] of pages) {
    for (const address of page.fetched) {
      if (/^([a-z]+:)?\/\//i.test(address)) problems.push(`${file}: asks another host for ${address}`);
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
      const path = target === '' ? file : posix.normalize(posix.join(posix.dirname(file), target.split('?')[0] ?? ''));
      if (path.endsWith('/')) problems.push(`${file}: the link ${href} does not name its file and fails from disk`);
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
