import type { BlockRole } from './assign-roles.ts';
import type { JudgedBlock } from './correct-page.ts';
import type { Page } from './page-tree.ts';
import { type Block, collapse } from './split-blocks.ts';

/** Mean length of lines that are lines of their own: dates of a tour, an address, a poem. */
const SHORT = 90;
/** Share of lines that may seem to go on in the next one, and the same where all are shorter than an address. */
const RUN_ON = 0.2;
const RUN_ON_IN_LIST = 0.5;
const ADDRESS = 50;

/** Parts body blocks at their line breaks where each line stands for itself, so that a list set with `<br>` stays one. Changes both lists. */
export function divideLines(page: Page, judged: JudgedBlock[], roles: BlockRole[]): void {
  for (let i = judged.length - 1; i >= 0; i--) {
    const entry = judged[i];
    const role = roles[i];
    if (entry === undefined || role === undefined || role.kind !== 'body' || entry.block.breaks.length === 0) continue;
    const lines = linesOf(page, entry.block);
    if (lines.length < 2 || !standAlone(lines)) continue;
    judged.splice(i, 1, ...lines.map((block) => ({ ...entry, block })));
    roles.splice(i, 1, ...lines.map(() => ({ ...role })));
  }
}

function linesOf(page: Page, block: Block): Block[] {
  const edges = [0, ...block.breaks.filter((at) => at > 0 && at < block.runs.length), block.runs.length];
  return edges.slice(0, -1).flatMap((from, k) => {
    const runs = block.runs.slice(from, edges[k + 1]);
    const text = collapse(runs.map((run) => page.runs[run]?.text ?? '').join(''));
    return text === '' ? [] : [{ ...block, runs, breaks: [], text, linked: Math.min(block.linked, text.length) }];
  });
}

/** Whether lines are short or end like sentences, and hardly ever go on in the next one. */
function standAlone(lines: Block[]): boolean {
  let runOn = 0;
  let length = 0;
  for (const [k, { text }] of lines.entries()) {
    length += text.length;
    const next = lines[k + 1]?.text;
    if (next !== undefined && (/^\p{Ll}/u.test(next) || (/[,;\p{Ll}]$/u.test(text) && text.length > SHORT))) runOn++;
  }
  const ended = lines.every(({ text }) => /[.!?…。！？:]["'”’»)\]]*$/u.test(text));
  const share = lines.every(({ text }) => text.length <= ADDRESS) ? RUN_ON_IN_LIST : RUN_ON;
  return runOn <= share * (lines.length - 1) && (ended || length <= SHORT * lines.length);
}
