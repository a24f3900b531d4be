import { type Draft, isCapitalisedAt, type Recogniser, wordAt } from '../page.ts';

/** Organisations that news names without saying what they are: international bodies, seats of power, armed movements. */
const known = `
UN, U.N., United Nations, NATO, Nato, EU, European Union, European Commission, European Parliament, European Central Bank, ECB, IMF, WTO, WHO,
World Bank, OPEC, IAEA, OSCE, ASEAN, African Union, Arab League, UNESCO, UNICEF, UNHCR, Interpol, Europol, G7, G8, G20, BRICS,
International Monetary Fund, World Trade Organization, World Health Organization, World Health Organisation, Security Council, General Assembly,
International Criminal Court, International Atomic Energy Agency, Red Cross, Amnesty International, Human Rights Watch, Greenpeace,
Kremlin, Pentagon, Downing Street, Elysee, Élysée, Knesset, Bundestag, State Duma, Foreign Office, State Department, Treasury, Supreme Court,
CIA, FBI, NSA, KGB, FSB, MI5, MI6, Mossad, NASA, FIFA, UEFA, IOC, Hamas, Hezbollah, Taliban, al-Qaida, al-Qaeda, Al-Qaeda, Al Qaeda, Islamic State, ISIS, ISIL,
Federal Reserve, Congress, Senate, House of Representatives, House of Commons, House of Lords, Wall Street Journal, New York Times, Washington Post
`;

const ambiguous = new Set(['Congress', 'Senate', 'Treasury', 'WHO', 'General Assembly', 'Supreme Court']);

const byOpening: ReadonlyMap<string, string[][]> = (() => {
  const table = new Map<string, string[][]>();
  for (const name of known.trim().split(/,\s+/)) {
    const words = name.split(' ');
    const list = table.get(words[0] ?? '') ?? [];
    list.push(words);
    table.set(
      words[0] ?? '',
      list.sort((a, b) => b.length - a.length),
    );
  }
  return table;
})();

/** `NATO`, `the Kremlin`: organisations that every reader of news knows, where they stand by themselves. */
export const knownOrganisations: Recogniser = (page) => {
  const drafts: Draft[] = [];
  for (let token = 0; token < page.count; token++) {
    if (!isCapitalisedAt(page, token)) continue;
    const name = byOpening
      .get(wordAt(page, token))
      ?.find((words) => words.every((word, at) => wordAt(page, token + at) === word));
    if (name === undefined) continue;
    const end = token + name.length;
    const alone = !isCapitalisedAt(page, token - 1) && !isCapitalisedAt(page, end);
    const isDoubtful = ambiguous.has(name.join(' '));
    if (alone || !isDoubtful)
      drafts.push({
        first: token,
        end,
        kind: 'organisation',
        rule: 'known-organisation',
        certainty: isDoubtful ? 0.6 : alone ? 0.95 : 0.85,
      });
    token = end - 1;
  }
  return drafts;
};
