import { styleText } from 'node:util';
import { SingleBar } from 'cli-progress';
import type { StageReport } from '../stage-report.ts';

/** Work of fewer articles than this needs no progress bar. */
const MUCH = 100;

/** One line a stage, with what came of it and how long it took; a progress bar while there is much to do on a terminal. */
export function terminalReport(out: NodeJS.WriteStream = process.stdout): StageReport {
  let stage = '';
  let began = 0;
  let bar: SingleBar | undefined;
  return {
    begin(name, total) {
      stage = name;
      began = performance.now();
      if (out.isTTY !== true || total < MUCH) return;
      bar = new SingleBar({ format: `${name.padEnd(9)} {bar} {value}/{total}`, stream: out, clearOnComplete: true });
      bar.start(total, 0);
    },
    advance(done) {
      bar?.update(done);
    },
    end(summary) {
      bar?.stop();
      bar = undefined;
      const seconds = ((performance.now() - began) / 1000).toFixed(2);
      out.write(`${styleText('bold', stage.padEnd(9))} ${summary} ${styleText('dim', `(${seconds} s)`)}\n`);
    },
  };
}
