const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Abbreviations that a name or number follows: no sentence ends after them. Lower case, without the final full stop. */
export const LEADING: ReadonlySet<string> = list(
  'mr mrs ms messrs mme mlle dr drs prof profs gen maj col lt cpt capt cmdr cmdt cpl sgt pvt adm brig sen sens rep reps gov govs pres ' +
    'rev hon amb supt insp det atty att fr msgr st ste mt ft vs v cf viz e.g i.e lt.col lt.gen maj.gen brig.gen sub-lt approx ca dept asst assoc ' +
    'sra jr.-sr spc pfc',
);

/** Abbreviations before a number only: `No. 5`, `p. 12`. */
export const BEFORE_NUMBER: ReadonlySet<string> = list(
  'no nos art arts sec fig figs p pp vol vols ch par paras ed eds res op nr',
);

/** Months and weekdays, cut short: no sentence ends before a number. */
export const CALENDAR: ReadonlySet<string> = list(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** Abbreviations that stand within a name as well as at the end of a sentence; what follows decides. */
export const TRAILING: ReadonlySet<string> = list(
  'inc corp co cos ltd llc plc bros jr sr esq etc al est dist mfg intl natl govt ' +
    'a.m p.m u.s u.n u.k u.s.a u.s.s.r u.a.e e.u d.c l.a n.y n.j n.c s.c n.h n.m n.d s.d r.i w.va ph.d m.d b.a m.a j.d m.p d.a o.k b.c a.d s.a s.p.a n.v a.g ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa tenn tex vt va wash wis wyo ont que alta ' +
    'ave blvd rd sq bldg apt mi km hr hrs min mins kg lb lbs oz',
);

/** Words that, capitalised after an abbreviation, begin a sentence rather than go on with a name. */
export const STARTERS: ReadonlySet<string> = list(
  'the a an this that these those he she it they we i you his her its their our my your there here in on at by for from to of with without as ' +
    'after before when while where who what why how if although though because since until but and or so yet however meanwhile still then ' +
    'now also both each every some many most all no not one two three several few more other another such under over during between among ' +
    'despite according last next earlier later today yesterday tomorrow only even nor once is are was were has have had do does did will would ' +
    'can could may might should',
);
