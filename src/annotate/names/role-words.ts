const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that a role or title ends with, lower case. */
export const roleHeads = words(`
minister president vice-president premier chancellor spokesman spokeswoman spokesperson secretary secretary-general
senator representative congressman congresswoman lawmaker legislator deputy governor mayor king queen prince princess
emperor pope cardinal archbishop bishop rabbi imam sheikh ayatollah general lieutenant colonel major captain sergeant
admiral commander commander-in-chief marshal judge justice ambassador envoy consul diplomat chairman chairwoman chairperson
chair director director-general chief officer official leader co-leader head aide adviser advisor assistant commissioner
attorney lawyer prosecutor solicitor detective inspector sheriff coach manager striker midfielder defender goalkeeper
captain player singer actor actress author writer poet journalist reporter correspondent editor analyst economist
strategist professor researcher scientist historian expert activist campaigner founder co-founder ceo cfo executive
tsar czar shah sultan emir dictator reverend father sister brother comrade candidate nominee negotiator mediator
member boss owner musician composer filmmaker director producer designer architect engineer physicist chemist
biologist doctor surgeon nurse teacher principal dean chancellor banker investor trader billionaire entrepreneur
astronaut cosmonaut pilot dissident defector militant warlord strongman successor predecessor parliamentarian
politician mp mep undersecretary speaker treasurer ombudsman counsel whip
`);

/** Forms of address: they say nothing of a role. */
export const honorifics = words(`mr mr. mrs mrs. ms ms. miss sir madam lord lady dame dr dr. prof prof. messrs`);

/** Abbreviated titles that are roles. */
export const shortTitles = words(
  `sen sen. rep rep. gov gov. gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. adm adm. cmdr cmdr. pres pres. rev rev. hon hon.`,
);

/** Words that stand before a role noun and belong to it, lower case. */
export const roleModifiers = words(`
prime foreign deputy vice first second third former ex-president acting interim senior junior chief top lead leading main
presidential parliamentary ministerial royal military naval police army defence defense finance interior justice health education
energy trade culture sports agriculture economy economic environment labour labor transport home security national
international federal regional local provincial state government opposition party cabinet press veteran long-time longtime
supreme paramount special permanent general executive managing financial operating legal political policy nuclear
intelligence communications technical head assistant associate honorary retired late current outgoing incoming newly
elected president-elect crown attorney major lieutenant brigadier rear air field staff team goal
conservative liberal democratic republican socialist communist nationalist far-right far-left
rebel separatist tribal religious spiritual muslim christian catholic jewish human rights
climate anti-corruption pro-democracy tv television radio film movie rock pop rap
business media newspaper news bank investment hedge fund club tennis football soccer cricket rugby basketball baseball golf
olympic world champion award-winning prominent famous renowned leading respected influential powerful
foreign-policy under permanent un u.n. eu nato white house state
`);
