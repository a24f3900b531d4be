import { agencyName } from './agencies.ts';

const initials = '(?:\\p{L}{1,4}(?:[/,] ?\\p{L}{1,4}){0,3})';
/** 'hk/rb (AP, AFP, KCNA)', '(Reuters)', '[AP/AFP]': perhaps initials of the desk, and sources in brackets. */
const bracketed = new RegExp(`^(?:${initials} ?)?[(\\[（](?<list>[^()\\[\\]（）]{2,80})[)\\]）]\\.?$`, 'u');
/** 'kls/dpa': initials of the desk and one source. */
const initialled = /^\p{Ll}{1,4}(?:\/\p{Ll}{1,4}){0,2}\/[\p{L} -]{2,20}$/u;
/** 'With agencies', 'With reporting by AFP and AP'. */
const shared =
  /^[-–—(]*\s?with (?:inputs?|reporting|files|material|additional reporting)? ?(?:by |from )?(?<list>[^()]{2,60}?)\)?\.?$/iu;

/** Agencies of a list such as 'AP, AFP and dpa'; empty if one entry of it is none. */
function agenciesOf(list: string): string[] {
  const entries = list.split(/\s*[,;/]\s*|\s+(?:and|und|et|y|и|&)\s+/u).filter((entry) => entry !== '');
  const names = entries.map((entry) => agencyName(entry) ?? '');
  return names.includes('') ? [] : names;
}

/**
 * Agencies that a credit line of nothing else names: 'REUTERS', 'VOA News', 'hk/rb (AP, AFP)', 'With agencies'. Empty if
 * it names none ('With agencies'); undefined for other lines.
 */
export function readCreditLine(line: string): string[] | undefined {
  if (line.length > 90) return undefined;
  const alone = agencyName(line.replace(/^[-–—]\s*/, ''));
  if (alone !== undefined) return [alone];
  if (initialled.test(line)) {
    const names = agenciesOf(line.slice(line.search(/\/[^/]*$/) + 1));
    if (names.length > 0) return names;
  }
  const list = (bracketed.exec(line) ?? shared.exec(line))?.groups?.list ?? '';
  if (/^(?:agencies|news agencies|wires|agency reports)$/i.test(list)) return [];
  const names = agenciesOf(list);
  return names.length > 0 ? names : undefined;
}
