import type { Context, Draft } from '../draft.ts';
import { spanOf } from '../draft.ts';
import { nounPhraseAfter } from '../noun-phrase-after.ts';
import { firstEndingAfter } from '../spans-within.ts';

/** How many tokens after the attribution the citation may begin. */
const REACH = 8;

/** "Y reported, citing X": X is nearer to the words than Y. */
export function addCited(drafts: Draft[], { units }: Context): Draft[] {
  for (const draft of drafts) {
    const unit = units[draft.unit];
    const cue = draft.cue.at(-1);
    if (!unit || !cue) continue;
    const after = firstEndingAfter(unit.tokens, Math.max(cue.end, draft.source?.end ?? 0));
    for (let i = after; i < after + REACH; i++) {
      const token = unit.tokens[i];
      if (!token || token.quotation >= 0) break;
      if (!/^(?:citing|quoting)$/.test(token.lower) || unit.tokens[i - 1]?.text !== ',') continue;
      const cited = nounPhraseAfter(unit.tokens, i + 1, unit.tokens.length);
      const span = cited && spanOf(unit, cited.from, cited.to);
      if (span) draft.behind = [span];
      break;
    }
  }
  return drafts;
}
