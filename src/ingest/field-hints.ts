const DATE = 'Write 2015-01-13 or 2015-01.';

/** What to write in each field of the editor's files. */
export const FIELD_HINTS: Readonly<Record<string, string>> = {
  // content/sources/*.yaml and content/dossier.yaml
  title: 'Write title: and the headline or name, in quotes if it holds a colon.',
  standfirst: 'Write the summary as one line of text.',
  publisher: 'Write the name as it is to be shown.',
  byline: 'Write the names as they are to be shown.',
  published: DATE,
  captured: DATE,
  url: 'Write the whole address: https://example.org/page.',
  language: 'Write a language tag such as en, ru or pt-BR.',
  note: 'Write a line of text.',
  keep: 'Write a list of passages, one a line after a hyphen.',
  cut: 'Write a list of passages, one a line after a hyphen.',
  timeZone: 'Write a time zone such as UTC or Europe/Moscow.',
  introduction: 'Write a paragraph or two of text.',
  licence: 'Write the name of the licence, such as CC BY 4.0.',
  // content/registry/*.yaml
  name: 'Write the name to show: "- name: Ada Lovelace".',
  id: 'Write small letters, digits and hyphens: ada-lovelace.',
  aliases: 'Write a list of names: [A. Lovelace, Countess Lovelace].',
  merge: 'Write a list of the names that are this one.',
  split: 'Write a list of {text, article}: the words and the id of their article.',
  text: 'Write the words in question.',
  article: 'Write the id of an article, as its address has it.',
  hide: 'Write true or false; in chronology.yaml, a list of entries that begin with match.',
  description: 'Write one line of text.',
  links: 'Write a list of addresses that begin with https://.',
  location: 'Write {latitude: 55.75, longitude: 37.62}.',
  latitude: 'Write degrees between -90 and 90.',
  longitude: 'Write degrees between -180 and 180.',
  // content/chronology.yaml
  pin: 'Write a list of entries that begin with match.',
  redate: 'Write a list of entries with match, date and reason.',
  add: 'Write a list of entries with date, text and evidence.',
  match: 'Write some words of the sentence that the entry rests on.',
  reason: 'Write why, in a line: readers see it.',
  date: DATE,
  status: 'Write happened, planned, denied or recurring.',
  entities: 'Write a list of names.',
  evidence: 'Write a list of {article, match}: the id of an article and words of its sentence.',
};
