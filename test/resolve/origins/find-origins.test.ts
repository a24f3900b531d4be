import { expect, test } from 'vitest';
import { findOrigins } from '../../../src/resolve/origins/find-origins.ts';
import { markedArticle } from '../marked-article.ts';

const LEAD =
  'The harbour of Velden will close for three weeks in spring so that divers can mend the old sea wall, the port said.';
const BODY =
  'Ferries are to leave from the northern quay until the work is done, and freight goes by rail. ' +
  'Fishermen asked for money because the herring season begins in the same month. ' +
  'The wall was last repaired forty years ago after a storm had torn a gap of twelve metres into it.';
const SPEECH =
  '“We have waited for this wall since my father was a boy, and we shall not wait a single winter longer, for every storm takes a stone, ' +
  'every stone takes a metre of quay, and every metre of quay takes a boat that fed a family of this town,” the mayor said.';

const article = (id: string, text: string, published = '2020-03-01') => markedArticle(id, text, published);

test('two papers with one wire text are one origin, the earlier first', () => {
  const origins = findOrigins([
    article('b-paper', `${LEAD} ${BODY}`, '2020-03-02'),
    article('a-paper', `By our staff. ${LEAD} ${BODY} Rain is expected.`, '2020-03-03'),
    article(
      'other',
      'A quite different report about the price of salt in mountain towns, where nobody has seen the sea for years.',
    ),
  ]);
  expect(origins).toHaveLength(1);
  expect(origins[0]).toMatchObject({ articles: ['b-paper', 'a-paper'], overlap: 1 });
  expect(origins[0]?.shared).toHaveLength(4);
  expect(origins[0]?.shared[0]?.with.map(({ article: id }) => id)).toEqual(['a-paper']);
});

test('a copy that was cut is found by its share of the shorter text', () => {
  const [origin] = findOrigins([
    article('long', `${LEAD} ${BODY} ${SPEECH}`),
    article('short', `${LEAD} ${BODY.slice(0, 94)}`),
  ]);
  expect(origin?.articles).toEqual(['long', 'short']);
});

test('a light edit keeps the sentence shared', () => {
  const edited = LEAD.replace('three weeks', '3 weeks');
  const [origin] = findOrigins([article('one', `${LEAD} ${BODY}`), article('two', `${edited} ${BODY}`)]);
  expect(origin?.shared).toHaveLength(4);
  expect(origin?.overlap).toBeLessThan(1);
});

test('one speech quoted at length by two reporters is no copy', () => {
  const first = `A crowd came to the town hall on Monday evening although it snowed. ${SPEECH} Then they all walked down to the pier with lamps in their hands.`;
  const second = `Months of silence ended yesterday when the head of the town spoke up at last. ${SPEECH} Shipping companies answered that no money had been set aside for that.`;
  expect(findOrigins([article('first', first), article('second', second)])).toEqual([]);
});

test('a sentence in common is no copy', () => {
  const rest =
    'Elsewhere along the coast the storms of this winter did little harm, insurers told a conference of mayors, and most ports stay open all year round without any great cost to anyone.';
  expect(findOrigins([article('one', `${LEAD} ${BODY}`), article('two', `${rest} ${BODY.split('. ')[1]}.`)])).toEqual(
    [],
  );
});

test('the order of the articles makes no difference', () => {
  const articles = [
    article('b', `${LEAD} ${BODY}`),
    article('a', `${LEAD} ${BODY} More.`),
    article('c', `${BODY} ${LEAD}`),
  ];
  expect(findOrigins(articles.toReversed())).toEqual(findOrigins(articles));
});
