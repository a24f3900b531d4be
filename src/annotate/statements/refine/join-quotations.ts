import type { Context, Draft } from '../draft.ts';
import type { Unit } from '../unit.ts';

/**
 * Sentences in quotation marks that no cue claims go on with the statement before them: in the same paragraph, after
 * "X said:", or where a quotation is left open at the end of a paragraph and opened again in the next.
 */
export function joinQuotations(drafts: Draft[], { units }: Context): Draft[] {
  const byUnit = new Map<number, Draft[]>();
  for (const draft of drafts) byUnit.set(draft.unit, [...(byUnit.get(draft.unit) ?? []), draft]);
  const joined: Draft[] = [];
  let last: Draft | undefined;
  let lastUnit = -1;
  let open = false;
  units.forEach((unit, index) => {
    const here = byUnit.get(index) ?? [];
    const speeches = unit.quotations.filter((quotation) => quotation.kind === 'speech');
    const loose = speeches.filter(
      (speech) =>
        !here.some((draft) => draft.content.some((span) => span.start < speech.end && span.end > speech.start)),
    );
    const bare = loose.length > 0 && here.length === 0 && isOnlyQuotation(unit);
    const signature = bare && !open ? signedBy(units[index + 1]) : undefined;
    if (signature) {
      const content = loose.map(({ start, end }) => ({ start, end }));
      joined.push({
        unit: index,
        passage: unit.passage,
        ...signature,
        content,
        through: [],
        quoted: true,
        negative: false,
        rule: 'quotation-then-dash',
        certainty: 0.7,
      });
    } else if (bare) {
      const spans = loose.map(({ start, end }) => ({ start, end }));
      const samePassage = last?.passage === unit.passage && lastUnit === index - 1;
      const goesOn = open || samePassage || (endsWithColon(units[index - 1]) && lastUnit === index - 1);
      if (last && goesOn && last.quoted) last.content.push(...spans);
      else if (last && last.passage === unit.passage - 1 && last.quoted && lastUnit === index - 1)
        joined.push({
          ...last,
          unit: index,
          passage: unit.passage,
          cue: [],
          content: spans,
          rule: 'same-speaker',
          certainty: 0.5,
        });
      if (last) lastUnit = index;
    }
    joined.push(...here);
    const quoted = here.filter((draft) => draft.quoted);
    if (quoted.length > 0 || here.length > 0) {
      last = quoted.at(-1) ?? here.at(-1);
      lastUnit = index;
    }
    const tail = unit.quotations.at(-1);
    open = tail !== undefined && !tail.closed && last !== undefined;
  });
  return joined.filter((draft) => draft.content.length > 0);
}

/** Source and cue of a line that is a dash and a name. */
function signedBy(unit: Unit | undefined): Pick<Draft, 'source' | 'cue'> | undefined {
  const [dash, ...rest] = unit?.tokens ?? [];
  const words = rest.at(-1)?.text === '.' ? rest.slice(0, -1) : rest;
  const first = words[0];
  const last = words.at(-1);
  if (!dash || !/^[―—–-]$/.test(dash.text) || !first || !last || words.length > 5) return undefined;
  if (words.some((word) => word.kind !== 'name')) return undefined;
  return { source: { start: first.start, end: last.end }, cue: [{ start: dash.start, end: dash.end }] };
}

/** Whether nothing but marks stands outside the quotations. */
function isOnlyQuotation(unit: Unit): boolean {
  return unit.tokens.every((token) => token.quotation >= 0 || token.kind === 'mark');
}

function endsWithColon(unit: Unit | undefined): boolean {
  return unit?.tokens.at(-1)?.text === ':';
}
