import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface BuiltSite {
  /** The folder that was published. */
  dist: string;
  /** The generated files. */
  work: string;
  code: number | null;
  stdout: string;
  stderr: string;
}

const project = path.resolve(import.meta.dirname, '../..');

/**
 * Runs the real build on a content folder, into folders of its own. Never throws: what went wrong is in `code` and `stderr`.
 * @param options.lastSite text of the one page of a site that was published there before
 */
export async function buildSite(
  content: string,
  options: { args?: string[]; env?: Record<string, string>; lastSite?: string } = {},
): Promise<BuiltSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dossier-site-'));
  const dist = path.join(folder, 'dist');
  const work = path.join(folder, 'work');
  if (options.lastSite !== undefined) {
    await mkdir(dist);
    await writeFile(path.join(dist, 'index.html'), options.lastSite);
  }
  const env = { ...process.env, DOSSIER_CONTENT: content, DOSSIER_OUT: dist, DOSSIER_WORK: work, ...options.env };
  const args = ['--env-file=.env.build', 'src/publish.ts', ...(options.args ?? [])];
  const child = spawn(process.execPath, args, { cwd: project, env });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { dist, work, code, stdout, stderr };
}
