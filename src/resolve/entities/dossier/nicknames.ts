import type { Identity } from '../identity.ts';
import { plain } from '../names/fold.ts';
import { distinctPersons, type FullName, personsByFamily } from './persons-by-family.ts';

/** Given names and what those who have them are usually called, in English. */
const USUAL = `
william bill billy will willy liam, robert bob bobby rob robbie, richard dick rick ricky, james jim jimmy jamie, john jack johnny, jonathan jon johnny, joseph joe joey,
thomas tom tommy, michael mike mick mickey, edward ed eddie ted ned, charles charlie chuck, anthony tony, daniel dan danny, david dave, donald don donnie, gerald gerry jerry,
kenneth ken kenny, lawrence larry, matthew matt, nicholas nick nicky, patrick pat paddy, peter pete, philip phil, raymond ray, ronald ron ronnie, samuel sam sammy, stephen steve,
steven steve, terence terry, timothy tim, vincent vince vinnie, walter walt, gregory greg, jeffrey jeff, geoffrey geoff, leonard len lenny leo, frederick fred freddie, francis frank,
benjamin ben benny, alexander alex sandy, andrew andy drew, christopher chris, albert al bert, alfred alf fred, arthur art, eugene gene, harold harry hal, henry harry hank, joshua josh,
zachary zach zack, nathaniel nathan nate, douglas doug, russell russ, randolph randy, rudolph rudy, stanley stan, theodore ted teddy, abraham abe, bernard bernie, barnard bernie,
elizabeth liz lizzie beth betsy betty bess eliza, margaret maggie meg peggy madge, katherine kate katie kathy kat, catherine cathy kate cate, kathleen kathy, patricia pat patty tricia,
jennifer jen jenny, deborah debbie deb, susan sue susie, barbara barb, rebecca becky, victoria vicky tori, christina chris tina, christine chris, theresa terry tess, dorothy dot dottie,
judith judy, pamela pam, cynthia cindy, jacqueline jackie, eleanor ellie nell, josephine jo josie, amanda mandy, samantha sam, alexandra alex sandra, abigail abby, virginia ginny`;

const formalNames: ReadonlyMap<string, readonly string[]> = (() => {
  const table = new Map<string, string[]>();
  for (const group of groupsOf(USUAL)) {
    const [formal = '', ...short] = group;
    for (const name of short) table.set(name, [...(table.get(name) ?? []), formal]);
  }
  return table;
})();

function groupsOf(list: string): string[][] {
  return list
    .trim()
    .split(',')
    .map((group) => group.trim().split(/\s+/));
}

/**
 * `Bill Harding` and `William Harding`: the usual short form of a given name, or the one that a text has between the names, `Johan “Joe” Alder`. One
 * person of the family name whom it fits: they are one; several: an editor is asked.
 */
export function nicknames(identity: Identity): void {
  for (const group of personsByFamily(identity).values()) {
    const stated = new Map<string, FullName[]>();
    for (const node of group)
      for (const name of statedNicknames(node)) stated.set(name, [...(stated.get(name) ?? []), node]);
    for (const node of group) {
      const given = givenName(node);
      const own = distinctPersons(stated.get(given) ?? [], identity).filter((other) => isOther(other, node, identity));
      if (own[0] !== undefined && own.length === 1) {
        identity.join(node, own[0], 'name that the text gives between given and family name', 0.9);
        continue;
      }
      const formal = formalNames.get(given) ?? [];
      const fitting = group.filter(
        (other) =>
          formal.includes(givenName(other)) &&
          other.person.generation === node.person.generation &&
          isOther(other, node, identity),
      );
      const persons = distinctPersons(fitting, identity);
      const [only] = persons;
      if (only !== undefined && persons.length === 1)
        identity.join(node, only, 'usual short form of the given name', only.article === node.article ? 0.75 : 0.65);
      else if (persons.length > 1) identity.leaveOpen(node, persons, 'usual short form of several given names', 0.4);
    }
  }
}

const givenName = ({ text }: FullName): string => plain(text.split(/[\s("“]+/)[0] ?? '');

function isOther(a: FullName, b: FullName, identity: Identity): boolean {
  return identity.find(a) !== identity.find(b);
}

function statedNicknames({ uses }: FullName): string[] {
  return [...new Set(uses.flatMap(({ text }) => [...text.matchAll(/["“(]+(\p{Lu}[^\s"”)]*)["”)]/gu)]))].map((match) =>
    plain(match[1] ?? ''),
  );
}
