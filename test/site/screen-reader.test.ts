import type { CDPSession } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoSite } from './demo-site.ts';

const PAGES = [
  '',
  'articles/',
  'articles/reuters-lavrov-choe/',
  'people/',
  'people/kim-jong-un/',
  'places/russia/',
  'chronology/',
  'chronology/as-reported/',
  'statements/',
  'sources/',
  'sources/daily-nk-un-vote/',
  'search/',
  'about/',
  'about/accessibility/',
  'data/',
  'map/',
  'together/',
  'print/',
];
/** What a screen reader lists or stops at; without a name it says only what it is. */
const NAMED = new Set(['link', 'button', 'checkbox', 'combobox', 'searchbox', 'heading', 'region', 'table']);
const LANDMARKS = new Set(['navigation', 'complementary', 'region', 'search']);

const demo = demoSite();

interface Heard {
  role: string;
  name: string;
  level: number;
}

/** What the browser tells a screen reader, in the order in which it is read. */
async function heard(client: CDPSession): Promise<Heard[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (id: string): Heard[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '').trim();
    const level = Number(node.properties?.find((property) => property.name === 'level')?.value.value ?? 0);
    return [...(node.ignored ? [] : [{ role, name, level }]), ...(node.childIds ?? []).flatMap(walk)];
  };
  return walk(nodes[0]?.nodeId ?? '');
}

describe.each(PAGES)('to a screen reader, /%s', (path) => {
  it('has headings in order, names for all it can stop at, and landmarks that can be told apart', async () => {
    const page = await demo.browser.newPage();
    await page.goto(`${demo.site.url}${path}index.html`);
    const all = await heard(await page.context().newCDPSession(page));
    const levels = all.filter(({ role }) => role === 'heading').map(({ level }) => level);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    expect(levels.length).toBeGreaterThanOrEqual(await page.locator('main :is(h1, h2):visible').count());
    expect(all.filter(({ role, name }) => NAMED.has(role) && name === '')).toEqual([]);
    const landmarks = all.filter(({ role }) => LANDMARKS.has(role)).map(({ role, name }) => `${role} ${name}`);
    expect(landmarks).toEqual([...new Set(landmarks)]);
    await page.close();
  });

  it('has no two links of one sentence, entry or row with the same words that lead to different places', async () => {
    const page = await demo.browser.newPage();
    await page.goto(`${demo.site.url}${path}index.html`);
    const alike = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(p, li, tr, h2, h3)')].flatMap((block) => {
        const links = [...block.querySelectorAll('a[href]')].filter((link) => link.closest('p,li,tr,h2,h3') === block);
        const words = (link: Element) => (link.getAttribute('aria-label') ?? link.textContent ?? '').trim();
        return links
          .filter((link) =>
            links.some(
              (other) => words(other) === words(link) && other.getAttribute('href') !== link.getAttribute('href'),
            ),
          )
          .map((link) => `${words(link)}: ${link.getAttribute('href')}`);
      }),
    );
    expect(alike).toEqual([]);
    await page.close();
  });
});

it('the ledger of a phone shows every column without scrolling, and is still a table of named columns', async () => {
  const page = await demo.browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${demo.site.url}sources/daily-nk-un-vote/index.html`);
  const rows = await page.locator('.ledger tbody tr').count();
  expect(rows).toBeGreaterThan(3);
  const box = await page.locator('.wide').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(box).toBeLessThanOrEqual(0);
  const all = await heard(await page.context().newCDPSession(page));
  const table = all.slice(all.findIndex(({ role, name }) => role === 'table' && name === 'Ledger'));
  expect(table.filter(({ role }) => role === 'columnheader').map(({ name }) => name)).toEqual([
    'No.',
    'Kind',
    'What was cut',
    'Rule',
    'Characters',
  ]);
  expect(table.filter(({ role }) => role === 'row')).toHaveLength(rows + 1);
  expect(table.filter(({ role }) => role === 'cell')).toHaveLength(rows * 5);
  await page.close();
});

it('a card is read as the description of its link, and gone with Escape', async () => {
  const page = await demo.browser.newPage();
  await page.goto(`${demo.site.url}people/index.html`);
  await page.keyboard.press('Tab');
  await page.locator('main a.e').first().focus();
  await page.keyboard.press('Tab');
  await page.locator('#card:popover-open').waitFor();
  const client = await page.context().newCDPSession(page);
  const described = async () => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const focused = nodes.find(
      (node) =>
        node.properties?.some(({ name, value }) => name === 'focused' && value.value) && node.role?.value === 'link',
    );
    return String(focused?.description?.value ?? '');
  };
  expect(await described()).toMatch(/\d+ mentions? in \d+ articles?/);
  await page.keyboard.press('Escape');
  expect(await described()).toBe('');
  await page.close();
});

it('the keyboard reaches the text first, and all it reaches can be seen', async () => {
  const page = await demo.browser.newPage();
  await page.goto(`${demo.site.url}articles/reuters-lavrov-choe/index.html`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
  await page.keyboard.press('Enter');
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab');
    const { inside, outline, seen } = await page.evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.getBoundingClientRect() ?? new DOMRect();
      return {
        inside: focused?.closest('main') !== null,
        outline: focused === null ? '' : getComputedStyle(focused).outlineStyle,
        seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
      };
    });
    expect({ stop, inside, seen, outlined: outline !== 'none' }).toEqual({
      stop,
      inside: true,
      seen: true,
      outlined: true,
    });
  }
  await page.close();
});
