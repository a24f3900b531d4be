import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { datePublications } from '../../src/clean/date-publications.ts';
import { captureOf } from './capture-of.ts';

/** Title and day of publication of a capture by itself. */
function read(...lines: string[]): { title: string; published: string | undefined; warnings: string[] } {
  const article = clean(captureOf(`${lines.join('\n')}\n`), { sharedLines: new Map() });
  const [dated] = datePublications([article]);
  return { title: article.title.value, published: dated?.published?.value, warnings: dated?.warnings ?? [] };
}

const van = [
  'Bakers on the islands drive short ways and stop often, and for years no maker of vans took any notice of them. Havn has now built one that does.',
  '',
  'The Havn 300 is four metres long, and its floor is flat from the doors to the seat. Ninety crates of bread fit in, and a door on each side lets the driver out on the pavement.',
  '',
  'Its battery lasts for 140 kilometres, which the maker says is three rounds of the largest island. The motor gives 60 kilowatts, enough for the hill above the harbour.',
  '',
  "The van costs 31,000 crowns less than the model that it replaces. The first forty have been sold to a bakers' union, which wants to see them before Christmas.",
];

const ports = [
  'A crane used to be something that a port of four thousand people looked at in a brochure. Last year eleven such ports bought one.',
  '',
  'The ports say that they had no choice. Ships that wait for a berth in the city cost their owners nine thousand crowns an hour, and freight has grown by a third.',
  '',
  "Used cranes come by barge from the south. A port in Vardal paid for its own with a loan from the fishermen's bank, and has unloaded forty ships since.",
  '',
  'Not all of them will be lucky, the bank warns: a crane that stands still rusts twice as fast as one that works.',
];

