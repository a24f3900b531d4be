import { describe, expect, it } from 'vitest';
import { cssString, pageFoot } from '../../../src/components/view/page-foot.ts';

describe('foot of a printed page', () => {
  it('names the dossier and where the page is', () => {
    expect(pageFoot('people/kim/', { title: 'A dossier' })).toBe(
      '@page{@bottom-left{content:"A dossier · people/kim/"}}',
    );
    expect(pageFoot('', { title: 'A dossier' })).toContain('"A dossier"');
    expect(pageFoot('people/kim/', { title: 'A dossier', url: 'https://example.org/d' })).toContain(
      '"A dossier · example.org/d/people/kim/"',
    );
  });

  it('can end neither its string nor its style element, whatever the title', () => {
    expect(cssString('a"b\\c</style>\nd')).toBe('a\\22 b\\5c c\\3c /style>\\a d');
  });

  it('stays on one line', () => {
    expect(pageFoot('articles/x/', { title: 'word '.repeat(100) }).length).toBeLessThan(150);
  });
});
