import { expect, it } from 'vitest';
import { shareMeta, sharePictures } from '../../../src/components/view/share.ts';
import { article, dossier } from './sample-dossier.ts';

const config = { title: 'The Harbour', url: 'https://example.org/below' };
const page = { path: 'articles/a/', title: 'It rained', description: 'All day.', kind: 'article' };
const content = (meta: { property: string; content: string }[], property: string) =>
  meta.find((one) => one.property === property)?.content;

it('tells nothing where the site has no address', () => {
  expect(shareMeta(page, { title: 'The Harbour', url: undefined })).toEqual([]);
});

it('gives an article its own picture and any other page that of the dossier, by whole addresses', () => {
  expect(content(shareMeta(page, config), 'og:image')).toBe('https://example.org/below/articles/a/picture.png');
  const list = shareMeta({ ...page, path: 'people/', title: 'People', kind: 'list' }, config);
  expect(content(list, 'og:image')).toBe('https://example.org/below/picture.png');
  expect(content(list, 'og:url')).toBe('https://example.org/below/people/');
});

it('does not promise a picture of a title that the fonts cannot set', () => {
  const korean = shareMeta({ ...page, title: '김영남' }, config);
  expect(content(korean, 'og:image')).toBe('https://example.org/below/picture.png');
  expect(content(shareMeta({ ...page, title: '김영남' }, { ...config, title: '초대' }), 'og:image')).toBeUndefined();
  const [a, b] = [article('a', '2015-01-13', ['비가 왔다.']), article('b', '2015-01-13', ['Шёл дождь.'])];
  a.title.value = '김영남';
  b.title.value = 'Мост открыт';
  const files = sharePictures(dossier({ articles: [a, b] }));
  expect(files.map(({ file }) => file)).toEqual(['picture.png', 'articles/b/picture.png']);
});

it('names publisher and day above the title of an article', () => {
  const report = article('a', '2015-01-13', ['It rained.']);
  const [, picture] = sharePictures(dossier({ articles: [report] }));
  expect(picture).toMatchObject({ file: 'articles/a/picture.png', title: report.title.value });
  expect(picture?.kicker).toMatch(/^Article, .*13 January 2015$/);
});
