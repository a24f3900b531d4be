import { plain } from './fold.ts';

/** Words of a name of an organisation, place, event or work, folded, with what was taken off. */
export interface TitleName {
  tokens: string[];
  key: string;
}

const LEGAL_FORMS = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc llp lp sa spa ag gmbh nv bv ab asa oyj kk pty pte pjsc oao ooo zao jsc sarl srl kg se as'.split(
    ' ',
  ),
);
/** A name of the form `State of X` is the place X. */
const POLITIES = new Set('state republic kingdom city province commonwealth district town federation'.split(' '));

/** Singular of a folded word, as far as the written form tells: `motors` and `motor`, `peoples` and `people` are one. */
export function singular(word: string): string {
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function keyOf(tokens: readonly string[]): string {
  return tokens.length > 1 ? tokens.map(singular).join(' ') : (tokens[0] ?? '');
}

function wordsOf(text: string): string[] {
  return text
    .replace(/(?<=\w)['’]s(?=\s|$)/g, 's')
    .replace(/\s[-–]\s/g, '')
    .replace(/[&+](?=\s|$)/g, ' and ')
    .split(/[\s/]+/)
    .map(plain)
    .filter(Boolean);
}

/** Folds the name of an organisation: without article, legal form (`Inc`, `plc`) and the end of a domain name (`.com`). */
export function parseOrganisationName(text: string): TitleName {
  let tokens = wordsOf(text.replace(/['’]s$/, '').replace(/(?<=\w)\.(?:com|org|net|info|[a-z]{2}|co\.[a-z]{2})$/, ''));
  if (tokens.length > 1 && tokens[0] === 'the') tokens = tokens.slice(1);
  while (tokens.length > 1 && LEGAL_FORMS.has(tokens.at(-1) ?? '')) tokens = tokens.slice(0, -1);
  return { tokens, key: keyOf(tokens) };
}

/** Folds the name of a place: without article, `State of`, and what follows a comma (`Seattle, Washington`). */
export function parsePlaceName(text: string): TitleName {
  const comma = text.indexOf(', ');
  let tokens = wordsOf((comma > 0 ? text.slice(0, comma) : text).replace(/['’]s$/, ''));
  if (tokens.length > 1 && tokens[0] === 'the') tokens = tokens.slice(1);
  if (tokens.length > 2 && POLITIES.has(tokens[0] ?? '') && tokens[1] === 'of') tokens = tokens.slice(2);
  return { tokens, key: keyOf(tokens) };
}

const WORLD_WAR = /^(?:ww|(first|second|1st|2nd) world war|world war) ?(i|ii|1|2|one|two)?$/;

/** `WWII`, `World War Two`, `Second World War`: one key for all forms. */
function worldWar(key: string): string | undefined {
  const [, ordinal, number] = WORLD_WAR.exec(key) ?? [];
  const which = ordinal ?? number;
  if (which === undefined || (ordinal !== undefined && number !== undefined)) return undefined;
  return `world war ${/^(?:first|1st|i|1|one)$/.test(which) ? 1 : 2}`;
}

/** Folds the name of an event or a work: without article. */
export function parseTitle(text: string): TitleName {
  let tokens = wordsOf(text.replace(/['’]s$/, ''));
  if (tokens.length > 1 && tokens[0] === 'the') tokens = tokens.slice(1);
  return { tokens, key: worldWar(tokens.join(' ')) ?? keyOf(tokens) };
}
