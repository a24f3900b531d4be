import type { Sentence } from '../../../schemas/annotation.ts';
import { gatherEvidence } from './document-evidence.ts';
import type { Reading } from './features.ts';
import { findRuns } from './find-runs.ts';
import { readDocument } from './read-document.ts';
import type { Lexicon } from './resources.ts';

/** Reads a text up to the point where features can be taken from it. */
export function readText(text: string, sentences: Pick<Sentence, 'start' | 'end'>[], lexicon: Lexicon): Reading {
  const document = readDocument(text, sentences, lexicon);
  const runs = findRuns(document);
  return { document, runs, evidence: gatherEvidence(document, runs), lexicon };
}
