import { joinSources, sliceSource } from '../source-text.ts';
import { isBody, type TextBlock } from './text-block.ts';

/** Furniture that interfaces glue to the words of an article, with nothing or a bracket between. */
const glued: { rule: string; kind: 'promotion' | 'share' | 'other' | 'related' | 'media'; pattern: RegExp }[] = [
  {
    rule: 'glued-new-tab',
    kind: 'other',
    pattern:
      /(?:,\s?|\s?\()(?:opens (?:in )?(?:a )?new (?:tab|window|page)|opens in new (?:tab|window)|external link|(?:se abre|s['’]ouvre|öffnet)[^,.)]{0,30}(?:pestaña|fenêtre|onglet|fenster|tab))(?: or window)?\)?/giu,
  },
  {
    rule: 'glued-sign-up',
    kind: 'promotion',
    pattern:
      /(?<=[\p{Ll}.!?”"’)\]])(?:Sign [Uu]p(?: (?:Free|Now|Today|Here|for (?:free|our [^.]{0,60})))?|Subscribe(?: [Nn]ow| today)?|Learn More|Get [Ss]tarted|Join [Nn]ow|Buy [Nn]ow|Shop [Nn]ow|Download [Nn]ow|Advertisement|ADVERTISEMENT)(?=$|[.!\s]*$|(?<=ement|EMENT)(?=\p{Lu}))/gu,
  },
  {
    rule: 'glued-share',
    kind: 'share',
    pattern:
      /(?<=[\p{Ll}.!?”"’)\]])(?:Click [Tt]o [Tt]weet|Tweet [Tt]his|Share [Tt]his|Share on (?:Facebook|Twitter)|Pin [Ii]t)$/gu,
  },
  {
    rule: 'glued-read-more',
    kind: 'related',
    pattern: /(?<=[.!?”"’)\]…])(?:Read [Mm]ore|Continue [Rr]eading|Show [Mm]ore|See [Mm]ore)(?: ?[›»>→.…]+)?$/gu,
  },
];

/** Cuts furniture that is glued into lines of the body or the headline; each cut becomes a block of its own. */
export function cutGlued(blocks: TextBlock[]): TextBlock[] {
  return blocks.flatMap((block) => {
    if (!isBody(block.label) && block.label !== 'standfirst' && block.label !== 'caption' && block.label !== 'headline')
      return [block];
    const { source } = block;
    const cuts = glued
      .flatMap(({ rule, kind, pattern }) =>
        [...source.text.matchAll(pattern)].map((match) => ({
          rule,
          kind,
          from: match.index,
          to: match.index + match[0].length,
        })),
      )
      .sort((a, b) => a.from - b.from)
      .filter((cut, i, list) => i === 0 || cut.from >= (list[i - 1]?.to ?? 0));
    if (cuts.length === 0) return [block];
    const kept = [];
    let at = 0;
    for (const cut of cuts) {
      kept.push(sliceSource(source, at, cut.from));
      at = cut.to;
    }
    kept.push(sliceSource(source, at, source.text.length));
    const rest = joinSources(kept.filter((part) => part.text !== ''));
    if (rest.text.length < 12) return [block];
    return [
      { ...block, source: tidyJoin(rest), cells: [0] },
      ...cuts.map((cut) => ({
        source: sliceSource(source, cut.from, cut.to),
        label: cut.kind,
        rule: cut.rule,
        odds: block.odds,
        gap: 0,
        cells: [0],
      })),
    ];
  });
}

/** No space before a comma or full stop where something was cut before it. */
function tidyJoin(source: TextBlock['source']): TextBlock['source'] {
  const at = source.text.search(/ (?=[,.;:!?)](?:\s|$))/);
  if (at < 0) return source;
  return joinTight(sliceSource(source, 0, at), sliceSource(source, at + 1, source.text.length));
}

const joinTight = (a: TextBlock['source'], b: TextBlock['source']): TextBlock['source'] => ({
  text: a.text + b.text,
  segments: [...a.segments, ...b.segments.map((segment) => ({ ...segment, at: segment.at + a.text.length }))],
});
