import { hashLower } from './word-hash.ts';

/** Small closed classes of words that tell what the name beside them is. Lower case; a word may be in several. */
const classes = {
  title:
    'mr mr. mrs mrs. ms ms. miss sir lord lady dame dr dr. prof prof. professor doctor president vice-president minister premier chancellor spokesman spokeswoman spokesperson secretary senator sen sen. rep rep. representative congressman congresswoman governor gov gov. mayor king queen prince princess emperor pope cardinal archbishop bishop rabbi imam sheikh ayatollah general gen gen. lt lt. lieutenant colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. admiral adm adm. commander judge justice ambassador envoy chairman chairwoman chair director chief officer leader aide adviser advisor commissioner deputy attorney lawyer prosecutor coach manager captain striker midfielder defender goalkeeper singer actor actress author writer poet journalist analyst economist professor correspondent reporter author founder ceo tsar shah sultan emir dictator rev rev. reverend father sister brother saint st. comrade marshal',
  speech:
    'said says told added replied confirmed announced declared stated argues argued warned noted wrote writes tweeted insisted denied claimed explained asked answered acknowledged admitted recalled commented testified resigned married died born',
  locative: 'in at near from to toward towards across around outside inside into throughout through via',
  suffix:
    'inc inc. corp corp. co co. ltd ltd. llc plc ag sa nv gmbh s.a. n.v. bv spa group holdings company corporation industries bros bros. & partners',
  body: 'committee council ministry agency commission association union federation organization organisation party bank university institute court police army force forces department bureau office service parliament assembly congress senate club team league society foundation fund news press television radio network airlines airways motors electric systems international school college hospital museum center centre board authority administration government cabinet',
  geography:
    'river lake mount mountain mountains sea ocean bay gulf island islands peninsula province region district county state city town village street avenue road square bridge valley desert strait park airport beach coast cape port north south east west northern southern eastern western central upper lower',
  connector:
    "of the and for de del della delle di da do du des dos das la le les el al bin ibn van von der den y e & in on at to upon - 's",
  function:
    "the a an this that these those it its he his she her they their we our you your i my in on at of to for from by with as and but or nor so if when while where after before since until because although though however there here what who why how which not no yes all some any many most more both each every other another such one two three it's also then now still yet meanwhile last next first under over about against between during among despite according be is are was were will would can could has have had do does did may",
  kinship: 'wife husband son daughter father mother brother sister uncle nephew widow sons daughters brothers',
  calendar:
    'monday tuesday wednesday thursday friday saturday sunday january february april july september october november december jan feb sept oct nov dec mon tues thurs fri',
  group:
    'company firm group band party agency bank airline carrier automaker carmaker planemaker maker manufacturer retailer insurer brewer publisher newspaper magazine daily weekly broadcaster network station channel website operator giant subsidiary conglomerate startup brand label studio developer chipmaker drugmaker consultancy brokerage exchange portal team club side squad union association organisation organization charity foundation institute university college school militia movement coalition alliance faction regiment brigade division battalion watchdog regulator ministry department lobby sect church orchestra',
  belonging:
    'shares stock employees executives executive officials members member spokesman spokeswoman headquarters workers shareholders investors subsidiary factory plant plants stores customers fans supporters players lawmakers mps fighters militants rebels leaders chairman ceo chief founder branch offices profit profits earnings revenue sales website attorney lawyers activists',
} as const;

export const wordClassNames = Object.keys(classes) as (keyof typeof classes)[];
export type WordClass = keyof typeof classes;

const bitsByHash: Map<number, number> = (() => {
  const bits = new Map<number, number>();
  wordClassNames.forEach((name, index) => {
    for (const word of classes[name].split(' ')) {
      const hash = hashLower(word, 0, word.length);
      bits.set(hash, (bits.get(hash) ?? 0) | (1 << index));
    }
  });
  return bits;
})();

/** Bits of the classes that the word with this lower-case hash is in, in the order of `wordClassNames`. */
export function wordClassBits(lowerHash: number): number {
  return bitsByHash.get(lowerHash) ?? 0;
}

export const wordClassBit = (name: WordClass): number => 1 << wordClassNames.indexOf(name);
