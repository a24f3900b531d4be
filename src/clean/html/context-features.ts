import type { PageMeasures } from './page-measures.ts';
import type { Block } from './split-blocks.ts';
import { firstMeta, type StructuredData, texts } from './structured-data.ts';

const OFFSETS = [-3, -2, -1, 1, 2, 3];

/** What stands around a block, what is made like it, and what the page's own data say of its text. */
export const CONTEXT_FEATURES = [
  ...OFFSETS.flatMap((k) => [
    `at${k}.length`,
    `at${k}.linked`,
    `at${k}.ends`,
    `at${k}.sameTemplate`,
    `at${k}.sameParentTemplate`,
  ]),
  'template.count',
  'template.length',
  'template.linked',
  'template.ends',
  'template.share',
  'seenBefore',
  'seenAfter',
  'isTitle',
  'isDescription',
  'inArticleBody',
  'hasArticleBody',
  'sinceHeadline',
  'titleWords',
];

/** Letters and digits of a text, for comparison. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Values of `CONTEXT_FEATURES` for all blocks of a page. */
export function contextFeatures(blocks: Block[], m: PageMeasures, data: StructuredData, title: string): number[][] {
  const squeezed = blocks.map((block) => squeeze(block.text.slice(0, 400)));
  const ends = blocks.map((block) => Number(/[.!?…。！？]["'”’»)\]]*\s*$/u.test(block.text.slice(-20))));
  const templates = new Map<string, { count: number; length: number; linked: number; ends: number }>();
  const copies = new Map<string, number>();
  for (const [i, block] of blocks.entries()) {
    const t = templates.get(m.template[i] ?? '') ?? { count: 0, length: 0, linked: 0, ends: 0 };
    t.count++;
    t.length += block.text.length;
    t.linked += block.linked;
    t.ends += ends[i] ?? 0;
    templates.set(m.template[i] ?? '', t);
    copies.set(squeezed[i] ?? '', (copies.get(squeezed[i] ?? '') ?? 0) + 1);
  }
  const body = squeeze(
    data.articles
      .flatMap((article) => texts(article['articleBody']))
      .join(' ')
      .replace(/<[^<>]{0,500}>|&nbsp;|&#\d+;/g, ' '),
  );
  const titles = [
    title,
    firstMeta(data, 'og:title', 'twitter:title') ?? '',
    ...data.articles.flatMap((a) => texts(a['headline'])),
  ];
  const squeezedTitles = new Set(titles.map(squeeze).filter((t) => t.length > 5));
  const titleWords = new Set(
    titles
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [],
  );
  const descriptions = ['description', 'og:description', 'twitter:description'].flatMap(
    (name) => data.meta.get(name) ?? [],
  );
  const description = squeeze(descriptions.join(' '));
  const headline = squeezed.findIndex(
    (s) => s.length > 5 && (squeezedTitles.has(s) || [...squeezedTitles].some((t) => s.length > 20 && t.startsWith(s))),
  );
  const seen = new Map<string, number>();
  const parentTemplate = m.template.map((template) => template.slice(template.indexOf('>') + 1));
  return blocks.map((block, i) => {
    const s = squeezed[i] ?? '';
    const before = seen.get(s) ?? 0;
    seen.set(s, before + 1);
    const t = templates.get(m.template[i] ?? '');
    const n = Math.max(1, t?.count ?? 1);
    const words =
      block.text
        .slice(0, 400)
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? [];
    return [
      ...OFFSETS.flatMap((k) => {
        const other = blocks[i + k];
        if (other === undefined) return [-1, -1, -1, -1, -1];
        return [
          Math.log1p(other.text.length),
          other.linked / Math.max(1, other.text.length),
          ends[i + k] ?? 0,
          Number(m.template[i + k] === m.template[i]),
          Number(parentTemplate[i + k] === parentTemplate[i]),
        ];
      }),
      Math.log1p(n),
      Math.log1p((t?.length ?? 0) / n),
      (t?.linked ?? 0) / Math.max(1, t?.length ?? 1),
      (t?.ends ?? 0) / n,
      (t?.length ?? 0) / m.total,
      Math.min(3, before),
      Math.min(3, (copies.get(s) ?? 1) - before - 1),
      Number(squeezedTitles.has(s)),
      s.length < 15 ? 0 : Number(description.includes(s.slice(0, 60))),
      s.length < 15 || body === '' ? -1 : Number(body.includes(s.slice(0, 100))),
      Number(body.length > 200),
      headline < 0 ? -999 : Math.max(-50, Math.min(400, i - headline)),
      words.filter((word) => titleWords.has(word)).length / Math.max(1, words.length),
    ];
  });
}
