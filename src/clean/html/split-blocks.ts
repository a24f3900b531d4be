import type { Page } from './page-tree.ts';

/** Text between two breaks of the page: element edges or a doubled line break. */
export interface Block {
  /** Index of the innermost block-level element around it. */
  element: number;
  /** Indexes of its text runs, in document order; never empty. */
  runs: number[];
  /** Offsets into `runs` before which a single line break stands. */
  breaks: number[];
  /** Text with white space collapsed. */
  text: string;
  /** Characters of `text` that stand in links. */
  linked: number;
  links: number;
  /** Characters in bold. */
  bold: number;
}

/** Elements that run on in a line. */
export const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|img|picture|source|svg|path|g|use)$/;

/** Splits the visible text of a page into blocks. */
export function splitBlocks(page: Page): Block[] {
  const blocks: Block[] = [];
  const around: number[] = [];
  let runs: number[] = [];
  let breaks: number[] = [];
  let texts: string[] = [];
  let pendingBreaks = 0;
  let linked = 0;
  let links = 0;
  let bold = 0;
  let inLink = 0;
  let inBold = 0;
  const flush = () => {
    if (runs.length > 0) {
      const text = collapse(texts.join(''));
      blocks.push({
        element: around.at(-1) ?? 0,
        runs,
        breaks,
        text,
        linked: Math.min(linked, text.length),
        links,
        bold,
      });
    }
    runs = [];
    breaks = [];
    texts = [];
    linked = links = bold = 0;
    pendingBreaks = 0;
  };
  for (const event of page.events) {
    if (event.type === 'text') {
      const run = page.runs[event.run];
      if (run === undefined || !/\S/.test(run.text)) {
        if (runs.length > 0) texts.push(' ');
        continue;
      }
      if (pendingBreaks >= 2) flush();
      else if (pendingBreaks === 1) {
        breaks.push(runs.length);
        texts.push(' ');
      }
      pendingBreaks = 0;
      runs.push(event.run);
      texts.push(run.text);
      const length = run.text.trim().length;
      if (inLink > 0) linked += length;
      if (inBold > 0) bold += length;
      continue;
    }
    const element = page.elements[event.element];
    if (element === undefined) continue;
    const step = event.type === 'open' ? 1 : -1;
    if (element.tag === 'br') {
      if (step === 1 && runs.length > 0) pendingBreaks++;
    } else if (INLINE.test(element.tag)) {
      if (element.tag === 'a') {
        inLink += step;
        if (step === 1) links++;
      }
      if (element.tag === 'b' || element.tag === 'strong') inBold += step;
    } else {
      flush();
      if (step === 1) around.push(element.index);
      else around.pop();
    }
  }
  flush();
  return blocks;
}

/** White space collapsed as on the page. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
