import { type Dateline, readDateline, readLooseDateline } from '../metadata/read-dateline.ts';
import { sliceSource } from '../source-text.ts';
import { isBody, type TextBlock } from './text-block.ts';

/** Paragraphs at the head of the body that may bear the dateline. */
const reach = 3;

/** Takes the dateline off the head of the first paragraphs; it becomes a passage directly before its paragraph. */
export function cutDateline(blocks: TextBlock[]): { blocks: TextBlock[]; dateline?: Dateline & { block: TextBlock } } {
  const alone = loneDateline(blocks);
  if (alone) return alone;
  let seen = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.label !== 'paragraph' && block.label !== 'standfirst') {
      // Key points stand above the report.
      if (isBody(block.label) && block.label !== 'item') seen++;
      continue;
    }
    if (seen++ >= reach) break;
    const dateline = seen === 1 ? readLooseDateline(block.source.text) : readDateline(block.source.text);
    if (!dateline || block.rule.startsWith('sidecar')) continue;
    const head: TextBlock = {
      ...block,
      label: 'dateline',
      rule: 'dateline',
      source: sliceSource(block.source, 0, dateline.rest),
      cells: [0],
    };
    const rest: TextBlock = {
      ...block,
      label: 'paragraph',
      source: sliceSource(block.source, dateline.rest, block.source.text.length),
      gap: 0,
      cells: [0],
    };
    return {
      blocks: [...blocks.slice(0, i), head, rest, ...blocks.slice(i + 1)],
      dateline: { ...dateline, block: head },
    };
  }
  return { blocks };
}

/** A dateline on a line of its own before the first paragraph: 'SEOUL —'. */
function loneDateline(blocks: TextBlock[]): ReturnType<typeof cutDateline> | undefined {
  const at = blocks.findIndex((block) => isBody(block.label) && block.source.text.length > 40);
  const first = blocks[at];
  const block = blocks[at - 1];
  if (!first || !block || first.label !== 'paragraph') return undefined;
  const { text } = block.source;
  if (
    text.length > 60 ||
    block.label === 'headline' ||
    block.label === 'standfirst' ||
    block.rule.startsWith('sidecar')
  )
    return undefined;
  const dateline = readDateline(`${text} ${first.source.text}`);
  if (dateline?.rest !== text.length + 1) return undefined;
  const head: TextBlock = { ...block, label: 'dateline', rule: 'dateline', cells: [0] };
  return { blocks: blocks.with(at - 1, head), dateline: { ...dateline, block: head } };
}
