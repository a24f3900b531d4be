/** A figure of a scorer's report. */
export interface Measure {
  name: string;
  /** Where the scorer's JSON has it. */
  path: string;
  /** Factor that makes it a percentage, where it is to be shown as one. */
  scale: 1 | 100;
  /** Whether less is better. */
  lower?: true;
  /** Figures that can't be reached or kept, such as times, have no floor. */
  noFloor?: true;
}

/** What is read off the scorers' reports, area by area, in the order of the table. */
export const MEASURES = {
  clean: [
    { name: 'F1', path: 'f1', scale: 1 },
    { name: 'body kept', path: 'body_kept', scale: 100 },
    { name: 'furniture left', path: 'furniture_left', scale: 100, lower: true },
    { name: 'docs lost', path: 'docs_lost', scale: 100, lower: true },
    { name: 'title', path: 'title_exact', scale: 100 },
    { name: 'title, letters only', path: 'title_loose', scale: 100 },
    { name: 'date', path: 'date_exact', scale: 100 },
    { name: 'ms a document', path: 'ms', scale: 1, lower: true, noFloor: true },
  ],
  ner: [
    { name: 'exact F1', path: 'exact.micro.f', scale: 100 },
    { name: 'exact precision', path: 'exact.micro.p', scale: 100 },
    { name: 'exact recall', path: 'exact.micro.r', scale: 100 },
    { name: 'organisation F1', path: 'exact.organisation.f', scale: 100 },
    { name: 'overlap F1', path: 'overlap.micro.f', scale: 100 },
    { name: 'MB/s of annotate', path: 'speed', scale: 1, noFloor: true },
  ],
  dates: [
    { name: 'VALUE F1', path: 'valueF1', scale: 100 },
    { name: 'relaxed F1', path: 'relaxed.f', scale: 100 },
    { name: 'strict F1', path: 'strict.f', scale: 100 },
    { name: 'MB/s of dates alone', path: 'speed', scale: 1, noFloor: true },
  ],
  quotes: [
    { name: 'attribution F1', path: 'attribution.f', scale: 100 },
    { name: 'attribution + speaker F1', path: 'withSpeaker.f', scale: 100 },
    { name: 'direct attribution + speaker F1', path: 'direct.withSpeaker.f', scale: 100 },
    { name: 'speaker accuracy', path: 'speaker.accuracy', scale: 100 },
  ],
  identity: [
    { name: 'CEAFe', path: 'ceafe.f', scale: 100 },
    { name: 'document-pair F1', path: 'docPairs.f', scale: 100 },
    { name: 'B³', path: 'b3.f', scale: 100 },
  ],
  timelines: [
    { name: 'date F1 (news-tls)', path: 'perTimeline.dates.f', scale: 1 },
    { name: 'AR1-F (news-tls)', path: 'perTimeline.ar1.f', scale: 1 },
    { name: 'AR2-F (news-tls)', path: 'perTimeline.ar2.f', scale: 1 },
    { name: 'date F1 (macro)', path: 'macro.dates.f', scale: 1 },
  ],
} as const satisfies Record<string, readonly Measure[]>;

export type Area = keyof typeof MEASURES;
export const AREAS = Object.keys(MEASURES) as Area[];
