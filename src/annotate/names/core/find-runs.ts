import type { NameDocument } from './read-document.ts';
import { wordClassBit } from './word-classes.ts';
import { isCapitalised, shapes } from './word-shape.ts';

/** Which tokens can be part of a name, and the runs of capitalised words among them. */
export interface Runs {
  /** 1 for tokens that can be part of a name: capitalised words, and numbers and connectors beside or between them. */
  candidate: Uint8Array;
  /** First token and end of the run of capitalised words that the token is in; 0 and 0 if it is in none. */
  start: Int32Array;
  end: Int32Array;
}

const connector = wordClassBit('connector');
const functionWord = wordClassBit('function');
const calendar = wordClassBit('calendar');
const longestGap = 3;

/** Finds candidates and runs. A function word at the head of a sentence ("The Kremlin") stays out of its run. */
export function findRuns(document: NameDocument): Runs {
  const { count } = document.tokens;
  const runs: Runs = { candidate: new Uint8Array(count), start: new Int32Array(count), end: new Int32Array(count) };
  for (let sentence = 0; sentence + 1 < document.sentenceStart.length; sentence++)
    findRunsOfSentence(
      document,
      document.sentenceStart[sentence] ?? 0,
      document.sentenceStart[sentence + 1] ?? 0,
      runs,
    );
  return runs;
}

function findRunsOfSentence(document: NameDocument, from: number, to: number, runs: Runs): void {
  const { type, shape, classes } = document;
  let lastCapital = -1;
  let runStart = -1;
  const close = (end: number): void => {
    if (runStart < 0) return;
    for (let token = runStart; token < end; token++) {
      runs.start[token] = runStart;
      runs.end[token] = end;
    }
    runStart = -1;
  };
  for (let token = from; token < to; token++) {
    const id = type[token] ?? 0;
    const kind = shape[id] ?? 0;
    if (isCapitalised(kind) && ((classes[id] ?? 0) & calendar) !== 0) {
      // A weekday or month is no name and parts the names beside it.
      close(token);
      lastCapital = -1;
    } else if (isCapitalised(kind)) {
      if (lastCapital >= 0 && token - lastCapital - 1 <= longestGap && bridges(document, lastCapital + 1, token))
        runs.candidate.fill(1, lastCapital + 1, token);
      runs.candidate[token] = 1;
      if (((classes[id] ?? 0) & functionWord) !== 0 && (token === from || runStart < 0)) close(token);
      else if (runStart < 0) runStart = token;
      lastCapital = token;
    } else {
      const isNumber = kind === shapes.number || kind === shapes.alphanumeric;
      if (isNumber && (lastCapital === token - 1 || nextIsCapitalised(document, token, to))) runs.candidate[token] = 1;
      if (!isNumber || lastCapital !== token - 1) close(token);
    }
  }
  close(to);
}

function nextIsCapitalised(document: NameDocument, token: number, to: number): boolean {
  return token + 1 < to && isCapitalised(document.shape[document.type[token + 1] ?? 0] ?? 0);
}

function bridges(document: NameDocument, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const id = document.type[token] ?? 0;
    const kind = document.shape[id] ?? 0;
    if (((document.classes[id] ?? 0) & connector) === 0 && kind !== shapes.number && kind !== shapes.alphanumeric)
      return false;
  }
  return true;
}
