import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const dossier = (args: string[], input = '') =>
  spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8' });

test('--help lists every command and says how filters work', () => {
  const { stdout, stderr, status } = dossier(['--help']);
  for (const name of ['add', 'check', 'review', 'clean', 'annotate', 'resolve', 'timeline']) {
    expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
  }
  expect(stdout).toContain('npm run --silent dossier -- annotate < texts.ndjson');
  expect([stderr, status]).toEqual(['', 0]);
});

test('a command that is not known, or called wrongly, ends with 1 and a hint', () => {
  for (const args of [['publish'], ['timeline'], ['timeline', '--entries', 'many'], ['add']]) {
    const { stdout, stderr, status } = dossier(args);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(/^error: .+\n\(dossier --help lists the commands\)\n$/);
  }
});

test('exit codes and streams are those of a filter', () => {
  const sound = dossier(['annotate'], '{"id":"a","text":""}\n');
  expect([sound.stdout, sound.stderr, sound.status]).toEqual([
    '{"id":"a","mentions":[],"timexes":[],"quotes":[]}\n',
    '',
    0,
  ]);
  const bad = dossier(['annotate'], '{\n');
  expect([bad.stdout, bad.status]).toEqual(['{"id":null,"error":"the line is not JSON"}\n', 1]);
});

test('a reader that stops early is no failure', async () => {
  const lines = '{"id":"a","text":"The ferry left."}\n'.repeat(3000);
  const child = promisify(execFile)('sh', ['-c', `"${process.execPath}" "${CLI}" annotate | head -n 1`], {
    maxBuffer: 1e8,
  });
  child.child.stdin?.on('error', () => {}).end(lines);
  const { stdout, stderr } = await child;
  expect(stdout.split('\n').length).toBe(2);
  expect(stderr).toBe('');
});
