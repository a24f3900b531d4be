/** FNV-1a hash of a site's name: its fold. */
export function siteHash(site: string): number {
  let hash = 2166136261;
  for (let i = 0; i < site.length; i++) hash = Math.imul(hash ^ site.charCodeAt(i), 16777619);
  return hash >>> 0;
}

/** Parts for the verdicts of the first pass on documents it was not trained on. */
export const parts = 3;

/** The part that a document belongs to, by its site. */
export const partOf = ({ site }: { site: string }): number => (siteHash(`${site}/part`) >>> 3) % parts;