describe('the headline and the day of the article, not those of what stands around it', () => {
  test('teasers with their dates between headline and text', () => {
    const { title, published, warnings } = read(
      'MOTOR POST',
      'Road News',
      'Road News',
      '',
      'The new Havn 300 is the van that island bakers asked for',
      '',
      'Ida MoenView More Articles',
      '',
      'An electric van with a flat floor and room for ninety crates',
      '',
      'Havn November 12, 2018 09:30',
      '',
      'FIND YOUR NEXT VAN',
      '',
      'MORE STORIES LIKE THIS ONE',
      '',
      'ROAD NEWS',
      '',
      '2016 Havn 200 arrives on the northern islands',
      '',
      'May 15, 2016',
      '',
      'TESTS',
      '',
      'First drive: Havn 250 in the snow',
      '',
      'January 22, 2017',
      '',
      'FEATURES',
      '',
      'Five reasons why a Havn van keeps its price',
      '',
      'October 18, 2017',
      '',
      'ROAD NEWS',
      '',
      'Havn shows a van that parks itself',
      '',
      'January 14, 2018',
      '',
      ...van,
    );
    expect({ title, published }).toEqual({
      title: 'The new Havn 300 is the van that island bakers asked for',
      published: '2018-11-12',
    });
    expect(warnings).toEqual([]);
  });

  test('the headline again under a slide show: the date stands with the first one', () => {
    const { title, published } = read(
      'Harbour Herald',
      'News',
      'Sport',
      'Weather',
      '',
      'Seven questions before small ports buy their own cranes',
      '',
      'Updated 6:27 am, Wednesday, March 14, 2018',
      '',
      'The crane of Sundvik unloads its first ship on Monday. Photo: Ane Lund',
      '',
      'Buy photo',
      '',
      'The mayor speaks in the school of Sundvik. Photo: Ane Lund',
      '',
      'Buy photo',
      '',
      'Back to Gallery',
      '',
      'Seven questions before small ports buy their own cranes',
      '',
      '1 / 4',
      '',
      ...ports,
    );
    expect({ title, published }).toEqual({
      title: 'Seven questions before small ports buy their own cranes',
      published: '2018-03-14',
    });
  });

  test("names of languages, the day of saving and a column's name above it", () => {
    const { title, published } = read(
      'Northern Ledger, a Fjord Press paper',
      'English',
      'Русский (Russian)',
      '日本語 (Japanese)',
      'October 22, 2018',
      'Markets',
      'Politics',
      'Money Matters: A Column',
      '',
      'Why small ports are buying their own cranes',
      '',
      'Freight has grown faster than the big ports can take it. Here is who wins, and who pays.',
      '',
      'By',
      '',
      'Ingrid Holm',
      '',
      'Northern Ledger',
      '',
      'Biography',
      '',
      'Oct. 19, 2018 8:03 am',
      '',
      ...ports,
    );
    expect({ title, published }).toEqual({
      title: 'Why small ports are buying their own cranes',
      published: '2018-10-19',
    });
  });

  test('a standfirst that the text repeats stays below the headline', () => {
    const told = "The town's top picks for walkers, rowers and bakers for the month of June.";
    const { title, published } = read(
      'Home',
      'News',
      'Four things to do in June',
      told,
      'Author:',
      'Coast Mail Editorial Staff',
      'Publish date:',
      'Jun 4, 2018',
      told,
      'WALK the old road to the lighthouse on June 9. Walkers meet at seven at the church, and the keeper makes coffee for everybody who arrives before ten.',
      'ROW in the race of the eleven villages on June 16. Rowers of all ages may take part, and boats can be borrowed from the school.',
      'BAKE with the bakers of the harbour on June 23. The bakers open their ovens at four in the morning, and the best loaf is chosen at noon.',
      'LISTEN to the choir of Vardal on June 30 in the ropewalk, where the rowers and the bakers of the town will be thanked.',
    );
    expect({ title, published }).toEqual({ title: 'Four things to do in June', published: '2018-06-04' });
  });

  test('a promotion between standfirst and date', () => {
    const { title, published } = read(
      'Man admits that he moved the lighthouse signs',
      '',
      'Per Aske, 55, has to expect a fine when he is sentenced. He said that he wanted to be left in peace.',
      '',
      'Morning letter',
      '',
      'Get the news of the coast and the stories that matter, delivered every weekday morning.',
      '',
      'SUBSCRIBE',
      '',
      'Nov. 14, 2018, 8:41 AM UTC',
      '',
      'By Ane Lund',
      '',
      'A man from the outer island admitted on Monday that he had turned eleven road signs so that visitors would not find the lighthouse, the court in Vardal said.',
      '',
      'Per Aske, 55, a neighbour of the lighthouse, told the judge that four hundred cars a day had passed his kitchen in July.',
      '',
      'The signs pointed to the quarry for nine days before a driver of the post noticed it.',
    );
    expect({ title, published }).toEqual({
      title: 'Man admits that he moved the lighthouse signs',
      published: '2018-11-14',
    });
  });

  test('an address that names the page, over a headline that the text does not take up', () => {
    const { title } = read(
      'Coast Mail',
      'Sport',
      'https://coast-mail.example/sport/article/Bergs-late-goal-sinks-Osthaven-148099.php',
      "Berg's late goal sinks Osthaven",
      'Vardal comes back twice to stay ahead of everybody for a fifteenth week',
      'By Ane Lund',
      'Published 6 June 2017, 11:00',
      'VARDAL - The home side came back twice on Tuesday and stayed ahead of everybody in the league for a fifteenth week.',
      'A hundred seconds were left when Nils Berg hit the ball from the halfway line, and nobody has seen it since.',
      '"We came back once too often this year," the trainer of the visitors said, "and they came back once more."',
    );
    expect(title).toBe("Berg's late goal sinks Osthaven");
  });
});

describe('what is no date of the article', () => {
  test('the day of a comment', () => {
    const { title, published } = read(
      'Open thread of September',
      '',
      'Ane Lund on September 12, 2018 at 4:47 pm said:',
      '',
      ...van,
    );
    expect(title).toBe('Open thread of September');
    expect(published).toBeUndefined();
  });

  test('a day after the one that the page states gives the year all the same, where a post was added', () => {
    const { published } = read(
      'Why small ports are buying their own cranes',
      '',
      'Updated Nov 19, 9:41 AM;Posted Nov 18, 8:19 PM',
      '',
      'By Ingrid Holm',
      '',
      ...ports,
      '',
      'The harbour office of Vardal bought another crane on Monday.',
      '',
      'A reader wrote on November 19, 2019 that he had heard the crane from his bed.',
      '',
      '© 2019 Coast Mail. All rights reserved.',
    );
    expect(published).toBe('2019-11-18');
  });

  test.each([
    ['Indonesian', 'Diterbitkan 30 Maret 2015', '2015-03-30'],
    ['Polish', 'Dodano 4 września 2016', '2016-09-04'],
    ['Dutch', '12 maart 2017', '2017-03-12'],
    ['Turkish', '9 Ağustos 2018', '2018-08-09'],
    ['Ukrainian', '21 листопада 2014', '2014-11-21'],
  ])('but months are read in %s', (_, line, day) => {
    expect(read('Why small ports are buying their own cranes', '', line, '', ...ports).published).toBe(day);
  });
});
