import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { href, rootOf } from '../../../src/components/view/href.ts';

describe('href', () => {
  it.each([
    ['', 'articles/x/', './articles/x/index.html'],
    ['people/kim/', 'articles/x/#s-1', '../../articles/x/index.html#s-1'],
    ['people/kim/', 'people/lee/', '../../people/lee/index.html'],
    ['people/kim/', 'people/', '../../people/index.html'],
    ['people/', '', '../index.html'],
    ['chronology/', 'chronology/#e-1', '#e-1'],
    ['data/', 'data/dossier.json', '../data/dossier.json'],
    ['404.html', 'search/', './search/index.html'],
    ['search/', 'articles/?q=a/b', '../articles/index.html?q=a/b'],
  ])('from %j to %j is %j', (from, to, link) => {
    expect(href(from, to)).toBe(link);
  });

  it('leads to the file whichever page it stands on', () => {
    const pages = ['', 'a/', 'a/b/', 'a/c/', 'd/e/'];
    for (const from of pages) {
      for (const to of pages) {
        expect(posix.join('/', from, href(from, to))).toBe(posix.join('/', to, 'index.html'));
      }
    }
  });

  it('writes names in other scripts so that any host understands them', () => {
    expect(href('', 'people/ким/')).toBe('./people/%D0%BA%D0%B8%D0%BC/index.html');
  });

  it('leads back to the root', () => {
    expect([rootOf(''), rootOf('people/'), rootOf('people/kim/')]).toEqual(['./', '../', '../../']);
  });
});
