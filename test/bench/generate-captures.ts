import { mulberry32 } from '../../src/random.ts';

/** A capture of about 450 words with furniture around it, made from our own word lists: the same seed gives the same text. */
export interface MadeCapture {
  file: string;
  text: string;
}

const FIRST = [
  'Ana',
  'Boris',
  'Clara',
  'Deniz',
  'Elena',
  'Farid',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kemal',
  'Lena',
  'Marta',
  'Nils',
  'Olga',
  'Pavel',
  'Rosa',
  'Stefan',
  'Tomas',
  'Vera',
];
const LAST = [
  'Abramov',
  'Berger',
  'Castillo',
  'Dahl',
  'Eriksen',
  'Fontaine',
  'Gruber',
  'Hassan',
  'Ivanova',
  'Jensen',
  'Kovacs',
  'Lindqvist',
  'Moreau',
  'Novak',
  'Okafor',
  'Petrov',
  'Quintero',
  'Rossi',
  'Sandoval',
  'Tanaka',
];
const ROLES = [
  'Foreign Minister',
  'Energy Minister',
  'government spokesman',
  'central bank governor',
  'union leader',
  'mayor',
  'prosecutor',
  'opposition leader',
];
const PLACES = [
  'Oslo',
  'Vienna',
  'Lisbon',
  'Warsaw',
  'Helsinki',
  'Athens',
  'Dublin',
  'Prague',
  'Madrid',
  'Rome',
  'Bern',
  'Ankara',
  'Cairo',
  'Lima',
  'Bogota',
  'Nairobi',
  'Jakarta',
  'Manila',
  'Hanoi',
  'Seoul',
];
const BODIES = [
  'Northern Pipeline Company',
  'European Transport Agency',
  'World Harbour Council',
  'National Grid Authority',
  'Maritime Workers Union',
  'Institute for Coastal Research',
  'Ministry of Public Works',
  'Regional Development Bank',
];
const TOPICS = [
  'the new harbour',
  'the gas pipeline',
  'the coastal railway',
  'the fishing quota',
  'the power line',
  'the border tunnel',
  'the airport bridge',
  'the water treaty',
];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const AGENCIES = ['Harbour News', 'The Coastal Times', 'North Wire', 'Daily Ledger'];

/** Sentences with neither names nor dates: about half of what a report is made of, as in the demonstration dossier. */
const PLAIN = [
  'The work is to be done in three stages, each of which needs a permit of its own.',
  'Few of those who will use it every day have seen the drawings.',
  'What it will cost to keep it running was left out of the paper, as it had been left out of the one before.',
  'The old quay is too short for the ships that call there now, and the crane on it has been out of use for years.',
  'Farmers along the route worry about their wells, fishermen about the mud that the dredgers will stir up.',
  'A model of the building stands in the hall of the town house, behind glass, beside a box for comments that is rarely opened.',
  'The question is not whether it will be built but who will pay when the ground turns out to be softer than the maps say.',
  'Both sides have hired lawyers, and both say they would rather do without them.',
  'Supporters point to the jobs, opponents to the price, and the neighbours to the noise.',
  'There is a second plan, cheaper and slower, which nobody in the room wanted to defend.',
  'The contract leaves open what happens if the steel gets dearer, and it has.',
  'It would be the largest undertaking of its kind on this coast since the lighthouse was moved.',
];

/** Makes the captures number `from` to `to` (exclusive). Each depends on its own number only, so one more changes no other. */
export function generateCaptures(from: number, to: number): MadeCapture[] {
  return Array.from({ length: to - from }, (_, index) => generateCapture(from + index));
}

function generateCapture(number: number): MadeCapture {
  const random = mulberry32(number * 7919 + 17);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const person = () => `${pick(FIRST)} ${pick(LAST)}`;
  const [hero, rival, witness] = [person(), person(), person()];
  const [here, there] = [pick(PLACES), pick(PLACES)];
  const [body, other] = [pick(BODIES), pick(BODIES)];
  const topic = pick(TOPICS);
  const agency = pick(AGENCIES);
  const year = 2012 + (number % 8);
  const day = 1 + Math.floor(random() * 28);
  const month = Math.floor(random() * 12);
  const date = `${day} ${MONTHS[month]} ${year}`;
  const last = (name: string) => name.split(' ').at(-1) ?? name;
  const amount = () => 2 + Math.floor(random() * 90);
  const sentences = [
    () =>
      `${pick(ROLES)} ${hero} told reporters in ${here} on ${pick(DAYS)} that work on ${topic} would begin within ${amount()} weeks.`,
    () => `"We have waited long enough for ${topic}," ${last(hero)} said.`,
    () =>
      `The ${body} put the cost at ${amount()} million euros, more than it had named in ${MONTHS[Math.floor(random() * 12)]} ${year - 1}.`,
    () => `${rival}, who speaks for the ${other}, called the plan hasty and asked for another study.`,
    () =>
      `Talks between ${here} and ${there} on ${topic} began in ${year - 2 - Math.floor(random() * 6)} and have stalled twice since.`,
    () => `Residents of ${there} say they learnt of it from the newspaper last week.`,
    () =>
      `According to ${witness}, a former adviser to the ${body}, the contract was signed on ${1 + Math.floor(random() * 28)} ${MONTHS[Math.floor(random() * 12)]} ${year - 1}.`,
    () => `"Nobody asked the people who live there," ${last(rival)} told ${agency}.`,
    () => `A vote is planned for ${MONTHS[(month + 2) % 12]}, when the council of ${here} meets again.`,
    () => `The ${other} did not answer a request for comment by ${pick(DAYS)} evening.`,
    () =>
      `Similar projects in ${pick(PLACES)} and ${pick(PLACES)} took ${2 + Math.floor(random() * 6)} years longer than announced.`,
    () => `${last(hero)} said that ${amount()} new jobs depended on the decision.`,
  ];
  const plain = () => pick(PLAIN);
  const paragraphs = Array.from({ length: 13 }, () => `${pick(sentences)()} ${plain()}`);
  const headline = `${last(hero)} defends ${topic} as ${here} waits`;
  const lines = [
    `${agency}  Home  World  Business  Culture`,
    'Subscribe now and read four weeks for free',
    headline,
    `By ${person()}`,
    `Published ${date}, ${10 + Math.floor(random() * 10)}:${10 + Math.floor(random() * 49)}`,
    ...paragraphs.slice(0, 6),
    'Advertisement',
    `Read more: What ${topic} means for you`,
    ...paragraphs.slice(6),
    'Share this article  Facebook  Twitter  E-mail',
    'Most read',
    `1 Ten walks around ${there}`,
    '2 The best bread in town',
    `© ${year} ${agency}. All rights reserved.`,
  ];
  return { file: `capture-${String(number).padStart(5, '0')}.txt`, text: `${lines.join('\n\n')}\n` };
}
