import path from 'node:path';
import anyAscii from 'any-ascii';

const MAX_LENGTH = 80;

/**
 * Gives each file its id: the slug of its name, in ASCII whatever its script. Where that is not enough to tell files apart, the
 * extension is added, then the folder, then the beginning of the hash of the content.
 * @param files paths below `sources/` with the SHA-256 of their content; no two have both alike
 * @returns ids in the order of the files
 */
export function captureIds(files: readonly { file: string; sha256: string }[]): string[] {
  const candidates = files.map(({ file, sha256 }) => {
    const { name, ext, dir } = path.posix.parse(file);
    const slug = slugOf(name);
    const hash = sha256.slice(0, 8);
    if (slug === '') return [`capture-${hash}`];
    const withExtension = `${slug}-${ext.slice(1).toLowerCase()}`;
    return [slug, withExtension, slugOf(`${dir}/${withExtension}`), `${slug}-${hash}`];
  });
  const ids = candidates.map(([first]) => first ?? '');
  for (let round = 1; round < 4; round++) {
    const holders = Map.groupBy(ids.keys(), (i) => ids[i] ?? '');
    for (const [id, indexes] of holders) {
      if (indexes.length > 1) for (const i of indexes) ids[i] = candidates[i]?.[round] ?? id;
    }
  }
  return ids;
}

/** Lower-case ASCII words joined by hyphens, at most 80 characters. */
export function slugOf(name: string): string {
  const slug = anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug.length <= MAX_LENGTH ? slug : slug.slice(0, MAX_LENGTH).replace(/-[^-]*$/, '');
}
