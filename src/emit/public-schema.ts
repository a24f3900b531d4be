import { z } from 'zod';
import { publicDossierSchema } from '../schemas/public-dossier.ts';

/** JSON Schema (2020-12) of the published data, made from the zod schema so that the two cannot differ. */
export function publicSchema(): object {
  return z.toJSONSchema(publicDossierSchema, { target: 'draft-2020-12' });
}
