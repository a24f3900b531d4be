/** What the clause chunker knows of a word without a parser: closed classes, and the shape of the open ones. */
export type WordClass =
  | 'determiner'
  | 'subject'
  | 'object'
  | 'possessive'
  | 'relative'
  | 'preposition'
  | 'and'
  | 'subordinator'
  | 'auxiliary'
  | 'negation'
  | 'adverb'
  | 'to'
  | 'time'
  | 'name'
  | 'number'
  | 'verb'
  | 'word';

const LISTS: [WordClass, string][] = [
  ['determiner', 'the a an this these those some many most several few all both any each every no another other such'],
  ['subject', 'he she they i we it you there someone somebody everyone everybody anyone nobody'],
  ['object', 'him them me us himself herself themselves itself myself'],
  ['possessive', 'his her its their my our your'],
  ['relative', 'who which that whom whose what where'],
  [
    'preposition',
    'of for from at in on with by about into over under against during through between among amid via toward towards upon within without near across behind around regarding despite per like off inside outside throughout following including',
  ],
  ['and', 'and or but nor yet'],
  [
    'subordinator',
    'because although though while when whenever if as after before since until unless whether than once so how why whereas',
  ],
  [
    'auxiliary',
    "is are was were be been being am has have had having do does did done will would can could may might must shall should isn aren wasn weren hasn haven hadn don doesn didn won wouldn couldn shouldn cannot can't 'll 've 'd 're 'm",
  ],
  ['negation', "not never n't 't hardly barely neither"],
  [
    'adverb',
    'also then later again once often always now still just even already too earlier previously however meanwhile instead together further only ever soon almost sometimes perhaps maybe nonetheless nevertheless moreover afterwards afterward twice here recently repeatedly first long flatly',
  ],
  ['to', 'to'],
  [
    'number',
    'two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million billion',
  ],
  [
    'time',
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april june july august september october november december jan feb mar apr aug sept oct nov dec',
  ],
  [
    'verb',
    'went came got took gave made saw began became left kept held stood sat ran led met brought bought built sent spent lost won paid put set hit cut let fell rose grew knew drew flew threw broke chose drove ate froze hid rode shook spoke stole swore wore struck sought fought caught taught thought told said says say heard felt found meant dealt laid lay makes takes gives goes comes gets keeps holds runs leads seems appears remains includes becomes plans wants needs',
  ],
];

const CLASS_OF = new Map<string, WordClass>();
for (const [name, words] of LISTS)
  for (const word of words.split(' ')) if (!CLASS_OF.has(word)) CLASS_OF.set(word, name);

const NOT_ADVERBS = new Set([
  'family',
  'ally',
  'rally',
  'reply',
  'italy',
  'july',
  'early',
  'only',
  'daily',
  'monthly',
  'weekly',
  'elderly',
  'assembly',
  'supply',
  'apply',
  'friendly',
  'likely',
  'unlikely',
  'deadly',
  'monopoly',
  'anomaly',
  'bully',
]);

/**
 * Class of a word from its form alone.
 * @param word as it stands @param first whether it opens its sentence, where a capital says nothing
 */
export function classOf(word: string, first: boolean): WordClass {
  const lower = word.toLowerCase();
  const known = CLASS_OF.get(lower);
  const capital = word !== lower;
  if (known !== undefined) {
    if (known === 'object' && word === 'US') return 'name';
    if (lower === 'may' && capital && !first) return 'time';
    return known === 'verb' && capital && !first ? 'name' : known;
  }
  if (/^[\d$€£]/.test(word)) return 'number';
  if (capital) return first && lower.endsWith('ly') && !NOT_ADVERBS.has(lower) ? 'adverb' : 'name';
  if (lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERBS.has(lower)) return 'adverb';
  return 'word';
}
