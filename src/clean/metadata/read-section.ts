/** Words that names of sections are made of. */
const words = new Set(
  `world national international local domestic region regional politics business economy economics markets market money finance
  companies tech technology science health environment climate energy travel lifestyle life style entertainment education culture
  arts art books film music media society religion opinion editorial editorials commentary comment analysis features sport sports
  football asia europe africa america americas middle east pacific latin north south eastern western central foreign policy affairs
  diplomacy defense defence military security war crime justice law courts weather weird odd people us uk u.s. u.k.
  politik wirtschaft kultur panorama ausland inland welt gesellschaft wissenschaft meinung
  politique économie monde société international culture idées política economía mundo deportes sociedad cultura internacional economia
  esportes politica esteri cronaca политика экономика общество мир мире россия россии культура спорт происшествия
  정치 경제 사회 국제 문화 스포츠 북한 세계 国际 國際 国内 政治 经济 經濟 社会 体育 文化 世界 経済 سياسة اقتصاد رياضة العالم`.split(
    /\s+/,
  ),
);
/** Words that go with them and say nothing alone. */
const generic = new Set(
  `news all latest top stories story breaking home the and & in of more archive archives articles main index в и et y und и главная новости
  nachrichten noticias actualités notizie 뉴스 新闻 ニュース أخبار`.split(/\s+/),
);
/** Last words of names of papers, agencies and desks: such a name is no person's. */
const organisation =
  /(?:^|\s)(?:news|times|post|press|agency|agencies|staff|desk|media|daily|today|online|tribune|herald|journal|gazette|telegraph|radio|tv|wire|wires|bureau|team|editors?|reporters?|correspondents?|stories|network|service|новости|агентство|редакция)$/iu;

/** The section that a line names: 'World News', 'Home > Politics', 'TOP STORIES / ASIA'. Undefined for lines that name none. */
export function readSection(line: string): { value: string; start: number; end: number } | undefined {
  if (line.length > 80 || /[|.!?。]$/.test(line)) return undefined;
  const trail = /\s[>/»›]\s|\s[>/»›]$/u.test(line);
  let start = 0;
  let end = line.length;
  if (trail) {
    const entries = [...line.matchAll(/[^>/»›|]+/gu)].filter(([entry]) => entry.trim() !== '');
    const last = entries.at(-1);
    if (
      !last ||
      line.includes('|') ||
      !/^(?:home|news|top stories|startseite|accueil|inicio)\b|^(?:главная|首页|首頁|홈|ホーム|الرئيسية)/iu.test(line)
    )
      return undefined;
    start = last.index + last[0].search(/\S/);
    end = last.index + last[0].trimEnd().length;
  }
  const value = line.slice(start, end);
  const parts = value.split(/[\s/]+/u).filter((part) => part !== '');
  if (parts.length > 5 || value.length > 40 || !/^[\p{Lu}\p{Lo}]/u.test(value)) return undefined;
  const named = parts.filter((part) => words.has(part.toLowerCase())).length;
  // 'News Sport Culture' is a menu.
  if (!trail && !/[&/]|\band\b/.test(value) && (named > 2 || (named > 1 && generic.has(parts[0]?.toLowerCase() ?? ''))))
    return undefined;
  const unknown = parts.filter((part) => !words.has(part.toLowerCase()) && !generic.has(part.toLowerCase()));
  if (trail ? unknown.length === parts.length && parts.length > 3 : named === 0 || unknown.length > 1) return undefined;
  if (
    trail
      ? parts.every((part) => generic.has(part.toLowerCase()))
      : unknown.some((part) => !/^\p{Lu}\p{Ll}/u.test(part))
  )
    return undefined;
  // One word that the list does not know may stand before two that it does: 'Russian Politics & Diplomacy'.
  if (!trail && unknown.length === 1 && named < 2) return undefined;
  return { value, start, end };
}

/** Whether a line is made of words that sections are named with, 'All news' and 'Home' too. */
export function isSectionWords(line: string): boolean {
  if (line.length > 60) return false;
  const parts = line.toLowerCase().split(/[\s/]+/u);
  return readSection(line) !== undefined || parts.every((part) => words.has(part) || generic.has(part));
}

/** Whether a capitalised line is a name of a section, a paper or a desk and so no person's. */
export const isNoPerson = (line: string): boolean => organisation.test(line) || readSection(line) !== undefined;
