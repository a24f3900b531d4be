import type { Article } from '../../schemas/article.ts';
import type { Capture } from '../../schemas/capture.ts';
import type { Survey } from '../survey.ts';
import { cleanText } from '../text/clean-text.ts';

/** Cleans an HTML capture. */
export function cleanHtml(capture: Capture, survey: Survey): Article {
  return cleanText(capture, survey);
}
