import type { Capture } from '../schemas/capture.ts';

/** What the captures of a dossier have in common: lines that several captures of one publisher share are furniture. */
export interface Survey {
  /** Normalised line -> number of captures (with different content) that hold it. */
  sharedLines: Map<string, number>;
}

/** Looks over all captures before any is cleaned. */
export function surveyCaptures(_captures: Capture[]): Survey {
  return { sharedLines: new Map() };
}
