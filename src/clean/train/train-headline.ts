import { headlineContext } from '../text/headline-context.ts';
import type { HeadlineModel } from '../text/headline-model.ts';
import { headlineRow } from '../text/headline-row.ts';
import { standsAsHeadline } from '../text/headline-shape.ts';
import { squeeze } from './gold-lines.ts';
import { type Examples, type Growth, growTrees } from './grow-trees.ts';
import type { TrainingDocument } from './read-documents.ts';
import { weighChoices } from './weigh-choices.ts';

/** Many small trees on few features each, as there are few pages to learn from. */
const growth: Growth = { trees: 140, leaves: 4, rate: 0.08, features: 0.2, minWeight: 2, lambda: 2 };
/** Share of the weighted sum beside the trees. */
const share = 0.6;

const sameText = (a: string, b: string) => a !== '' && squeeze(a) === squeeze(b);

/** A document with what is held for its body while the choice is trained: the gold, or the verdict of a model that has not seen its site. */
export interface HeadlineExample {
  document: TrainingDocument;
  isBody: (i: number) => boolean;
}

/** Rows of the candidates of all documents whose headline is one of them; those of one document compete. */
export function headlineExamples(documents: HeadlineExample[]): Examples {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const groups: number[] = [];
  documents.forEach(({ document: { title, context }, isBody }, group) => {
    if (title === undefined) return;
    const candidates = headlineContext(context, isBody);
    const lines = candidates.candidates.filter((i) => standsAsHeadline(candidates, i));
    const own = lines.map((i) => Number(sameText(context.lines[i]?.source.text ?? '', title)));
    if (!own.includes(1)) return;
    lines.forEach((i, k) => {
      rows.push(headlineRow(candidates, i));
      labels.push(own[k] as number);
      groups.push(group);
    });
  });
  return {
    rows,
    labels: Uint8Array.from(labels),
    weights: new Float64Array(rows.length).fill(1),
    groups: Int32Array.from(groups),
  };
}

/** Trains the choice of the headline: a weighted sum and trees, each by itself, added up, as they err in different ways. */
export function trainHeadline(documents: HeadlineExample[]): HeadlineModel {
  const examples = headlineExamples(documents);
  const { bias, ...sum } = weighChoices(examples);
  const trees = growTrees(examples, growth, 201);
  return {
    ...sum,
    weights: sum.weights.map((weight) => Number((share * weight).toPrecision(5))),
    trees: { ...trees, bias: Number((trees.bias + share * bias).toFixed(4)) },
  };
}
