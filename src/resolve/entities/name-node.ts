import type { EntityKind } from '../../schemas/evidence.ts';
import type { PersonName } from './names/person-name.ts';

export type NameKind = EntityKind | 'other';

/** What identity needs to know of an article; offsets are UTF-16 offsets into `text`. */
export interface NamedArticle {
  id: string;
  text: string;
  sentences: readonly { start: number; end: number }[];
  mentions: readonly {
    start: number;
    end: number;
    kind: NameKind;
    certainty: number;
    role?: { start: number; end: number } | undefined;
    relation?: 'demonym' | 'description' | undefined;
    target?: string | undefined;
  }[];
}

/** One mention as the resolver sees it. */
export interface NameUse {
  /** Index of the article. */
  article: number;
  /** Index of the mention in its article. */
  mention: number;
  start: number;
  end: number;
  text: string;
  kind: NameKind;
  certainty: number;
}

/** All uses of one name in one article: what identity is decided for. */
export interface NameNode {
  id: number;
  article: number;
  kind: NameKind;
  /** Most frequent surface form. */
  text: string;
  /** Folded name; the same for spellings that never tell entities apart. */
  key: string;
  tokens: readonly string[];
  /** Set for persons. */
  person?: PersonName;
  uses: NameUse[];
  /** Left without entity: see {@link Identity.leaveOpen}. */
  open?: boolean;
  /** The node that this one is short for, once decided. */
  fullForm?: { node: NameNode; rule: string; certainty: number };
}
