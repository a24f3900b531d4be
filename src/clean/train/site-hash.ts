import { hashOf } from '../text/word-model.ts';

/** Hash of a site's name: its fold. */
export const siteHash = (site: string): number => hashOf(site) >>> 0;

/** Parts for the verdicts of the first pass on documents it was not trained on. */
export const parts = 3;

/** The part that a document belongs to, by its site. */
export const partOf = ({ site }: { site: string }): number => (siteHash(`${site}/part`) >>> 3) % parts;
