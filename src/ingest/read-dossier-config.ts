import path from 'node:path';
import { DossierError } from '../errors.ts';
import { type DossierConfig, dossierConfigSchema } from '../schemas/dossier-config.ts';
import { editorPath } from './editor-path.ts';
import { readYaml } from './read-yaml.ts';

const checkedSchema = dossierConfigSchema.refine(({ timeZone }) => isTimeZone(timeZone), {
  path: ['timeZone'],
  message: 'is not a time zone',
});

/** Reads and checks `dossier.yaml`. Throws a DossierError that names file and line, the first if there are several. */
export async function readDossierConfig(contentDir: string): Promise<DossierConfig> {
  const { config, errors } = await checkDossierConfig(contentDir);
  if (config === undefined) throw errors[0];
  return config;
}

/** Reads `dossier.yaml`; gives all that is wrong with it instead if it cannot be used. */
export async function checkDossierConfig(
  contentDir: string,
): Promise<{ config: DossierConfig; errors: [] } | { config: undefined; errors: DossierError[] }> {
  const file = path.join(contentDir, 'dossier.yaml');
  const read = await readYaml(file, checkedSchema, {});
  if (read === undefined) {
    const hint = 'Make it, with a first line such as title: "The bridge that was never built".';
    return { config: undefined, errors: [new DossierError({ file: editorPath(file) }, 'there is no such file', hint)] };
  }
  return read.data === undefined ? { config: undefined, errors: read.errors } : { config: read.data, errors: [] };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
