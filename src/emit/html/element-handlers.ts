import type { Element, ElementContent, Properties } from 'hast';
import type { Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { State } from 'mdast-util-to-hast';
import type { EntityKind } from '../../schemas/evidence.ts';
import { describeTimex } from './describe-timex.ts';

type JsxElement = MdxJsxTextElement | MdxJsxFlowElement;

/** Where the links of an article lead, relative to its page. */
export interface LinkTargets {
  /** Entity id -> kind, and path of its page from the site root. */
  entities: Record<string, { kind: EntityKind; path: string }>;
  /** Chronology entry id -> path of its page. */
  entries: Record<string, string>;
  /** `../../`: from the article's page to the site root. */
  root: string;
}

/** How each element of a generated MDX page becomes HTML. */
export function elementHandlers(targets: LinkTargets) {
  const handle = (state: State, node: JsxElement, parent: Parents | undefined): Element | ElementContent[] => {
    const attributes = Object.fromEntries(
      node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
          ? [[attribute.name, attribute.value]]
          : [],
      ),
    );
    const children = state.all(node) as ElementContent[];
    // The items of a list are tight: no paragraph stands in them.
    if (node.name === 'Paragraph' && parent?.type === 'listItem') return children;
    return ELEMENTS[node.name as keyof typeof ELEMENTS](attributes, children, targets);
  };
  return { mdxJsxTextElement: handle, mdxJsxFlowElement: handle };
}

type Attributes = Record<string, string | undefined>;

const ELEMENTS = {
  Paragraph: (_: Attributes, children: ElementContent[]) => element('p', {}, children),
  Sentence: (attributes: Attributes) => element('span', { className: ['s'], id: attributes.id }, []),
  Mention: (attributes: Attributes, children: ElementContent[], targets: LinkTargets) =>
    element(
      'a',
      {
        className: attributes.relation === undefined ? ['m'] : ['m', 'rel'],
        dataKind: targets.entities[attributes.entity ?? '']?.kind,
        href: `${targets.root}${targets.entities[attributes.entity ?? '']?.path ?? ''}index.html`,
        title: attributes.note,
      },
      children,
    ),
  Timex: (attributes: Attributes, children: ElementContent[], targets: LinkTargets) =>
    element(
      attributes.event === undefined ? 'span' : 'a',
      {
        className: ['t'],
        dataEdtf: attributes.edtf,
        title: describeTimex(attributes),
        href:
          attributes.event === undefined
            ? undefined
            : `${targets.root}${targets.entries[attributes.event]}index.html#${attributes.event}`,
      },
      children,
    ),
  Statement: (attributes: Attributes, children: ElementContent[]) =>
    element(
      'span',
      {
        className: attributes.direct === 'yes' ? ['q', 'direct'] : ['q'],
        id: attributes.id,
        dataOf: attributes.of,
      },
      children,
    ),
  Dateline: (_: Attributes, children: ElementContent[]) => element('span', { className: ['dateline'] }, children),
  Standfirst: (_: Attributes, children: ElementContent[]) => element('div', { className: ['standfirst'] }, children),
  Caption: (attributes: Attributes, children: ElementContent[]) =>
    element('figure', { className: ['caption'] }, [
      element('figcaption', {}, [
        ...children.flatMap((child) => (child.type === 'element' && child.tagName === 'p' ? child.children : [child])),
        ...(attributes.credit === undefined
          ? []
          : [
              { type: 'text' as const, value: ' ' },
              element('small', {}, [{ type: 'text', value: attributes.credit }]),
            ]),
      ]),
    ]),
};

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
