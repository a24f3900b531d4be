import { closestMatch } from 'leven';
import { DossierError } from '../../errors.ts';
import type { Corrections } from '../../schemas/corrections.ts';
import { formKey } from './claims.ts';
import { type PlacedEntry, whereIs } from './registry-entries.ts';

function nearest(text: string, known: readonly string[], otherwise: string): string {
  const near = closestMatch(text, [...known], { maxDistance: Math.max(2, Math.floor(text.length / 3)) });
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
}

/** A name of the registry that no article has. */
export function unknownName(
  entry: PlacedEntry,
  field: string,
  name: string,
  known: readonly string[],
  corrections: Corrections,
): DossierError {
  return new DossierError(
    whereIs(entry, field, corrections),
    `no article names "${name}"`,
    nearest(name, known, 'Write the name, or an alias, as it stands in an article.'),
  );
}

/** A split that names an article that there is not. */
export function unknownArticle(
  entry: PlacedEntry,
  field: string,
  id: string,
  known: readonly string[],
  corrections: Corrections,
): DossierError {
  return new DossierError(
    whereIs(entry, field, corrections),
    `there is no article "${id}"`,
    nearest(id, known, 'An article is named by its id: the file name of its capture without the ending.'),
  );
}

/** Fields of an entry that claim forms, with the form. */
export function claimedForms({ data }: PlacedEntry): { field: string; form: string }[] {
  return [
    { field: 'name', form: data.name },
    ...(data.aliases ?? []).map((form, i) => ({ field: `aliases.${i}`, form })),
    ...(data.merge ?? []).map((form, i) => ({ field: `merge.${i}`, form })),
  ];
}

/** Entries that contradict each other: one id, one form of the same kind, or one split mention claimed twice. */
export function conflicts(entries: readonly PlacedEntry[], corrections: Corrections): DossierError[] {
  const errors: DossierError[] = [];
  const owners = new Map<string, { entry: PlacedEntry; field: string }>();
  const claim = (key: string, entry: PlacedEntry, field: string, what: string) => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, { entry, field });
    else if (owner.entry !== entry) {
      const { file, line } = whereIs(owner.entry, owner.field, corrections);
      const place = line === undefined ? file : `${file}:${line}`;
      errors.push(
        new DossierError(
          whereIs(entry, field, corrections),
          `${what} is also claimed by "${owner.entry.data.name}" (${place})`,
          'Keep it in one of the two entries.',
        ),
      );
    }
  };
  for (const entry of entries) {
    if (entry.data.id !== undefined) claim(`id ${entry.data.id}`, entry, 'id', `the id "${entry.data.id}"`);
    for (const { field, form } of claimedForms(entry))
      claim(`${entry.kind} ${formKey(form)}`, entry, field, `"${form}"`);
    entry.data.split?.forEach(({ text, article }, i) => {
      claim(`split ${article}\n${formKey(text)}`, entry, `split.${i}.text`, `"${text}" in ${article}`);
    });
  }
  return errors;
}
