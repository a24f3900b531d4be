import { describe, expect, test } from 'vitest';
import { cleanHtml } from '../../../src/clean/html/clean-html.ts';
import { explainPage } from '../../../src/clean/html/explain-page.ts';
import { quickLines } from '../../../src/clean/html/quick-lines.ts';
import { surveyCaptures, surveyFor } from '../../../src/clean/survey.ts';
import { captureOf } from '../capture-of.ts';

const capture = (html: string) => captureOf(html, undefined, 'text/html');
const clean = (html: string) => cleanHtml(capture(html), { sharedLines: new Map() });
const texts = (html: string) => clean(html).passages.map(({ text }) => text);
const cuts = (html: string) => clean(html).ledger.map(({ rule, text }) => `${rule}: ${text}`);

const first = 'The ferry will sail again from Monday, the harbour office said in a statement to the town.';
const second = 'Nobody knows how long the old engine will last, and the council has not said what a new one costs.';
const third = 'The captain, who has sailed to the island for thirty years, says that he will retire with the boat.';
const page = (body: string) =>
  `<title>Ferry sails again</title><article class="story"><h1>Ferry sails again</h1>${body}</article>`;
const story = `<p>${first}</p><p>${second}</p><p>${third}</p>`;

describe('what is glued into a line is cut within it', () => {
  test.each([
    [
      'a tooltip',
      `<p>The ferry<span class="tooltip">Ferry: the latest news</span> will sail again, the harbour office said on Friday evening.</p>`,
      'The ferry will sail again, the harbour office said on Friday evening.',
      'Ferry: the latest news',
    ],
    [
      'words for screen readers',
      `<p>The office published <a href="/a">a plan<span class="sr-only"> (opens in new window)</span></a> for the ferry, which will sail again.</p>`,
      'The office published a plan for the ferry, which will sail again.',
      '(opens in new window)',
    ],
    [
      'words behind a link',
      `<p>The office published <a href="/a">a plan</a>, opens new tab for the ferry, which will sail again.</p>`,
      'The office published a plan for the ferry, which will sail again.',
      ', opens new tab',
    ],
    [
      'a request at the end',
      `<p>The office will publish a plan for the ferry, which will sail again.<span>Sign Up Now</span></p>`,
      'The office will publish a plan for the ferry, which will sail again.',
      'Sign Up Now',
    ],
  ])('%s', (_name, paragraph, kept, cut) => {
    const html = page(`<p>${first}</p>${paragraph}<p>${third}</p>`);
    expect(texts(html)).toContain(kept);
    expect(cuts(html)).toContain(`glued: ${cut}`);
  });

  test('a box of headlines that opens over a name is cut, a sentence that links names is not', () => {
    const box =
      '<span class="x1"><img src="i.jpg" alt="A man"><a href="/b">Harbour office defends the tolls</a> <a href="/c">The office has a new head</a></span>';
    const html = page(
      `<p>${first}</p><p>The plan is that of <a href="/h">Ida Holm</a>${box}, who heads it.</p><p>${third}</p>`,
    );
    expect(texts(html)).toContain('The plan is that of Ida Holm, who heads it.');
    expect(cuts(html).join()).toMatch(/glued: Harbour office defends the tolls ?The office has a new head/);
    const names = `<p>It was signed by <b><a href="/h">Ida Holm</a>, <a href="/m">Lena Marsh</a> and <a href="/k">Jan Kester</a></b> of the office.</p>`;
    expect(texts(page(`<p>${first}</p>${names}<p>${third}</p>`))).toContain(
      'It was signed by Ida Holm, Lena Marsh and Jan Kester of the office.',
    );
  });

  test('sentences that speak of signing up and of tabs stay whole', () => {
    const sentence =
      'The page, which opens in a browser, lets people sign up and read more about the ferry in a new tab.';
    expect(texts(page(`<p>${first}</p><p>${sentence}</p><p>${third}</p>`))).toContain(sentence);
  });
});

