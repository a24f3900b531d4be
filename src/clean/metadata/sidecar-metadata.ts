import type { Article, Metadatum } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';

/** A value that the editor states in the sidecar; undefined if he does not. */
export function sidecarValue(
  capture: Capture,
  field: 'title' | 'standfirst' | 'publisher' | 'byline' | 'published' | 'language',
): Metadatum | undefined {
  const value = capture.sidecar?.data[field];
  if (capture.sidecar === undefined || value === undefined) return undefined;
  const phrase = placeOf(capture, capture.sidecar, field);
  return { value, derivation: { phrase, anchor: '', rule: 'sidecar', certainty: 'stated' }, spans: [] };
}

/** Where the sidecar says it, as a reader may see it: below the dossier's folder, wherever that lies on the editor's disk. */
function placeOf(capture: Capture, { file, lines }: NonNullable<Capture['sidecar']>, field: string): string {
  const folder = capture.file.slice(0, capture.file.lastIndexOf('/') + 1);
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const line = lines[field];
  return `content/sources/${folder}${name}${line === undefined ? '' : `:${line}`}`;
}

/** The article with what the sidecar states in place of what was found. */
export function withSidecar(article: Article, capture: Capture): Article {
  const result = { ...article };
  for (const field of ['title', 'standfirst', 'publisher', 'byline', 'language'] as const) {
    const value = sidecarValue(capture, field);
    if (value) result[field] = value;
  }
  const published = sidecarValue(capture, 'published');
  if (published)
    result.dateClues = [
      { role: 'published', phrase: published.derivation.phrase, edtf: published.value, rule: 'sidecar', spans: [] },
      ...result.dateClues,
    ];
  const { url, captured = capture.captured, note } = capture.sidecar?.data ?? {};
  if (url !== undefined) result.url = url;
  if (captured !== undefined) result.captured = captured;
  if (note !== undefined) result.note = note;
  return result;
}
