/** An address in a web archive, taken apart. */
export interface ArchivedAddress {
  /** The address that was archived. */
  original: string;
  /** Day on which it was, in EDTF. */
  captured: string;
}

/**
 * Reads an address as web archives of the Wayback kind form them, whoever runs them: `…/20170314102030/https://coast.example/quay`.
 * @returns undefined for any other address
 */
export function readArchivedAddress(url: string): ArchivedAddress | undefined {
  const match =
    /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(\d{4})(\d{2})(\d{2})\d{0,6}(?:[a-z]{2}_|\*)?\/(https?:\/\/?.+)$/i.exec(url);
  const [, year = '', month = '', day = '', original = ''] = match ?? [];
  if (match === null || Number(month) > 12 || Number(day) > 31 || !URL.canParse(original)) return undefined;
  return { original: new URL(original).href, captured: `${year}-${month}-${day}` };
}
