import type { CorrectionFile, Corrections, RegistryEntry } from '../../schemas/corrections.ts';
import type { EntityKind } from '../../schemas/evidence.ts';

/** An entry of the registry with where it stands. */
export interface PlacedEntry {
  kind: EntityKind;
  file: string;
  /** Index in its file: prefix of the keys of its lines. */
  index: number;
  data: RegistryEntry;
}

/** Files of the registry, in the order in which they are applied, with the kind that their entries are. */
const FILES = [
  ['people', 'person'],
  ['organisations', 'organisation'],
  ['places', 'place'],
  ['events', 'event'],
] as const;

/** All entries of the registry, file by file. */
export function registryEntries(corrections: Corrections): PlacedEntry[] {
  return FILES.flatMap(([name, kind]) =>
    (corrections[name]?.data ?? []).map((data, index) => ({
      kind,
      file: corrections[name]?.file ?? name,
      index,
      data,
    })),
  );
}

/** Where a field of an entry stands, for errors; of the entry itself if the field has no line of its own. */
export function whereIs(entry: PlacedEntry, field: string, corrections: Corrections): { file: string; line?: number } {
  const files: (CorrectionFile<RegistryEntry[]> | undefined)[] = FILES.map(([name]) => corrections[name]);
  const lines = files.find((file) => file?.file === entry.file)?.lines ?? {};
  const line = lines[`${entry.index}.${field}`] ?? lines[`${entry.index}.name`] ?? lines[`${entry.index}`];
  return line === undefined ? { file: entry.file } : { file: entry.file, line };
}
