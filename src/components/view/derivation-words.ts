import type { Derivation } from '../../schemas/evidence.ts';
import { dateLabel } from './date-label.ts';

/** How a value was reached, in one sentence for readers: `Inferred from “on Wednesday”, read against 22 January 2015.` */
export function derivationWords(derivation: Derivation): string {
  const phrase = derivation.phrase.trim();
  const basis = phrase === '' ? '' : ` ${derivation.certainty === 'stated' ? 'as' : 'from'} “${phrase}”`;
  const verb = derivation.certainty === 'stated' ? 'Stated' : 'Inferred';
  const against = derivation.anchor === '' ? '' : `, read against ${anchorWords(derivation.anchor)}`;
  return `${verb}${basis}${against}.`;
}

/** An anchor is an EDTF date or words about the evidence. */
function anchorWords(anchor: string): string {
  return anchor.replace(/(?<![\d-])\d{4}(?:-\d{2}(?:-\d{2})?)?(?![\d-])/g, (edtf) => dateLabel(edtf).text);
}

/** A rule's name in plain words: `weekday-before-anchor` → `weekday before anchor`. */
export function ruleWords(rule: string): string {
  return rule.replaceAll(/[-_/:.]+/g, ' ').trim();
}
