import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { PublicDossier } from '../../src/schemas/public-dossier.ts';
import { generateCaptures } from './generate-captures.ts';
import { measure } from './measure.ts';
import { makeStarlightSite } from './starlight-site.ts';

const { values } = parseArgs({
  options: {
    captures: { type: 'string', default: '1000', short: 'n' },
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

await rm(env.DOSSIER_CONTENT, { recursive: true, force: true });
await rm(env.DOSSIER_WORK, { recursive: true, force: true });
await rm(env.DOSSIER_OUT, { recursive: true, force: true });
await mkdir(path.join(env.DOSSIER_CONTENT, 'sources'), { recursive: true });
await writeFile(path.join(env.DOSSIER_CONTENT, 'dossier.yaml'), 'title: Bench\n');
const add = async (from: number, to: number) => {
  for (const { file, text } of generateCaptures(from, to)) {
    await writeFile(path.join(env.DOSSIER_CONTENT, 'sources', file), text);
  }
};

await add(0, number);
const cold = await measure('npm', build, { cwd: project, env });
print(`dossier of ${number} captures, cold`, cold);
console.log(stageLines(cold.output));

await add(number, number + 1);
const warm = await measure('npm', build, { cwd: project, env });
print('the same after one added capture', warm);
console.log(stageLines(warm.output));

if (values.starlight) {
  const data = JSON.parse(await readFile(path.join(env.DOSSIER_OUT, 'data', 'dossier.json'), 'utf8')) as PublicDossier;
  const articles = data.articles.map(({ id, title, paragraphs }) => ({ id, title, text: paragraphs.join('\n\n') }));
  const site = path.join(folder, 'starlight');
  for (const form of ['mdx', 'md'] as const) {
    await makeStarlightSite(site, articles, form);
    const yardstick = await measure(path.join(site, 'node_modules', '.bin', 'astro'), ['build'], { cwd: site });
    print(`Starlight, the same cleaned articles as .${form}`, yardstick);
    console.log(`  ratio, dossier cold to this: ${(cold.seconds / yardstick.seconds).toFixed(2)}`);
  }
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
