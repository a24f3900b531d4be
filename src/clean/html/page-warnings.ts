import { readByline } from '../metadata/read-byline.ts';
import { noTextWarning } from '../warnings.ts';
import type { BlockRole } from './assign-roles.ts';
import { nearestTag } from './element-path.ts';
import { isProse } from './page-measures.ts';
import type { Page } from './page-tree.ts';
import type { Block } from './split-blocks.ts';
import type { UnseenText } from './unseen-text.ts';

/** What a page that is no article says in its title or headings, with what to do. */
const NOTICES: readonly [words: RegExp, warning: string][] = [
  [
    /^(?:error )?404\b|\b404 (?:error|not found)|page (?:was |is )?(?:not|cannot be|can['’]t be|could not be) found|page (?:does not|doesn['’]t|no longer) exist|seite (?:wurde )?nicht gefunden|página no encontrada|page (?:introuvable|non trouvée)|página não encontrada|pagina non trovata|страница не найдена|페이지를 찾을 수 없|ページが見つかりません|页面不存在|الصفحة غير موجودة/iu,
    'The capture looks like a page that was not found, not like an article. Save the article anew.',
  ],
  [
    /before you continue|(?:we|value) (?:care about )?your privacy|your privacy (?:choices|matters)|(?:cookie|privacy|consent) (?:settings|preferences|consent)|manage (?:your )?(?:cookies|consent)|datenschutz-?einstellungen|файлы cookie/iu,
    'The capture looks like a request for consent to cookies, not like an article. Answer it in the browser and save the page again.',
  ],
  [
    /^just a moment|checking your browser|(?:are|verify) you(?:['’]re| are)? (?:not )?(?:a )?(?:human|robot)|^attention required|^access (?:to this page )?(?:has been )?denied|captcha|security check|enable javascript and cookies/iu,
    'The capture looks like a check for robots, not like an article. Save the page from a browser.',
  ],
];
/** Words of a page that shows the beginning only. */
const PAYWALL =
  /\b(?:subscribe|sign up|log in|sign in|register)\b.{0,30}\b(?:to (?:continue|keep) reading|to read (?:on|more|the (?:full|rest))|to continue|for full access)|(?:article|content|story) is (?:only|exclusively|reserved) (?:available )?(?:for|to) (?:our )?(?:paying |premium )?(?:subscribers|members)|(?:subscribers?|members?)[ -]only|(?:read|used) (?:all )?(?:of )?your .{0,20}free articles|free articles? (?:left|remaining|this month)|réservé aux abonnés|nur für abonnenten|mit .{0,12}abo weiterlesen|solo para suscriptores|только для подписчиков/iu;
/** Letters of the text above which it is an article, whatever its title says. */
const SHORT = { notice: 900, stub: 2500 };
/** Words that stand in a heading. */
const HEADING = 120;

/** What an editor should know of a page: that it holds no article, only a beginning, or a text that it doesn't show. */
export function pageWarnings(
  page: Page,
  blocks: Block[],
  roles: BlockRole[],
  unseen: UnseenText | undefined,
): string[] {
  const length = blocks.reduce((sum, { text }, i) => sum + (roles[i]?.kind === 'body' ? text.length : 0), 0);
  if (length === 0) return [emptyWarning(page)];
  const warnings: string[] = [];
  if (unseen === 'noscript')
    warnings.push('The text was read from the part of the page for browsers without scripts. Check that it is whole.');
  if (unseen === 'page-data')
    warnings.push('The page shows no text; it was read from the page’s data (`articleBody`). Check that it is whole.');
  if (length < SHORT.notice) {
    const heads = [page.title, ...blocks.filter((_, i) => roles[i]?.kind !== 'furniture').map(({ text }) => text)];
    const notice = NOTICES.find(([words]) => heads.some((text) => text.length < HEADING && words.test(text)));
    if (notice !== undefined) return [...warnings, notice[1]];
  }
  if (length < SHORT.stub && blocks.some(({ text }) => text.length < 400 && PAYWALL.test(text)))
    warnings.push(
      'The page asks for a subscription and its text is short: this may be only the beginning of the article.',
    );
  const second = secondArticle(page, blocks, roles);
  if (second !== undefined)
    warnings.push(
      `The page seems to hold a second article, “${second.text}”. Save each alone, or name what is not of this one under \`cut\` in the sidecar.`,
    );
  return warnings;
}

/** The heading within the text that a byline of its own stands under. */
function secondArticle(page: Page, blocks: Block[], roles: BlockRole[]): Block | undefined {
  let prose = 0;
  let heading: Block | undefined;
  for (const [i, block] of blocks.entries()) {
    if (roles[i]?.kind !== 'body' && roles[i]?.rule !== 'byline') continue;
    if (heading !== undefined && prose > 1 && readByline(block.text) !== undefined) return heading;
    heading = nearestTag(page, block.element, 'h1', 'h2', 'h3') < 0 ? undefined : block;
    if (isProse(block)) prose++;
  }
  return undefined;
}

/** Why a page has no text, as far as it tells. */
function emptyWarning(page: Page): string {
  const has = (tag: string) => page.elements.some((element) => element.tag === tag);
  if (has('frameset'))
    return 'The page is a frame around others and holds no text. Save the page within the frame that shows the article.';
  const letters = page.runs.reduce((sum, { text }) => sum + text.trim().length, 0);
  if (letters < 400 && (has('script') || has('noscript')))
    return 'The page holds no text: a script draws it. Save it from a browser after the article is shown.';
  return noTextWarning;
}
