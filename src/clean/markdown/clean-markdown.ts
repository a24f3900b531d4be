import type { Article } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import type { Survey } from '../survey.ts';
import { cleanText } from '../text/clean-text.ts';

/** Cleans a Markdown capture. */
export function cleanMarkdown(capture: Capture, survey: Survey): Article {
  return cleanText(capture, survey);
}
