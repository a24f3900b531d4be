import type { Article } from '../schemas/article.ts';
import type { Capture, MediaType } from '../schemas/capture.ts';
import { cleanHtml } from './html/clean-html.ts';
import { cleanMarkdown } from './markdown/clean-markdown.ts';
import type { Survey } from './survey.ts';
import { cleanText } from './text/clean-text.ts';

const cleaners: Record<MediaType, (capture: Capture, survey: Survey) => Article> = {
  'text/plain': cleanText,
  'text/html': cleanHtml,
  'text/markdown': cleanMarkdown,
};

/** Cleans one capture: body and metadata out, everything else into the ledger. Throws a DossierError if a `keep` or `cut` of the sidecar matches nothing. */
export function clean(capture: Capture, survey: Survey): Article {
  return cleaners[capture.mediaType](capture, survey);
}
