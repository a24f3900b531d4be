import { articleFromDocument } from '../../article-from-document.ts';
import { findSentences } from '../../sentences/find-sentences.ts';
import type { Reading } from '../core/features.ts';
import { readText } from '../core/read-text.ts';
import type { Lexicon } from '../core/resources.ts';
import type { TrainingDocument } from './read-training-sets.ts';

/** Reads a training document just as an article is read. */
export function readTraining({ id, text }: TrainingDocument, lexicon: Lexicon): Reading {
  return readText(text, findSentences(articleFromDocument({ id, text })), lexicon);
}
