import type { Capture } from '../../schemas/capture.ts';
import { closeCall } from '../close-calls.ts';
import type { ExplainedBlock } from '../explain.ts';
import type { Survey } from '../survey.ts';
import { oddsOf } from '../text/boosted-trees.ts';
import { CLASS_WORDS, classBits } from './class-words.ts';
import { buildArticle, judgePage } from './clean-html.ts';
import { elementPath, nearestTag } from './element-path.ts';
import { isProse } from './page-measures.ts';
import type { Page } from './page-tree.ts';
import { SHAPE_FEATURES, shapeFeatures } from './shape-features.ts';
import type { Block } from './split-blocks.ts';

/** Elements that say by their name what they hold. */
const TELLING_TAGS = [
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'form',
  'figcaption',
  'blockquote',
  'table',
];
/** Groups of class names that speak for or against the text. */
const TELLING_NAMES = [
  'article',
  'body',
  'related',
  'navigation',
  'share',
  'promotion',
  'comments',
  'caption',
  'legal',
  'overlay',
];
/** Shapes worth telling, with their words. */
const TELLING_SHAPES: Partial<Record<(typeof SHAPE_FEATURES)[number], string>> = {
  'shape.interface': 'is a phrase of the interface',
  'shape.leadsAway': 'leads to other pages',
  'shape.caption': 'words of a caption',
  'shape.credit': 'bears a credit',
  'shape.clock': 'holds a time',
  'shape.signature': 'signs an embedded post',
  'shape.sourceNote': 'tells where the text is from',
};
/** Steps up the tree in which a class name is told. */
const NEAR = 6;

/** Explains what became of each block of an HTML capture, in the order of the page. @throws DossierError if a `keep` or `cut` of the sidecar matches nothing */
export function explainPage(capture: Capture, survey: Survey): ExplainedBlock[] {
  const judgedPage = judgePage(capture, survey);
  const { page } = judgedPage;
  const { article, judged, roles } = buildArticle(capture, judgedPage);
  const passageAt = new Map(article.passages.flatMap(({ kind, spans }) => spans.map(({ start }) => [start, kind])));
  let cut = 0;
  const cutAt = (start: number) => {
    while (cut + 1 < article.ledger.length && (article.ledger[cut + 1]?.start ?? 0) <= start) cut++;
    const entry = article.ledger[cut];
    return entry !== undefined && entry.start <= start && start < entry.end ? entry.kind : undefined;
  };
  const explained = judged.map(({ block, probability, shared, editor }, i) => {
    const start = page.runs[block.runs[0] ?? -1]?.start ?? 0;
    const reasons = [roles[i]?.rule ?? 'page-model', ...signsOf(page, block)];
    if (roles[i]?.close) reasons.unshift(closeCall);
    if (editor !== undefined) reasons.push(`the sidecar's \`${editor}\``);
    if (shared !== undefined) reasons.push(`stands in ${shared} captures or more`);
    reasons.push(elementPath(page, block.element).split(' > ').slice(-3).join(' > '));
    return {
      start,
      kind: roles[i]?.kind,
      score: Math.round(oddsOf(probability) * 100) / 100,
      reasons,
      text: block.text,
    };
  });
  return explained
    .sort((a, b) => a.start - b.start)
    .map(({ start, kind, score, reasons, text }) => ({
      label:
        (kind === 'furniture' ? cutAt(start) : passageAt.get(start)) ??
        (kind === 'furniture' ? 'other' : (kind ?? 'other')),
      score,
      reasons,
      text,
    }));
}

/** What the page shows of a block, in words. */
function signsOf(page: Page, block: Block): string[] {
  const signs: string[] = [];
  const { text, linked, element } = block;
  if (isProse(block)) signs.push('prose');
  if (linked > text.length * 0.1) signs.push(`${Math.round((100 * linked) / text.length)} % linked`);
  shapeFeatures(text).forEach((value, k) => {
    const words = TELLING_SHAPES[SHAPE_FEATURES[k] ?? 'stopWords'];
    if (value > 0 && words !== undefined) signs.push(words);
  });
  for (const tag of TELLING_TAGS) if (nearestTag(page, element, tag) >= 0) signs.push(`in <${tag}>`);
  if (page.elements[element]?.hidden === true) signs.push('hidden');
  for (let at = element, k = 0; at >= 0 && k < NEAR; at = page.elements[at]?.parent ?? -1, k++) {
    const bits = classBits(page.elements[at]?.words ?? '');
    const named = CLASS_WORDS.flatMap(([name], b) =>
      ((bits >> b) & 1) === 1 && TELLING_NAMES.includes(name) ? [name] : [],
    );
    if (named.length > 0) {
      signs.push(`named ${named.join(', ')}`);
      break;
    }
  }
  return signs;
}
