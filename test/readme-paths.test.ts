import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

describe('paths named in prose', () => {
  it.each(['README.md', 'src/README.md'])('of %s exist', (readme) => {
    const text = readFileSync(path.join(root, readme), 'utf8').replace(/```[\s\S]*?```/g, '');
    const named = [...text.matchAll(/`((?:[\w-]+\/)*[\w-]+\.(?:ts|json|bin|mjs|png))`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(0);
    const generated = new Set(['dossier.json', 'dist/data/dossier.json', 'robots.txt', 'content/dossier.json']);
    const missing = named.filter(
      (name) =>
        !generated.has(name) &&
        !existsSync(path.join(root, name)) &&
        globSync(`{src,test}/**/${name}`, { cwd: root }).length === 0,
    );
    expect(missing).toEqual([]);
  });
});
