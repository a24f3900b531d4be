import anyAscii from 'any-ascii';

/** Longest slug, in characters. */
const LONGEST = 80;

/** Slug of a name in any script: `Ким Чен Ын` gives `kim-chen-yn`. Never empty. */
export function slugOf(name: string): string {
  const ascii = anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ascii.slice(0, LONGEST).replace(/-+$/, '') || 'unnamed';
}

/** Gives each entity an id of its own: the slug of its name; a second one of the same name gets its kind, then a number. Given ids come first. */
export function assignIds(entities: readonly { name: string; kind: string; given?: string | undefined }[]): string[] {
  const taken = new Set(entities.flatMap(({ given }) => (given === undefined ? [] : [given])));
  return entities.map(({ name, kind, given }) => {
    if (given !== undefined) return given;
    const slug = slugOf(name);
    let id = slug;
    if (taken.has(id)) id = `${slug}-${kind}`;
    for (let number = 2; taken.has(id); number++) id = `${slug}-${kind}-${number}`;
    taken.add(id);
    return id;
  });
}
