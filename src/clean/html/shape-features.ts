import { furnitureLine, leadingAway } from '../text/furniture-vocabulary.ts';
import { stopWords } from '../text/stop-words.ts';

/** Shapes of furniture and of body lines that their words betray, beyond single words; each a number from 0 on. */
export const SHAPE_FEATURES = [
  'shape.interface',
  'shape.leadsAway',
  'shape.caption',
  'shape.credit',
  'shape.clock',
  'shape.signature',
  'shape.sourceNote',
  'shape.bracketed',
  'shape.handle',
  'shape.address',
  'shape.speech',
  'shape.question',
  'shape.name',
  'stopWords',
  'secondPerson',
] as const;

const CAPTION =
  /\b(?:file (?:photo|picture|image)|photo(?:graph)? (?:by|courtesy|credit|taken|provided)|image (?:copyright|caption|credit|source|courtesy)|pictured|getty|shutterstock|handout|screen ?(?:shot|grab)|courtesy of|from left|l-r)\b|фото:|사진=|\((?:ap|afp|reuters|getty|epa|photo|image)[^)]{0,60}\)\s*$/iu;
const CREDIT =
  /^(?:©|\(c\)|photo(?:graph)?s?(?: credits?)?(?: by)?:?|images?(?: credits?| via| source| courtesy):?|picture:|credit|courtesy|getty|фото|bild:|foto)(?!\p{L})|[/|,©] ?(?:getty(?: images)?|ap|afp|reuters|epa|shutterstock|bloomberg|ap photo)(?: images| photo| file)?\)?$/iu;
const CLOCK =
  /\b\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?|e[sd]t|p[sd]t|gmt|utc|uhr|мск)?(?!\p{L})|\b(?:\d{1,3}|an?|one|two|three|few) ?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago\b|назад$|전$|前$/iu;
/** Last line of an embedded post. */
const SIGNATURE = /^[—–-]+\s?.{2,70}\(@\w{2,30}\)/u;
const SOURCE_NOTE =
  /^[\s([*—–-]*(?:(?:additional |original |further )?(?:reporting|writing|editing|translation)(?: and (?:writing|editing|reporting))? by\b|(?:this (?:story|article|report|piece|post) (?:was|is|has been) )?(?:originally |first )?(?:published|appeared|adapted|reprinted) (?:on|in|by|from)\b|.{3,80} contributed (?:to this|reporting)\b)/iu;
const ADDRESS = /https?:\/\/|www\.|[\p{L}\d]@[\p{L}\d-]+\.\p{L}/iu;
const SPEECH =
  /\b(?:said|says|told|asked|added|according to|wrote|tweeted|announced|explained|reported)\b|сказал|заявил|сообщ|말했다|밝혔다|表示|述べ|قال|sagte|dijo|disse|déclaré|ha detto/iu;
const SECOND_PERSON = /\b(?:you|your|you['’]re|вы|ваш|sie|ihr|vous|votre|usted|você)\b/giu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** Values of `SHAPE_FEATURES` for the text of a block; long ones are judged by their first and last 800 characters. */
export function shapeFeatures(full: string): number[] {
  const text = full.length > 1600 ? `${full.slice(0, 800)} ${full.slice(-800)}` : full;
  const words = text.match(WORD) ?? [];
  const n = Math.max(1, words.length);
  let stops = 0;
  let long = 0;
  let upper = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (stopWords.has(lower)) stops++;
    if (word.length < 4) continue;
    long++;
    if (word[0] !== lower[0]) upper++;
  }
  return [
    Number(text.length < 200 && furnitureLine.test(text)),
    Number(leadingAway.test(text.slice(0, 200))),
    Number(CAPTION.test(text)),
    Number(CREDIT.test(text)),
    Number(CLOCK.test(text)),
    Number(text.length < 160 && SIGNATURE.test(text)),
    Number(text.length < 200 && SOURCE_NOTE.test(text)),
    Number(/^[[({].*[\])}]\W?$/.test(text)),
    Number(/(?:^|\s)[@#]\p{L}/u.test(text)),
    Number(ADDRESS.test(text)),
    Number(SPEECH.test(text)),
    Number(/[?？؟]["”’)]?\s*$/.test(text)),
    Number(words.length <= 4 && long > 0 && upper === long && !/[.!?]$/.test(text)),
    stops / n,
    (text.match(SECOND_PERSON)?.length ?? 0) / n,
  ];
}