describe('what stands beside the text goes', () => {
  test('comments, footers, hidden copies, counters and lines that point away', () => {
    const html = `${page(
      `<p>${first}</p><p>Read more: <a href="/toll">Bridge tolls rise again in the north</a></p><p>${second}</p><p>Image 2 of 5</p><p>${third}</p>`,
    )}<div style="display:none">${story}</div><section id="comments"><p>${second} I waited for it.</p></section><footer><p>${third} Written in Tarn.</p></footer>`;
    expect(texts(html).slice(1)).toEqual([first, second, third]);
  });

  test('what an author wrote twice in one text stays; a copy elsewhere goes', () => {
    const dish = 'Barley soup with carrots, smoked fish and a slice of rye bread from the baker on the quay.';
    const menu = `<p>${first}</p><h3>Monday</h3><p>${dish}</p><p>${second}</p><h3>Friday</h3><p>${dish}</p><p>${third}</p>`;
    const html = `${page(`<div>${menu}</div>`)}`;
    expect(texts(html).filter((text) => text === dish)).toHaveLength(2);
    const quoted = page(
      `<div><p>${first}</p><p>${second}</p><div class="q"><p>${second}</p></div><p>${third}</p></div>`,
    );
    expect(texts(quoted).filter((text) => text === second)).toHaveLength(1);
  });

  test('the name of the paper above the headline and the byline below a first paragraph go', () => {
    const html = `<title>Ferry sails again</title><div><p>Harbour Herald</p><h1>Ferry sails again</h1><p>${first}</p><p>By Ida Holm</p><p>${second}</p><p>${third}</p></div>`;
    expect(texts(html)).toEqual(['Ferry sails again', first, second, third]);
    expect(clean(html).byline?.value).toBe('Ida Holm');
  });

  test('an article whose page calls itself comments stays, and so does a hidden article that a script shows', () => {
    expect(texts(`<div id="comments">${page(story)}</div>`)).toContain(second);
    expect(texts(page(`<div style="display:none">${story}</div>`))).toContain(second);
  });

  test('the rest of a text, hidden until the reader asks for more, stays', () => {
    expect(texts(page(`<p>${first}</p><p>${second}</p><div style="display:none"><p>${third}</p></div>`))).toContain(
      third,
    );
  });

  test('a list of links goes with its heading, a list of sentences stays', () => {
    const links = ['Bridge tolls rise', 'New mayor in Toft', 'Rain all week'];
    const list = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const linked = page(`${story}<h3>Stories of the week</h3>${list(links.map((t) => `<a href="/x">${t}</a>`))}`);
    expect(texts(linked)).not.toContain('Rain all week');
    expect(texts(linked)).not.toContain('Stories of the week');
    const points = [
      'The ferry sails at nine and at noon.',
      'It carries cars, and dogs too.',
      'Tickets are sold on board.',
    ];
    expect(texts(page(`<p>${first}</p><p>${second}</p>${list(points)}<p>${third}</p>`))).toEqual(
      expect.arrayContaining(points),
    );
  });
});

describe('lines set with line breaks', () => {
  test('dates of a tour are lines of their own', () => {
    const html = page(`<p>${first}</p><p>Trial runs:<br>May 3, Brenn<br>May 5, Toft</p><p>${third}</p>`);
    expect(texts(html)).toEqual(expect.arrayContaining(['May 3, Brenn', 'May 5, Toft']));
  });

  test('a paragraph that was wrapped by hand stays one', () => {
    const html = page(
      `<p>${first}</p><p>Nobody knows how long the old<br>engine will last, and the council<br>has not said.</p><p>${third}</p>`,
    );
    expect(texts(html)).toContain('Nobody knows how long the old engine will last, and the council has not said.');
  });
});

describe('lines that several pages share are furniture', () => {
  const notice = 'This page is brought to you in the friendly light of the Tarn lamp works, since 1921.';
  const report = (name: string) =>
    page(
      `<p>${name} gets a new bridge this year, and the people who asked for it have said that they are glad.</p><p>Nobody in ${name} remembers who built the first one, but everybody has an opinion on the new one.</p><p>The mayor of ${name} will open it in June, and a band from the next village is going to play.</p><p>${notice}</p>`,
    );
  const captures = ['Brenn', 'Toft', 'Skarn', 'Lomm'].map((name) => capture(report(name)));

  test('the notice goes when the pages are cleaned together, with the rule named', () => {
    const survey = surveyCaptures(captures);
    const [one] = captures;
    if (one === undefined) throw new Error('no capture');
    expect(survey.sharedLines.get(notice.toLowerCase())).toBe(4);
    const told = explainPage(one, surveyFor(one, survey)).find(({ text }) => text === notice);
    expect(told?.reasons.join()).toContain('stands in 4 captures or more');
    const alone = explainPage(one, { sharedLines: new Map() }).find(({ text }) => text === notice);
    expect(told?.score).toBeLessThanOrEqual(alone?.score ?? 0);
  });

  test('lines are read off a page as its cleaner sees them', () => {
    expect(
      quickLines(
        '<head><title>x</title></head><script>if (a < b) p()</script><p>A &amp; B<br>c <b>d</b></p><!-- <p>no --><td>e',
      ),
    ).toEqual(['A & B c d', 'e']);
  });
});
