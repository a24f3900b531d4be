import { readByline } from '../metadata/read-byline.ts';
import { readLineDates } from '../metadata/read-date-clue.ts';
import { readDateline } from '../metadata/read-dateline.ts';
import { type Draft, sliceDraft } from './draft.ts';

/** A paragraph from this length on is text: what stands before it may be byline or date. Without one, any other sentence is. */
const TEXT = 120;

/** Finds what stands at the head of a Markdown article: one headline (later ones are headings), byline and date lines, the dateline. */
export function labelFront(drafts: Draft[]): Draft[] {
  const headline = drafts.findIndex(({ kind }) => kind === 'headline');
  const long = drafts.findIndex(({ kind, source }) => kind === 'paragraph' && source.text.length >= TEXT);
  const firstText = long >= 0 ? long : drafts.findIndex(isSentence);
  let dated = false;
  return drafts.flatMap((draft, i): Draft[] => {
    if (draft.kind === 'headline' && i !== headline) return [{ ...draft, kind: 'heading' }];
    if (draft.kind === 'headline') {
      const { level: _level, ...rest } = draft;
      return [rest];
    }
    if (draft.kind !== 'paragraph') return [draft];
    const { text } = draft.source;
    if (i < firstText && draft.rule === 'paragraph') {
      if (readByline(text) !== undefined) return [{ ...draft, kind: 'cut', rule: 'byline' }];
      if (readLineDates(text).length > 0) return [{ ...draft, kind: 'cut', rule: 'date-line' }];
    }
    if (dated || i > firstText + 1) return [draft];
    const dateline = readDateline(text);
    if (dateline === undefined) return [draft];
    dated = true;
    return [
      { ...sliceDraft(draft, 0, dateline.rest), kind: 'dateline', rule: 'dateline' },
      sliceDraft(draft, dateline.rest, text.length),
    ];
  });
}

function isSentence({ kind, source: { text } }: Draft): boolean {
  if (kind !== 'paragraph' || !/[.!?…。！？]["'”’»)\]]*$/u.test(text)) return false;
  return readByline(text) === undefined && (text.length > 80 || readLineDates(text).length === 0);
}
