/** What is cited: an article as the dossier keeps it, or a page of the dossier. The formats are written from this. */
export interface CitedWork {
  /** Stable key of ASCII letters, digits and hyphens. */
  key: string;
  kind: 'report' | 'page';
  title: string;
  author: string | undefined;
  /** The newspaper or agency of a report; the dossier of a page. */
  container: string;
  /** Title of the dossier that keeps a report; empty for a page. */
  archive: string;
  /** Who publishes the dossier, for a page. */
  publisher: string | undefined;
  /** EDTF; undefined if it is not known. */
  issued: string | undefined;
  /** BCP 47 tag. */
  language: string | undefined;
  /** Address on the web, if the dossier states where it lives; no address is made up. */
  url: string | undefined;
  /** Path from the root of the dossier, as its links have it. */
  path: string;
  /** Sentences on what a reader of the citation must know, such as how the date was inferred. */
  notes: string[];
}
