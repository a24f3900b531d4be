import { tokenize } from '../../tokens/tokenize.ts';
import { type Draft, isCapitalisedAt, type Recogniser, sentenceEnd, wordAt } from '../page.ts';

/**
 * Organisations that news names without saying what they are: international bodies, institutions,
 * armed movements, media, large companies and clubs. Those whose name is also a common word or surname are left to the model.
 */
const known = `
UN, U.N., United Nations, NATO, Nato, EU, European Union, European Commission, European Parliament, European Central Bank, ECB, IMF, WTO, WHO,
World Bank, OPEC, IAEA, OSCE, ASEAN, African Union, Arab League, UNESCO, UNICEF, Organization for Security and Co-operation in Europe, Organisation for Economic Co-operation and Development, UNHCR, Interpol, Europol, G7, G8, G20, BRICS,
International Monetary Fund, World Trade Organization, World Health Organization, World Health Organisation, Security Council, General Assembly,
International Criminal Court, International Atomic Energy Agency, Red Cross, Amnesty International, Human Rights Watch, Greenpeace,
Knesset, Bundestag, State Duma, Foreign Office, State Department, Treasury, Supreme Court,
CIA, FBI, NSA, KGB, FSB, MI5, MI6, Mossad, NASA, FIFA, UEFA, IOC, Hamas, Hezbollah, Taliban, al-Qaida, al-Qaeda, Al-Qaeda, Al Qaeda, Islamic State, ISIS, ISIL,
Federal Reserve, Congress, Senate, House of Representatives, House of Commons, House of Lords, Pentagon, Wall Street Journal, New York Times, Washington Post,
Financial Times, Los Angeles Times, Der Spiegel, Le Monde, Le Figaro, Die Welt, El País, La Repubblica, Corriere della Sera, Novaya Gazeta, Izvestia, Kommersant,
Asahi Shimbun, Chosun Ilbo, Al Jazeera, al-Jazeera, Al-Jazeera, Fox News, Sky News, MSNBC, USA Today, Daily Telegraph, Daily Mail, Global Times, Haaretz,
Airbus, Boeing, EADS, Lockheed Martin, Northrop Grumman, Raytheon, Bombardier, Embraer, Gazprom, Rosneft, Lukoil, Yukos, Transneft, Sberbank, Aeroflot, Rosatom,
Chrysler, DaimlerChrysler, General Motors, GM, Toyota, Honda, Nissan, Mazda, Hyundai, Volkswagen, BMW, Renault, Peugeot, Fiat, Volvo, Tesla Motors, Mitsubishi, Suzuki,
Ryanair, easyJet, Lufthansa, British Airways, Air France, Qantas, Emirates Airline, KLM, Alitalia, Delta Air Lines, United Airlines, American Airlines,
Microsoft, Google, Facebook, Twitter, Intel, IBM, Oracle, Cisco, Dell, Samsung, Sony, Panasonic, Toshiba, Hitachi, Nokia, Ericsson, Huawei, Lenovo, Alibaba, Tencent, Yahoo, eBay, Netflix, YouTube,
Apple Computer, Apple Inc, Hewlett-Packard, AT&T, Verizon, Vodafone, T-Mobile, Deutsche Telekom, Telefonica, Goldman Sachs, Morgan Stanley, JPMorgan, JP Morgan, Citigroup, Citibank,
Merrill Lynch, Lehman Brothers, Bear Stearns, HSBC, Barclays, UBS, Credit Suisse, Deutsche Bank, BNP Paribas, Société Générale, AIG, Allianz, Fannie Mae, Freddie Mac, Wells Fargo, Bank of America,
Royal Bank of Scotland, Lloyds, ING, Nasdaq, NASDAQ, NYSE, ExxonMobil, Exxon Mobil, Chevron, ConocoPhillips, BP, Royal Dutch Shell, Petrobras, PetroChina, Sinopec, CNOOC, Saudi Aramco, Eni, Enel, Halliburton, Transocean,
Pfizer, Novartis, GlaxoSmithKline, AstraZeneca, Bayer, Monsanto, Siemens, Bosch, BASF, ThyssenKrupp, ArcelorMittal, Unilever, Nestle, Nestlé, Danone, PepsiCo, Coca-Cola, McDonald's, Starbucks, Wal-Mart, Walmart, Tesco, Carrefour, IKEA, Ikea, Nike, Adidas,
Manchester United, Manchester City, Real Madrid, Bayern Munich, Juventus, AC Milan, Inter Milan, Ajax, Arsenal, Everton, Aston Villa, Borussia Dortmund
`;

const ambiguous = new Set(['Congress', 'Senate', 'Treasury', 'WHO', 'General Assembly', 'Supreme Court']);

const byOpening: ReadonlyMap<string, string[][]> = (() => {
  const table = new Map<string, string[][]>();
  for (const name of known.trim().split(/,\s+/)) {
    // Split as texts are, so that `McDonald's` is found too.
    const tokens = tokenize(name);
    const words = Array.from({ length: tokens.count }, (_, at) => name.slice(tokens.start[at], tokens.end[at]));
    const list = table.get(words[0] ?? '') ?? [];
    list.push(words);
    table.set(
      words[0] ?? '',
      list.sort((a, b) => b.length - a.length),
    );
  }
  return table;
})();

/** `NATO`, `the Taliban`: organisations that every reader of news knows, where they stand by themselves. */
export const knownOrganisations: Recogniser = (page) => {
  const drafts: Draft[] = [];
  for (let token = 0; token < page.count; token++) {
    if (!isCapitalisedAt(page, token)) continue;
    const name = byOpening
      .get(wordAt(page, token))
      ?.find((words) => words.every((word, at) => wordAt(page, token + at) === word));
    if (name === undefined) continue;
    const end = token + name.length;
    if (end > sentenceEnd(page, token)) continue;
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
