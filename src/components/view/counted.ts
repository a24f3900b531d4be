const grouped = new Intl.NumberFormat('en-GB');

/** A number with its noun: `1 article`, `3 articles`. @param plural if not the noun with an s */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped.format(count)} ${count === 1 ? noun : plural}`;
}
