import { readArchivedAddress } from '../../archived-address.ts';
import type { Metadatum } from '../../schemas/article.ts';
import type { Span } from '../../schemas/evidence.ts';
import { agencyName } from './agencies.ts';

const copyright =
  /(?:©|ⓒ|\([cC]\)|\bcopyright\b)\s*(?:©|ⓒ|\([cC]\)|copyright\b)?\s*(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?)?[\s,.–-]*(?:by )?[«“"]?(?<owner>\p{L}[\p{L}\p{M}\d&'’. -]{1,50}?)(?=\s*(?:[,|»”"(]|(?:19|20)\d{2}\b|\.\s|\.$|all rights|$|-\s|–|reserved|https?:))/iu;

/** Owner that a copyright notice with a year names: '© 2001-2015 The Daily Example. All rights reserved.' */
export function readCopyrightOwner(line: string): string | undefined {
  if (!/(?:19|20)\d{2}/.test(line) || line.length > 400) return undefined;
  const owner = copyright
    .exec(line)
    ?.groups?.owner?.trim()
    .replace(/\s+(?:and|or)$/i, '');
  if (owner === undefined || owner.length < 3 || !/^[\p{Lu}\p{Lo}\d]/u.test(owner)) return undefined;
  return /^(?:all|copyright|this|the material|рекл)/i.test(owner) && !/^the \p{Lu}/u.test(owner) ? undefined : owner;
}

/** The source within a line: 'Source: Xinhua Published: 2018/11/30', '2019-11-20 15:20 来源：中新网'. */
const sourceIn =
  /(?:\bsource|источник|джерело|quelle|fuente|fonte|来源|來源|출처|المصدر)\s?[:：]\s?(?<name>\p{L}[\p{L} -]{1,28}?)(?=\s+(?:published|posted|updated|参与|作者|编辑)|\s*[|\d]|\s*$)/iu;

/** Agency that a credit line of the report names: a line 'Reuters', 'Source: Xinhua', 'By Associated Press'. */
export function readAgencyLine(line: string): { name: string; phrase: string } | undefined {
  if (line.length > 80) return undefined;
  const plain = line.replace(/^(?:source|by|from|quelle|источник|来源|出处|출처|fuente|fonte)\s*[:：]?\s*/iu, '');
  const source = sourceIn.exec(line)?.groups?.name?.trim();
  const named = source === undefined ? undefined : agencyName(source);
  if (named !== undefined) return { name: named, phrase: line };
  const name = agencyName(plain.replace(/^\p{L}[\p{L} .'’-]+[,|/] ?(?=\p{Lu})/u, '')) ?? agencyName(plain);
  return name ? { name, phrase: line } : undefined;
}

/** Host name of an address without `www.`, for an archived page that of the page itself; undefined if it is none. */
export function hostName(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    return new URL(readArchivedAddress(url)?.original ?? url).hostname.replace(/^www\d?\./, '');
  } catch {
    return undefined;
  }
}

/** A metadatum that the capture states. */
export function stated(value: string, phrase: string, rule: string, spans: Span[] = []): Metadatum {
  return { value, derivation: { phrase, anchor: '', rule, certainty: 'stated' }, spans };
}

/** A metadatum that follows from something else. */
export function inferred(value: string, phrase: string, rule: string): Metadatum {
  return { value, derivation: { phrase, anchor: '', rule, certainty: 'inferred' }, spans: [] };
}
