import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { type DossierConfig, dossierConfigSchema } from '../schemas/dossier-config.ts';

/** Reads and checks `dossier.yaml`. Throws a DossierError that names file and line. */
export async function readDossierConfig(contentDir: string): Promise<DossierConfig> {
  return dossierConfigSchema.parse(parse(await readFile(path.join(contentDir, 'dossier.yaml'), 'utf8')));
}
