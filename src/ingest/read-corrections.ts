import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { closestMatch } from 'leven';
import { z } from 'zod';
import { DossierError } from '../errors.ts';
import { type Corrections, chronologyCorrectionsSchema, registryEntrySchema } from '../schemas/corrections.ts';
import { editorPath } from './editor-path.ts';
import { readYaml } from './read-yaml.ts';

const REGISTRY = ['people', 'organisations', 'places', 'events'] as const;
const registrySchema = z.array(registryEntrySchema);

/** Reads `registry/*.yaml` and `chronology.yaml`; a missing file is no correction, one that is wrong becomes errors beside the good ones. */
export async function readCorrections(contentDir: string): Promise<{ items: Corrections; errors: DossierError[] }> {
  const items: Corrections = {};
  const errors = await strayFiles(path.join(contentDir, 'registry'));
  for (const name of REGISTRY) {
    const file = await readYaml(path.join(contentDir, 'registry', `${name}.yaml`), registrySchema, []);
    if (file?.data !== undefined) items[name] = { file: file.file, data: file.data, lines: file.lines };
    else errors.push(...(file?.errors ?? []));
  }
  const chronology = await readYaml(path.join(contentDir, 'chronology.yaml'), chronologyCorrectionsSchema, {});
  if (chronology?.data !== undefined) {
    items.chronology = { file: chronology.file, data: chronology.data, lines: chronology.lines };
  } else errors.push(...(chronology?.errors ?? []));
  return { items, errors };
}

/** Files of the registry whose name nothing reads: `persons.yaml` would be passed over in silence. */
async function strayFiles(folder: string): Promise<DossierError[]> {
  const names = await readdir(folder).catch(() => []);
  const known = REGISTRY.map((name) => `${name}.yaml`);
  return names
    .filter((name) => /\.ya?ml$/i.test(name) && !name.startsWith('.') && !known.includes(name))
    .sort()
    .map((name) => {
      const near = closestMatch(name, known, { maxDistance: 4 });
      const hint = near ? `Did you mean ${near}?` : `The registry has ${known.join(', ')}.`;
      return new DossierError({ file: editorPath(path.join(folder, name)) }, 'is not a file of the registry', hint);
    });
}
