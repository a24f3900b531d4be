import { toHtml } from 'hast-util-to-html';
import type { LedgerEntry } from '../../schemas/article.ts';

/** What was cut at one place of a capture, as one closed disclosure. Search does not see it. */
export function renderCuts(entries: LedgerEntry[]): string {
  const kinds = [...new Set(entries.map((entry) => entry.kind))];
  return `${toHtml({
    type: 'element',
    tagName: 'details',
    properties: { className: ['cut'], dataKind: kinds[0], dataPagefindIgnore: 'all' },
    children: [
      {
        type: 'element',
        tagName: 'summary',
        properties: {},
        children: [{ type: 'text', value: `Cut here: ${kinds.join(', ')}` }],
      },
      ...entries.map((entry) => ({
        type: 'element' as const,
        tagName: 'p',
        properties: {},
        children: [
          {
            type: 'element' as const,
            tagName: 'del',
            properties: { dir: 'auto' },
            children: [{ type: 'text' as const, value: entry.text }],
          },
          { type: 'text' as const, value: ' ' },
          {
            type: 'element' as const,
            tagName: 'small',
            properties: {},
            children: [
              {
                type: 'text' as const,
                value: `${entry.kind}, rule ${entry.rule}, characters ${entry.start} to ${entry.end}`,
              },
            ],
          },
        ],
      })),
    ],
  })}\n`;
}
