/** How a cue verb is built: what may follow it. */
export interface CueVerb {
  lemma: string;
  /** Takes a clause, with or without `that`, or a wh-clause. */
  clause: boolean;
  /** Takes quoted words. */
  quote: boolean;
  /** Takes a noun phrase as what is said or thought of. */
  noun: boolean;
  /** Takes an infinitive ("vowed to"). */
  infinitive: boolean;
  /** Has a hearer before the content ("told reporters that"). */
  hearer: boolean;
  /** Prepositions that open the content ("called for"). */
  prepositions: readonly string[];
  /** How surely the verb means that somebody said or thought something, from 0 to 1. */
  certainty: number;
}

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/**
 * Cue verbs, by what they say about the act: letters before the colon are the complements (c clause, q quote, n noun
 * phrase, i infinitive, r hearer), then the certainty. `verb/for/on` names prepositions. The classes follow those of
 * Levin (1993), English Verb Classes: say, tell, manner of speaking, judgement, desire, conjecture.
 */
const CLASSES: [complements: string, certainty: number, verbs: string][] = [
  ['cq', 1, 'say/of/about'],
  [
    'cq',
    0.95,
    'add state insist claim assert contend maintain allege declare remark/on comment/on reply/to respond/to answer conclude stress emphasize emphasise reiterate testify/about exclaim retort quip joke/about boast/about/of brag/about complain/about lament counter opine interject explain',
  ],
  ['cqr', 0.95, 'tell/about/of inform/of/about remind/of/about assure/of notify/of'],
  [
    'cqn',
    0.9,
    'note acknowledge admit concede confess/to confirm deny disclose reveal announce report/on recall warn/of/about/against caution/against predict forecast suggest imply hint/at indicate signal argue/for/against repeat affirm clarify specify proclaim reply write/of/about tweet/about post shout/at yell/at scream/at chant mutter whisper cry bemoan protest claim observe deny',
  ],
  ['cqnir', 0.85, 'ask/for/about'],
  [
    'cqn',
    0.8,
    'wonder/about speculate/about/on theorize estimate calculate assume suspect doubt guess think/about/of believe/in feel know/about understand realize realise fear worry/about hope/for regret deem',
  ],
  ['cni', 0.83, 'decide/against vow pledge promise demand propose threaten agree/to/with/on decline refuse swear'],
  ['cni', 0.8, 'expect'],
  ['cnr', 0.75, 'urge advise persuade convince request recommend advocate/for instruct'],
  ['cnir', 0.75, 'call/for/on appeal/to/for'],
  ['cn', 0.7, 'find show determine rule underscore highlight'],
  ['cqn', 0.7, 'continue/with read rap'],
  [
    'n',
    0.6,
    'criticize criticise condemn denounce blast slam attack assail mock ridicule praise hail laud applaud tout defend endorse support back oppose reject dismiss rebut dispute cite mention reference discuss describe label brand dub characterize characterise compare liken blame/for accuse/of thank congratulate welcome downplay lambaste deride decry rip bash chide rebuke scold chastise question challenge favor favour embrace disavow renounce repudiate echo invoke outline detail summarize address unveil promote stress emphasize present express voice pitch propound admire back encourage explain trash skewer hammer fault honor',
  ],
  ['cni', 0.55, 'want prefer seek wish intend plan'],
  ['n', 0.55, 'consider view regard rate rank judge love hate dislike distrust trust respect'],
  [
    '',
    0.8,
    'speak/of/about/against/to talk/about/of refer/to point/to/out allude/to object/to lash/out rail/against weigh/in lay/out spell/out go/after take/aim focus/on disagree/with/on vote/for/against push/for press/for apologize/for elaborate/on insist/on dwell/on touch/on campaign/for/against bristle/at debate',
  ],
];

const IRREGULAR: Record<string, [past: string, participle: string]> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  read: ['read', 'read'],
  seek: ['sought', 'sought'],
  forecast: ['forecast', 'forecast'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  lay: ['laid', 'laid'],
  go: ['went', 'gone'],
  take: ['took', 'taken'],
  spell: ['spelled', 'spelled'],
};
const DOUBLING = new Set(['admit', 'refer', 'prefer', 'quip', 'brag', 'rap', 'rip', 'chat']);

/** Inflected forms of a verb, regular unless listed. */
function inflect(lemma: string): [form: VerbForm, word: string][] {
  const doubled = DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma;
  const yToI = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : undefined;
  const third = yToI ? `${yToI}es` : /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const regular = yToI ? `${yToI}ed` : lemma.endsWith('e') ? `${lemma}d` : `${doubled}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regular, regular];
  const gerund = /[^e]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`;
  return [
    ['base', lemma],
    ['third', third],
    ['past', past],
    ['participle', participle],
    ['gerund', gerund],
  ];
}

/** Cue verbs by word form, lower case. A form can be past and participle: the past is kept. */
export const CUE_FORMS: ReadonlyMap<string, { verb: CueVerb; form: VerbForm }> = (() => {
  const verbs = new Map<string, CueVerb>();
  for (const [complements, certainty, list] of CLASSES)
    for (const entry of list.split(' ')) {
      const [lemma = '', ...prepositions] = entry.split('/');
      const known = verbs.get(lemma);
      const has = (letter: string) => complements.includes(letter);
      verbs.set(lemma, {
        lemma,
        clause: has('c') || known?.clause === true,
        quote: has('q') || known?.quote === true,
        noun: has('n') || known?.noun === true,
        infinitive: has('i') || known?.infinitive === true,
        hearer: has('r') || known?.hearer === true,
        prepositions: [...(known?.prepositions ?? []), ...prepositions],
        certainty: Math.max(certainty, known?.certainty ?? 0),
      });
    }
  const forms = new Map<string, { verb: CueVerb; form: VerbForm }>();
  for (const verb of verbs.values())
    for (const [form, word] of inflect(verb.lemma)) if (!forms.has(word)) forms.set(word, { verb, form });
  return forms;
})();

/** Nouns that stand for an act of saying or thinking: "X's claim that". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  'claim claims statement statements allegation allegations accusation accusations assertion assertions contention promise promises pledge vow warning warnings belief view views opinion argument arguments suggestion prediction admission acknowledgement acknowledgment announcement insistence remark remarks comment comments complaint complaints criticism criticisms denial fear fears hope hopes concern concerns conclusion conclusions decision report reports proposal proposals plan plans call calls demand demands request requests question questions condemnation support endorsement assessment estimate estimates recommendation determination'.split(
    ' ',
  ),
);
