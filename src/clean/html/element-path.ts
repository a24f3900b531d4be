import type { Page } from './page-tree.ts';

/** Path of an element as a reader of the ledger sees it: `html > body > div.story > aside`. */
export function elementPath(page: Page, element: number): string {
  const steps: string[] = [];
  for (let at = element; at >= 0; at = page.elements[at]?.parent ?? -1) {
    const here = page.elements[at];
    if (here === undefined) break;
    const id = here.attributes.get('id')?.trim().slice(0, 40);
    const name = here.attributes.get('class')?.trim().split(/\s+/)[0]?.slice(0, 40);
    const mark = id ? `#${id}` : name ? `.${name}` : '';
    steps.push(`${here.tag}${mark}`);
  }
  return steps.reverse().join(' > ');
}

/** Nearest of an element and its ancestors with one of the tags, or -1. */
export function nearestTag(page: Page, element: number, ...tags: string[]): number {
  for (let at = element; at >= 0; at = page.elements[at]?.parent ?? -1) {
    if (tags.includes(page.elements[at]?.tag ?? '')) return at;
  }
  return -1;
}

/** Innermost element that holds both. */
export function commonAncestor(page: Page, a: number, b: number): number {
  let x = a;
  let y = b;
  while (x !== y && x >= 0 && y >= 0) {
    const dx = page.elements[x]?.depth ?? 0;
    const dy = page.elements[y]?.depth ?? 0;
    if (dx >= dy) x = page.elements[x]?.parent ?? -1;
    if (dy >= dx) y = page.elements[y]?.parent ?? -1;
  }
  return Math.max(0, Math.min(x, y));
}
