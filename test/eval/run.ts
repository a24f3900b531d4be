import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { belowFloor, floorsFor } from './check-floors.ts';
import { evaluate } from './evaluate.ts';
import { AREAS, type Area } from './measures.ts';
import { table } from './print-table.ts';

const FLOORS = fileURLToPath(new URL('floors.json', import.meta.url));

const command = new Command('eval')
  .description('Measures the filters on annotated sets, in the folder named by EVAL_DATA (default: ../shared/eval).')
  .argument('[areas...]', `any of ${AREAS.join(', ')}; all if none is named`)
  .addOption(new Option('--json', 'print one JSON object instead of the table'))
  .addOption(new Option('--floors', 'fail if a figure is below its floor in floors.json'))
  .addOption(new Option('--set-floors', 'write floors.json from the figures of these areas').conflicts('floors'))
  .parse();

const options = command.opts<{ json?: true; floors?: true; setFloors?: true }>();
const unknown = command.args.filter((name) => !AREAS.includes(name as Area));
if (unknown.length > 0) command.error(`there is no area ${unknown.join(', ')}; there are ${AREAS.join(', ')}`);
const areas = command.args.length > 0 ? (command.args as Area[]) : AREAS;

const data = path.resolve(process.env.EVAL_DATA ?? fileURLToPath(new URL('../../../shared/eval', import.meta.url)));
if (!existsSync(path.join(data, 'score'))) {
  process.stdout.write(`No evaluation data at ${data}: nothing was measured. Name the folder in EVAL_DATA.\n`);
  process.exit(0);
}

const figures = await evaluate(data, areas, (text) => process.stderr.write(`${text}\n`));
process.stdout.write(options.json ? `${JSON.stringify({ data, figures })}\n` : table(figures));

const floors = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, 'utf8')) : {};
if (options.setFloors) writeFileSync(FLOORS, `${JSON.stringify({ ...floors, ...floorsFor(figures) }, null, 2)}\n`);
if (options.floors) {
  const failures = belowFloor(figures, floors);
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
