import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { PublicDossier } from '../../src/schemas/public-dossier.ts';
import { generateCaptures } from './generate-captures.ts';
import { type Measured, measure } from './measure.ts';
import { makeStarlightSite } from './starlight-site.ts';

const { values } = parseArgs({
  options: {
    captures: { type: 'string', default: '1000', short: 'n' },
    runs: { type: 'string', default: '1', short: 'r' },
    starlight: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const project = path.resolve(import.meta.dirname, '../..');
const folder = path.join(project, '.dossier', 'bench');
const number = Number(values.captures);
const env = {
  DOSSIER_CONTENT: path.join(folder, 'content'),
  DOSSIER_WORK: path.join(folder, 'work'),
  DOSSIER_OUT: path.join(folder, 'dist'),
};
const build = ['run', '--silent', 'build'];

/** Cold builds and the yardsticks, turn by turn: a machine that slows down meanwhile slows all of them. */
const runs: Record<string, Measured[]> = {};
for (let run = 0; run < Number(values.runs); run++) {
  for (const made of [env.DOSSIER_CONTENT, env.DOSSIER_WORK, env.DOSSIER_OUT]) {
    await rm(made, { recursive: true, force: true });
  }
  await mkdir(path.join(env.DOSSIER_CONTENT, 'sources'), { recursive: true });
  await writeFile(path.join(env.DOSSIER_CONTENT, 'dossier.yaml'), 'title: Bench\n');
  await add(0, number);
  const cold = take('cold', await measure('npm', build, { cwd: project, env }));
  print(`dossier of ${number} captures, cold`, cold);
  console.log(stageLines(cold.output));

  if (values.starlight) {
    const data = JSON.parse(
      await readFile(path.join(env.DOSSIER_OUT, 'data', 'dossier.json'), 'utf8'),
    ) as PublicDossier;
    const articles = data.articles.map(({ id, title, paragraphs }) => ({ id, title, text: paragraphs.join('\n\n') }));
    const site = path.join(folder, 'starlight');
    for (const form of ['mdx', 'md'] as const) {
      await makeStarlightSite(site, articles, form);
      const yardstick = await measure(path.join(site, 'node_modules', '.bin', 'astro'), ['build'], { cwd: site });
      print(`Starlight, the same cleaned articles as .${form}`, take(form, yardstick));
    }
  }

  await add(number, number + 1);
  const warm = take('warm', await measure('npm', build, { cwd: project, env }));
  print('dossier after one added capture', warm);
  console.log(stageLines(warm.output));
}
const [cold, warm] = [median('cold'), median('warm')];
console.log(`\nmedian of ${values.runs}: cold ${cold.toFixed(1)} s, after one added capture ${warm.toFixed(1)} s`);
for (const form of Object.keys(runs).filter((name) => name === 'mdx' || name === 'md')) {
  const ratio = (cold / median(form)).toFixed(2);
  console.log(`Starlight as .${form} ${median(form).toFixed(1)} s; ratio, dossier cold to this: ${ratio}`);
}

async function add(from: number, to: number): Promise<void> {
  for (const { file, text } of generateCaptures(from, to)) {
    await writeFile(path.join(env.DOSSIER_CONTENT, 'sources', file), text);
  }
}

function take(name: string, measured: Measured): Measured {
  runs[name] = [...(runs[name] ?? []), measured];
  return measured;
}

function median(name: string): number {
  const seconds = (runs[name] ?? []).map((measured) => measured.seconds).sort((a, b) => a - b);
  return seconds[Math.floor(seconds.length / 2)] ?? Number.NaN;
}

function print(what: string, { seconds, peakMegabytes }: { seconds: number; peakMegabytes: number }): void {
  console.log(`${what}: ${seconds.toFixed(1)} s, peak memory ${peakMegabytes} MB`);
}

function stageLines(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences of the terminal are taken out
  const plain = output.replace(/\x1b\[[0-9;]*m/g, '');
  return plain
    .split('\n')
    .filter((line) => /^(ingest|clean|annotate|resolve|emit|render|index|publish)\b/.test(line))
    .map((line) => `  ${line.trim()}`)
    .join('\n');
}
