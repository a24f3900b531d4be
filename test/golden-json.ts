import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Compares with a golden file. A missing one fails; WRITE_GOLDEN=all writes it, for a person to read before it is committed. */
export function expectGolden(file: string, found: unknown): void {
  if (process.env.WRITE_GOLDEN === 'all') writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  if (!existsSync(file)) expect.fail(`${file} is missing. Write it with WRITE_GOLDEN=all and read it.`);
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
