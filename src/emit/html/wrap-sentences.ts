import type { Element, ElementContent } from 'hast';

/** Moves what follows a sentence marker into it, up to the next marker, so that a sentence can be pointed at as a whole. */
export function wrapSentences(parent: Element): void {
  const out: ElementContent[] = [];
  let open: Element | undefined;
  for (const child of parent.children) {
    if (child.type === 'element') wrapSentences(child);
    if (isMarker(child)) {
      open = child;
      out.push(child);
    } else if (open === undefined || isBlock(child)) {
      open = undefined;
      out.push(child);
    } else open.children.push(child);
  }
  parent.children = out;
}

function isMarker(node: ElementContent): node is Element {
  return node.type === 'element' && Array.isArray(node.properties.className) && node.properties.className[0] === 's';
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && !['a', 'span', 'em', 'strong', 'code'].includes(node.tagName);
}
