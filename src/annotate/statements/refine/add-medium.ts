import type { Mention } from '../../../schemas/annotation.ts';
import type { Context, Draft } from '../draft.ts';
import { mentionsWithin } from '../mentions.ts';

/** How far after the cue a hearer is looked for, in UTF-16 code units. */
const REACH = 60;
const MEDIUM =
  /\b(?:news|times|post|journal|television|tv|radio|agency|press|daily|weekly|herald|tribune|magazine|broadcaster|broadcasting|gazette|guardian|mail|today|telegraph)\b/i;
const AGENCIES =
  /^(?:TASS|ITAR-TASS|Interfax|RIA|RIA Novosti|Sputnik|RT|Reuters|AP|AFP|DPA|EFE|ANSA|UPI|Yonhap|Kyodo|Jiji|Xinhua|KCNA|Anadolu|IRNA|PTI|BBC|CNN|NBC|CBS|ABC|MSNBC|CNBC|PBS|NPR|NHK|KBS|VOA|Bloomberg|Politico|Axios|Al Jazeera|Deutsche Welle|DW|Le Monde|Der Spiegel|Kommersant|Izvestia|Vedomosti|TASR|Fox)$/;

/** "X told TASS that": the medium that was told passes the words on. */
export function addMedium(drafts: Draft[], context: Context): Draft[] {
  for (const draft of drafts) {
    const cue = draft.cue.at(-1);
    const unit = context.units[draft.unit];
    if (!cue || !unit) continue;
    const until = Math.min(cue.end + REACH, unit.end);
    for (const { mention } of mentionsWithin(context.mentions, cue.end, until)) {
      if (mention.start < cue.end || !isMedium(context.text, mention)) continue;
      const elsewhere = [...draft.content, ...(draft.source ? [draft.source] : []), ...draft.through];
      if (elsewhere.some((span) => span.start < mention.end && span.end > mention.start)) continue;
      const between = context.text.slice(cue.end, mention.start);
      if (!/^\s*(?:to |with |in an interview with |in an interview to )?(?:[\w’']+ ){0,5}$/.test(between)) continue;
      draft.through.push({ start: mention.start, end: mention.end });
      break;
    }
  }
  return drafts;
}

/** Whether an organisation passes on news, by its name or the word after it. */
export function isMedium(text: string, mention: Mention): boolean {
  if (mention.kind === 'person' || mention.kind === 'place') return false;
  const name = text.slice(mention.start, mention.end);
  return (
    AGENCIES.test(name) ||
    MEDIUM.test(name) ||
    /^ (?:news agency|agency|newspaper|daily|television|TV|radio)\b/.test(text.slice(mention.end, mention.end + 16))
  );
}
