import path from 'node:path';
import { DossierError } from '../errors.ts';
import type { Capture } from '../schemas/capture.ts';
import { sidecarSchema } from '../schemas/sidecar.ts';
import { editorPath } from './editor-path.ts';
import { readYaml } from './read-yaml.ts';

export interface Sidecars {
  /** Keyed by the path of the capture. */
  of: Map<string, NonNullable<Capture['sidecar']>>;
  /** Captures whose sidecar is wrong: they are left out, lest they are published without what the editor said. */
  broken: Set<string>;
  errors: DossierError[];
}

/**
 * Reads `<name>.yaml` and `<name>.<ext>.yaml` beside the captures.
 * @param captures and sidecars: paths below the folder, with forward slashes
 */
export async function readSidecars(folder: string, captures: string[], sidecars: string[]): Promise<Sidecars> {
  const result: Sidecars = { of: new Map(), broken: new Set(), errors: [] };
  const owners = ownersOf(captures);
  for (const file of sidecars) {
    const shown = editorPath(path.join(folder, file));
    const fail = (what: string, hint: string) => result.errors.push(new DossierError({ file: shown }, what, hint));
    const [capture, second] = owners.get(file.replace(/\.yaml$/i, '')) ?? [];
    if (capture === undefined) {
      fail('belongs to no capture', 'Name it as its capture is named, or delete it.');
    } else if (second !== undefined) {
      fail(`belongs to ${capture} and to ${second}`, `Name it ${capture}.yaml or ${second}.yaml.`);
      result.broken.add(capture).add(second);
    } else if (result.of.has(capture) || result.broken.has(capture)) {
      fail(`is a second sidecar of ${capture}`, 'Keep one of the two.');
      result.broken.add(capture);
    } else {
      const sidecar = await readYaml(path.join(folder, file), sidecarSchema, {});
      if (sidecar?.data === undefined) {
        result.errors.push(...(sidecar?.errors ?? []));
        result.broken.add(capture);
      } else result.of.set(capture, { file: sidecar.file, data: sidecar.data, lines: sidecar.lines });
    }
  }
  return result;
}

/** Captures by the names that their sidecar may have, without `.yaml`. */
function ownersOf(captures: string[]): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const capture of captures) {
    for (const name of [capture, capture.slice(0, -path.extname(capture).length)]) {
      owners.set(name, [...(owners.get(name) ?? []), capture]);
    }
  }
  return owners;
}
