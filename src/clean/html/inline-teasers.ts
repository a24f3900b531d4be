import type { Page } from './page-tree.ts';
import type { Block } from './split-blocks.ts';

/** Share of an element's text that links make up if it is a box of teasers. */
const LINKED = 0.8;
/** Links from which on they are a box, and words of a link that is a headline and not a name. */
const LINKS = 2;
const WORDS = 4;
/** Elements looked at for a picture at the head of a box. */
const HEAD = 12;

interface Box {
  runs: number[];
  text: number;
  linked: number;
  links: Set<number>;
  firstWords: number;
}

/**
 * Runs of a block that stand in an inline element which holds nothing but links to other pages, one headline after the other: a box that
 * opens over a name when the pointer is on it. Empty for a sentence that links names, or for a block that is nothing else.
 */
export function inlineTeasers(page: Page, block: Block): Set<number> {
  const found = new Set<number>();
  if (block.links < LINKS) return found;
  const boxes = new Map<number, Box>();
  for (const index of block.runs) {
    const run = page.runs[index];
    if (run === undefined || !/\S/.test(run.text)) continue;
    const length = run.text.trim().length;
    let link = -1;
    for (
      let at = run.element, k = 0;
      at >= 0 && at !== block.element && k < 40;
      at = page.elements[at]?.parent ?? -1, k++
    ) {
      if (page.elements[at]?.tag === 'a') link = at;
      const words = link < 0 ? 0 : run.text.trim().split(/\s+/).length;
      const box = boxes.get(at) ?? { runs: [], text: 0, linked: 0, links: new Set<number>(), firstWords: words };
      box.runs.push(index);
      box.text += length;
      if (link >= 0) {
        box.linked += length;
        box.links.add(link);
      }
      boxes.set(at, box);
    }
  }
  const all = block.runs.reduce((sum, index) => sum + (page.runs[index]?.text.trim().length ?? 0), 0);
  for (const [element, { runs, text, linked, links, firstWords }] of boxes) {
    if (links.size < LINKS || linked < text * LINKED || text > all * LINKED) continue;
    if (firstWords >= WORDS || beginsWithPicture(page, element)) for (const run of runs) found.add(run);
  }
  return found;
}

function beginsWithPicture(page: Page, element: number): boolean {
  for (let at = element + 1; at < element + HEAD; at++) {
    const inner = page.elements[at];
    if (inner === undefined || inner.depth <= (page.elements[element]?.depth ?? 0) || inner.tag === 'a') return false;
    if (inner.tag === 'img') return true;
  }
  return false;
}
