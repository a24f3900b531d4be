import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** How long a command took and how much memory its largest process used at once. */
export interface Measured {
  seconds: number;
  /** Peak resident memory of the largest process of its tree, in MB. Read from /proc twenty times a second; 0 where there is none. */
  peakMegabytes: number;
  output: string;
}

/** Runs a command and measures it as a whole. @throws Error with its output if it fails */
export async function measure(
  command: string,
  args: string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Measured> {
  const began = performance.now();
  const child = spawn(command, args, { cwd: options.cwd, env: { ...process.env, ...options.env } });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let peakMegabytes = 0;
  const timer = setInterval(async () => {
    for (const pid of await family(child.pid ?? 0)) peakMegabytes = Math.max(peakMegabytes, await peakOf(pid));
  }, 50);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`);
  return { seconds: (performance.now() - began) / 1000, peakMegabytes, output };
}

async function family(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const below = await Promise.all(
    children
      .split(' ')
      .filter(Boolean)
      .map((child) => family(Number(child))),
  );
  return [pid, ...below.flat()];
}

async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
