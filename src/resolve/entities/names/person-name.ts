import { romanised } from './fold.ts';

/** A person's name taken apart; all parts folded. */
export interface PersonName {
  /** Words without honorifics and generational suffixes. */
  tokens: string[];
  /** Name that the person is called by when one word stands alone; `''` if the name is one word. */
  family: string;
  given: string;
  /** Words between given and family name, joined; `''` if there are none. */
  middle: string;
  /** `jr`, `sr`, `iii` …; `''` if there is none. */
  generation: string;
  /** Given and family name: the same for all spellings, with or without middle name, and for the East Asian order with and without hyphen. */
  core: string;
  /** The core with middle name and generation. */
  key: string;
}

const HONORIFICS = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr hon judge justice gen lt col maj capt sgt cpl adm sen rep gov st comrade'.split(
    ' ',
  ),
);
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const SUFFIXES = new Set([...GENERATIONS, 'phd', 'md', 'esq', 'mp', 'qc', 'kc', 'obe', 'mbe']);
/** Common family names of Korea, China and Vietnam: they stand first. */
const EAST_ASIAN_FAMILY_NAMES = new Set(
  (
    'kim lee yi rhee park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im rim han oh seo suh shin sin kwon gwon hwang ahn an song ryu yoo yu hong ' +
    'jeon jun go ko moon mun son sohn bae paek baek heo hur nam noh roh ro ri hyon hyun thae tae kye ' +
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang wei xi wen ' +
    'nguyen tran pham phan vu vo dang bui do ngo duong ly truong dinh le wong cheung chan leung lam lau ng kwok tsang tsai hsieh'
  ).split(' '),
);
const SYLLABLE = /^(?:[bcdfghjklmnpqrstvwxyz]{0,3})[aeiouy]{1,3}(?:ng|[nklmpbhrt])?$/;

function isEastAsian(words: readonly string[]): boolean {
  const [family, ...given] = words;
  if (family === undefined || !EAST_ASIAN_FAMILY_NAMES.has(family) || given.length === 0 || given.length > 2)
    return false;
  return given.length === 2 && given.every((word) => SYLLABLE.test(word));
}

/** Takes a person's name apart: `Kim Jong-un` and `Kim Jong Un` have family name `kim` and the same key. */
export function parsePersonName(text: string): PersonName {
  const bare = text.replace(/['’]s$/, '').replace(/\([^)]*\)|"[^"]*"|“[^”]*”/g, ' ');
  const raw = bare.split(/[\s,]+/).filter(Boolean);
  let words = raw.filter((word) => romanised(word) !== '');
  while (words.length > 1 && HONORIFICS.has(romanised(words[0] ?? ''))) words = words.slice(1);
  let generation = '';
  while (words.length > 1 && SUFFIXES.has(romanised(words.at(-1) ?? ''))) {
    generation = GENERATIONS.has(romanised(words.at(-1) ?? '')) ? romanised(words.at(-1) ?? '') : generation;
    words = words.slice(0, -1);
  }
  const name = (parts: Omit<PersonName, 'generation' | 'core' | 'key'>): PersonName => {
    const core = parts.family === '' ? (parts.tokens[0] ?? '') : `${parts.given} ${parts.family}`;
    return { ...parts, generation, core, key: [core, parts.middle, generation].join('|') };
  };
  const parts = words.map((word) => word.split(/[-‐‑]/).map((part) => part.toLowerCase()));
  const flat = parts.flat();
  const [first] = parts;
  if (first?.length === 1 && isEastAsian(flat) && parts.length <= 3) {
    const family = romanised(flat[0] ?? '');
    const given = flat.slice(1).map(romanised).join('');
    return name({ tokens: [family, ...flat.slice(1).map(romanised)], family, given, middle: '' });
  }
  const last = words.at(-1) ?? '';
  if (words.length === 2 && /[-‐‑]/.test(words[0] ?? '') && isEastAsian([last.toLowerCase(), ...(parts[0] ?? [])])) {
    const family = romanised(last);
    const given = romanised(words[0] ?? '');
    return name({ tokens: [given, family], family, given, middle: '' });
  }
  const tokens = words.map((word) => romanised(word.replace(/^(?:al|el|ul)[-‐‑ ]/i, '')));
  const family = tokens.length > 1 ? (tokens.at(-1) ?? '') : '';
  const given = tokens.length > 1 ? (tokens[0] ?? '') : '';
  const middle = tokens.slice(1, -1).join('');
  return name({ tokens, family, given, middle });
}

/** Whether the first word of a two-word name may be the family name, as in `Xi Jinping`. */
export function mayLeadWithFamilyName(tokens: readonly string[]): boolean {
  return tokens.length === 2 && EAST_ASIAN_FAMILY_NAMES.has(tokens[0] ?? '');
}
