import type { EventEvidence, EventStatus } from '../../schemas/chronology.ts';
import type { DayRange } from './day-range.ts';

/** One dated sentence before it is put together with others: the evidence, and what decides whether two mean the same. */
export interface Candidate {
  evidence: EventEvidence;
  /** Words that stand for the date. */
  phrase: string;
  /** Absent for what recurs. */
  range: DayRange | undefined;
  status: EventStatus;
  kind: 'event' | 'speech' | 'publication';
  /** Ids of those who take part and of the places, in order of mention. */
  entities: string[];
  /** Those of them that are persons, without those who only say it. */
  persons: string[];
  /** Id of the entity that speaks, for `speech`. */
  speaker?: string;
  /** The clause around the date. */
  clause: string;
  /** Whether that clause is a subordinate one ("when Russia will mark"). */
  subordinate: boolean;
  /** Whether the date only says which one is meant ("survivors of Tuesday's quake"): the sentence tells of something else. */
  reference: boolean;
  /** Content words of the clause of the date, lower case, with repetitions. */
  words: string[];
  /** Content words of the rest of the sentence: they count for less. */
  context: string[];
  /** Group of copies that the article belongs to, or its own id. */
  origin: string;
  /** Day number of publication; infinite if not known, so that it comes last. */
  published: number;
  /** Index of the sentence in its article. */
  position: number;
  /** Whether it stands in the first sentences of the body. */
  lead: boolean;
  caption: boolean;
  /** Whether its article is in another language than most. */
  foreign: boolean;
  /** UTF-16 offset of the date in its article. */
  at: number;
}
