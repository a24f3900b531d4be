/** Nouns that say what someone or something is; the last word of a role. */
const ROLE_NOUNS = new Set(
  (
    'activist actor actress adviser advisor agency aide ambassador analyst anchor archbishop architect artist athlete attorney author ayatollah banker baron billionaire biologist bishop boss broadcaster brother ' +
    'businessman businesswoman candidate captain cardinal ceo chair chairman chairperson chairwoman champion chancellor chemist chief citizen coach colonel columnist comedian commander commissioner composer congressman ' +
    'congresswoman coordinator correspondent councillor counsel critic daughter dean defector delegate deputy designer detective dictator diplomat director dissident doctor driver economist editor ' +
    'emperor engineer envoy executive expert father fighter filmmaker financier footballer founder general goalkeeper governor guitarist head heir historian husband inspector inventor investigator investor journalist judge ' +
    'justice king lawmaker lawyer leader lecturer lieutenant magazine magnate manager marshal mayor member minister mogul mother musician negotiator newspaper novelist officer official operator opponent ' +
    'owner painter parliamentarian partner pastor patriarch philosopher photographer physicist pilot player playwright poet politician pope premier president priest prince princess principal producer ' +
    'professor programmer prosecutor psychologist publisher queen rabbi rapporteur rebel regulator reporter representative researcher ruler runner scholar scientist secretary senator sergeant sheriff shareholder singer ' +
    'sister skipper sociologist soldier solicitor son specialist spokesman spokesperson spokeswoman star strategist striker student successor sultan superintendent surgeon teacher technician treasurer tycoon undersecretary ' +
    'veteran widow wife winner witness worker writer'
  ).split(' '),
);

/** The noun at the head of a role phrase, in lower case: `spokesman` of `Kremlin spokesman`; undefined if the phrase is no role. */
export function roleHead(phrase: string): string | undefined {
  const core = phrase.split(/\s(?:of|for|to|in|at|from|who|on|with)\s/)[0] ?? phrase;
  const last = /([\p{L}-]+)\W*$/u.exec(core)?.[1]?.toLowerCase() ?? '';
  const head = last.includes('-') ? (last.split('-').at(-1) ?? '') : last;
  return ROLE_NOUNS.has(head) ? head : undefined;
}
