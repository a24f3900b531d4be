/** Paths that need no percent-encoding: nearly all. */
const PLAIN = /^[\w./-]*$/;

/**
 * Relative link from one page of the site to another, so that the built site works at a root, below any path and from disk.
 * @param from path of the page that holds the link, from the site's root: `` (the overview), `people/kim/`, `404.html`
 * @param to path of the target from the site's root, with query and fragment if any: `articles/x/#s-1a2b3c4d`, `data/dossier.json`
 * @returns an explicit relative reference that names the file: `../../articles/x/index.html#s-1a2b3c4d`
 */
export function href(from: string, to: string): string {
  const cut = to.search(/[?#]/);
  const [path, rest] = cut < 0 ? [to, ''] : [to.slice(0, cut), to.slice(cut)];
  if (path === from && rest.startsWith('#')) return rest;
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return `${rootOf(from)}${PLAIN.test(file) ? file : file.split('/').map(encodeURIComponent).join('/')}${rest}`;
}

/** Path of a page's folder back to the site's root: `../../` for `people/kim/`, `./` for the overview. */
export function rootOf(from: string): string {
  return '../'.repeat(from.split('/').length - 1) || './';
}
