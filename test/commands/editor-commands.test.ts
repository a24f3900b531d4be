import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { clean } from '../../src/clean/clean.ts';
import { captureOf } from '../clean/capture-of.ts';
import { contentFolder, shown } from '../ingest/content-folder.ts';
import { runProgram } from './run-program.ts';

const FERRY = [
  'Home | News | Harbour',
  'Ferry leaves harbour for the last time',
  'LONDON, January 12. The ferry left the harbour on Monday with two hundred people on board, Ada Lovelace said.',
  'The harbour master told reporters that nobody would take its place before the summer of 2016.',
  '"We have waited for a new ship since 2009," Lovelace said. "It will come, but it will not come this year."',
  'Share this on Facebook',
].join('\n\n');

afterEach(() => vi.unstubAllEnvs());

/** Runs a command on a content folder of the given files. */
async function run(files: Record<string, string>, ...args: string[]) {
  const folder = contentFolder(files);
  vi.stubEnv('DOSSIER_CONTENT', folder);
  const { stdout, stderr, exitCode } = await runProgram(args);
  const lines = (output: string) =>
    shown(
      folder,
      output.split('\n').filter((line) => line !== ''),
    );
  return { folder, stdout: lines(stdout), stderr: lines(stderr), exitCode };
}

test('check counts what a sound dossier holds, and writes nothing', async () => {
  const { stdout, stderr, exitCode } = await run({ 'dossier.yaml': 'title: Ferry', 'sources/a.txt': FERRY }, 'check');
  expect(stderr.filter((line) => !line.startsWith('warning: '))).toEqual([]);
  expect(stdout[0]).toMatch(/^1 article, \d+ entit(?:y|ies), \d+ events?, \d+ statements?; 0 errors, \d+ warnings?$/);
  expect(exitCode).toBe(0);
});

test('check prints every error as file:line: what. What to do., and ends with 1', async () => {
  const { stdout, stderr, exitCode } = await run(
    {
      'dossier.yaml': 'title: Ferry',
      'sources/a.txt': FERRY,
      'sources/b.txt': '',
      'sources/c.txt': `${FERRY}It was noon.`,
      'sources/c.yaml': 'published: noon',
      'registry/people.yaml': '- nam: Ada Lovelace',
    },
    'check',
  );
  expect(stderr).toEqual(
    expect.arrayContaining([
      'content/sources/b.txt: is empty. Save the page again, or delete the file.',
      'content/sources/c.yaml:1: "published" is not a date. Write 2015-01-13 or 2015-01.',
      'content/registry/people.yaml:1: "nam" is not a field here. Did you mean "name"?',
    ]),
  );
  expect(stdout[0]).toMatch(/^1 article, .*; 4 errors, /);
  expect(exitCode).toBe(1);
});

test('check tells of the other files too when dossier.yaml is wrong', async () => {
  const { stdout, stderr, exitCode } = await run({ 'dossier.yaml': 'titel: Ferry', 'sources/b.txt': '' }, 'check');
  expect(stderr).toEqual([
    'content/dossier.yaml: "title" is missing. Write title: and the headline or name, in quotes if it holds a colon.',
    'content/dossier.yaml:1: "titel" is not a field here. Did you mean "title"?',
    'content/sources/b.txt: is empty. Save the page again, or delete the file.',
  ]);
  expect(stdout).toEqual(['3 errors, 0 warnings']);
  expect(exitCode).toBe(1);
});

test('a correction that matches nothing is an error of check, with file and line', async () => {
  const { stderr, exitCode } = await run(
    {
      'dossier.yaml': 'title: Ferry',
      'sources/a.txt': FERRY,
      'registry/people.yaml': '# known people\n- name: Charles Babbage\n  hide: true\n',
      'chronology.yaml': 'hide:\n  - match: words that stand nowhere\n',
    },
    'check',
  );
  expect(stderr).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^content\/registry\/people\.yaml:\d: .*\. .*\.$/),
      expect.stringMatching(/^content\/chronology\.yaml:2: .*\. .*\.$/),
    ]),
  );
  expect(exitCode).toBe(1);
});

test('review lists questions, and says so if there is none', async () => {
  const { stdout, exitCode } = await run({ 'dossier.yaml': 'title: Ferry', 'sources/a.txt': FERRY }, 'review');
  expect(stdout.at(-1)).toMatch(/^(?:Nothing is left to decide\.|\d+ questions?, least certain first\.)$/);
  expect(exitCode).toBe(0);
});

test('review and check tell of the close calls of cleaning, and the editor’s word settles them', async () => {
  const capture = closeCapture();
  const files = { 'dossier.yaml': 'title: Ferry', 'sources/a.txt': capture.text };
  const before = await run(files, 'review');
  const at = before.stdout.indexOf('content/sources/a.txt');
  expect(before.stdout.slice(at + 1)).toContain(`   cut  ${capture.passage}`);
  expect((await run(files, 'check')).stdout.at(-1)).toMatch(/^\d+ close calls? of cleaning to look at: /);
  const after = await run({ ...files, 'sources/a.yaml': stringify({ cut: [capture.passage] }) }, 'review');
  expect(after.stdout).not.toContain(`   cut  ${capture.passage}`);
});

/** A golden case with a line that is cut by a narrow margin, whichever that is for today's model. */
function closeCapture(): { text: string; passage: string } {
  const cases = path.join(import.meta.dirname, '../clean/cases');
  for (const name of readdirSync(cases)) {
    const text = readFileSync(path.join(cases, name, 'capture.txt'), 'utf8');
    const { ledger } = clean(captureOf(text), { sharedLines: new Map() });
    const passage = ledger.flatMap(({ close = [] }) => close)[0]?.text;
    if (passage !== undefined && text.split(passage).length === 2) return { text, passage };
  }
  throw new Error('no case has a close call');
}

test('review without dossier.yaml ends with the error, not with a stack', async () => {
  const { stderr, exitCode } = await run({ 'sources/a.txt': FERRY }, 'review');
  expect(stderr).toEqual([
    'content/dossier.yaml: there is no such file. Make it, with a first line such as title: "The bridge that was never built".',
  ]);
  expect(exitCode).toBe(1);
});

test('add copies what it can, says what it cannot, and ends with 1 if there was any', async () => {
  const inbox = contentFolder({ 'ferry.txt': FERRY });
  const file = path.join(inbox, 'ferry.txt');
  const { folder, stdout, stderr, exitCode } = await run({}, 'add', file, 'missing.txt', file);
  expect(stdout).toEqual([
    'added content/sources/ferry.txt (1 KB)',
    'content/sources/ferry.txt is there already, the same to the byte',
  ]);
  expect(stderr).toEqual(['missing.txt: there is no such file. Look at the path; an address begins with https://.']);
  expect(exitCode).toBe(1);
  expect(readFileSync(path.join(folder, 'sources/ferry.txt'), 'utf8')).toBe(FERRY);
});

test('clean --explain shows every block of a capture with its label', async () => {
  const folder = contentFolder({ 'ferry.txt': FERRY });
  const { stdout, exitCode } = await runProgram(['clean', '--explain', path.join(folder, 'ferry.txt')]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Ferry leaves harbour');
  expect(stdout).toMatch(/^- share .*\n {4}Share this on Facebook$/m);
  expect(stdout).toMatch(/headline/);
});
