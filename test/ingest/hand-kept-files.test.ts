import { expect, test } from 'vitest';
import type { z } from 'zod';
import { FIELD_HINTS } from '../../src/ingest/field-hints.ts';
import { readCorrections } from '../../src/ingest/read-corrections.ts';
import { checkDossierConfig, readDossierConfig } from '../../src/ingest/read-dossier-config.ts';
import { fieldsAt } from '../../src/ingest/schema-fields.ts';
import { chronologyCorrectionsSchema, registryEntrySchema } from '../../src/schemas/corrections.ts';
import { dossierConfigSchema } from '../../src/schemas/dossier-config.ts';
import { sidecarSchema } from '../../src/schemas/sidecar.ts';
import { contentFolder, shown } from './content-folder.ts';

async function configErrors(yaml: string): Promise<string[]> {
  const folder = contentFolder({ 'dossier.yaml': yaml });
  return shown(folder, (await checkDossierConfig(folder)).errors);
}

test('a title is all that dossier.yaml needs', async () => {
  expect(await readDossierConfig(contentFolder({ 'dossier.yaml': 'title: The ferry' }))).toEqual({
    title: 'The ferry',
    language: 'en',
    timeZone: 'UTC',
  });
});

test('without dossier.yaml, the error says what to write', async () => {
  const folder = contentFolder({});
  await expect(readDossierConfig(folder)).rejects.toThrow(
    /dossier\.yaml: there is no such file\. Make it, with a first line such as title: "The bridge that was never built"\.$/,
  );
});

test.each<[string, string]>([
  [
    '',
    'content/dossier.yaml: "title" is missing. Write title: and the headline or name, in quotes if it holds a colon.',
  ],
  [
    'title: x\ntimeZone: Mars/Base',
    'content/dossier.yaml:2: "timeZone" is not a time zone. Write a time zone such as UTC or Europe/Moscow.',
  ],
  ['title: x\nlicense: MIT', 'content/dossier.yaml:2: "license" is not a field here. Did you mean "licence"?'],
  [
    'title: x\nurl: example.org',
    'content/dossier.yaml:2: "url" is not an http(s) address. Write the whole address: https://example.org/page.',
  ],
])('dossier.yaml: %j', async (yaml, message) => {
  expect(await configErrors(yaml)).toEqual([message]);
});

test('corrections come with the line of each of their fields', async () => {
  const folder = contentFolder({
    'registry/people.yaml': '- name: Ada Lovelace\n  aliases:\n    - Countess Lovelace\n    - 007\n',
    'registry/places.yaml': '# nothing yet\n',
    'chronology.yaml': 'redate:\n  - match: the ferry left\n    date: 2015-01\n    reason: The harbour log says so.\n',
  });
  const { items, errors } = await readCorrections(folder);
  expect(errors).toEqual([]);
  expect(items.people?.data).toEqual([{ name: 'Ada Lovelace', aliases: ['Countess Lovelace', '007'] }]);
  expect(items.people?.lines).toMatchObject({ '0': 1, '0.name': 1, '0.aliases.0': 3, '0.aliases.1': 4 });
  expect(items.places?.data).toEqual([]);
  expect(items.chronology?.lines).toMatchObject({ 'redate.0.match': 2, 'redate.0.date': 3 });
  expect(shown(folder, [items.chronology?.file ?? ''])).toEqual(['content/chronology.yaml']);
  expect(items.events).toBeUndefined();
});

test('faults of corrections name file and line, and the other files stay', async () => {
  const folder = contentFolder({
    'registry/people.yaml': [
      '- name: Ada Lovelace',
      '  links: ["javascript:alert(1)"]',
      '- alias: [x]',
      '  id: Ada Lovelace',
      '- Charles Babbage',
      '- name: Babbage',
      '  location: {latitude: 100, longitude: 0}',
      '  hide: maybe',
    ].join('\n'),
    'registry/places.yaml': '- name: London\n',
    'registry/persons.yaml': '[]',
    'registry/place.yaml': '[]',
    'registry/events.yaml': 'name: The Exhibition\n',
    'chronology.yaml': [
      'pin:',
      '  - match: the ferry left',
      '    artcle: ferry',
      'redate:',
      '  - match: the ferry left',
      '    date: last year',
      '    reason: x',
      'add:',
      '  - date: 2015-01-13',
      '    text: The ferry left.',
      '    status: hapened',
      '    evidence: []',
      'hide:',
      '  - article: ferry',
    ].join('\n'),
  });
  const { items, errors } = await readCorrections(folder);
  expect(Object.keys(items)).toEqual(['places']);
  expect(shown(folder, errors)).toEqual([
    'content/registry/persons.yaml: is not a file of the registry. The registry has people.yaml, organisations.yaml, places.yaml, events.yaml.',
    'content/registry/place.yaml: is not a file of the registry. Did you mean places.yaml?',
    'content/registry/people.yaml:2: an entry of "links" is not an http(s) address. Write a list of addresses that begin with https://.',
    'content/registry/people.yaml:3: "name" is missing. Write the name to show: "- name: Ada Lovelace".',
    'content/registry/people.yaml:3: "alias" is not a field here. Did you mean "aliases"?',
    'content/registry/people.yaml:4: "id" is not written rightly. Write small letters, digits and hyphens: ada-lovelace.',
    'content/registry/people.yaml:5: the entry is not a group of fields. Write a list of entries that begin with "- name:".',
    'content/registry/people.yaml:7: "latitude" is too large. Write degrees between -90 and 90.',
    'content/registry/people.yaml:8: "hide" is not true or false. Write true or false; in chronology.yaml, a list of entries that begin with match.',
    'content/registry/events.yaml: the file is not a list. Write a list of entries that begin with "- name:".',
    'content/chronology.yaml:3: "artcle" is not a field here. Did you mean "article"?',
    'content/chronology.yaml:6: "date" is not a date. Write 2015-01-13 or 2015-01.',
    'content/chronology.yaml:11: "status" is none of happened, planned, denied, recurring. Write happened, planned, denied or recurring.',
    'content/chronology.yaml:12: "evidence" is empty. Write a list of {article, match}: the id of an article and words of its sentence.',
    'content/chronology.yaml:14: "match" is missing. Write some words of the sentence that the entry rests on.',
  ]);
});

test.each<[string, z.ZodType, (string | number)[]]>([
  ['sidecar', sidecarSchema, []],
  ['dossier.yaml', dossierConfigSchema, []],
  ['registry', registryEntrySchema, []],
  ['split', registryEntrySchema, ['split', 0]],
  ['location', registryEntrySchema, ['location']],
  ['chronology', chronologyCorrectionsSchema, []],
  ['pin', chronologyCorrectionsSchema, ['pin', 0]],
  ['hide', chronologyCorrectionsSchema, ['hide', 0]],
  ['redate', chronologyCorrectionsSchema, ['redate', 0]],
  ['add', chronologyCorrectionsSchema, ['add', 0]],
  ['evidence', chronologyCorrectionsSchema, ['add', 0, 'evidence', 0]],
])('every field of %s has a hint that says what to write', (_name, schema, path) => {
  const fields = fieldsAt(schema, path);
  expect(fields).not.toEqual([]);
  expect(fields.filter((field) => FIELD_HINTS[field] === undefined)).toEqual([]);
});
