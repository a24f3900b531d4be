import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, inject, it } from 'vitest';
import { fingerprint, readData, readPage } from './read-site.ts';

const demo = inject('demo');

describe('the published demonstration', () => {
  it('was built without an error', () => {
    expect(demo.stderr.split('\n').filter((line) => line.startsWith('error'))).toEqual([]);
    expect(demo.code).toBe(0);
  });

  it('prints one line a stage', () => {
    for (const stage of ['ingest', 'clean', 'annotate', 'resolve', 'emit']) {
      expect(demo.stdout).toMatch(new RegExp(`^\\S*${stage}\\s.*\\(\\d+\\.\\d\\d s\\)`, 'm'));
    }
  });

  it('is the same, byte for byte, when it is built again', async () => {
    expect(await fingerprint(inject('demoAgain').dist)).toEqual(await fingerprint(demo.dist));
  });

  it('has data that the schema beside them accepts', async () => {
    const schema = JSON.parse(await readFile(path.join(demo.dist, 'data', 'dossier.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    validate(await readData(demo.dist));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('backs every mention, event and statement with a sentence that stands on the page it names', async () => {
    const data = await readData(demo.dist);
    const sentences = new Map<string, Map<string, string>>();
    for (const article of data.articles) sentences.set(article.id, textsById(await readPage(demo.dist, article.path)));
    const claims = [
      ...data.entities.flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, text: mention.sentence }))),
      ...data.events.flatMap((event) => event.evidence),
      ...data.statements.map((statement) => statement.evidence),
    ];
    expect(claims.length).toBeGreaterThan(100);
    const unbacked = claims.filter(
      ({ article, anchor, text }) => squeeze(sentences.get(article)?.get(anchor) ?? '') !== squeeze(text),
    );
    expect(unbacked).toEqual([]);
  });

  it('gives every entity, event and statement a place of its own', async () => {
    const data = await readData(demo.dist);
    const chronology = textsById(await readPage(demo.dist, 'chronology'));
    expect(data.events.filter((event) => !chronology.has(event.id))).toEqual([]);
    for (const entity of data.entities) expect(await readPage(demo.dist, entity.path)).toContain('<h1');
    const ids = [data.articles, data.entities, data.events, data.statements].map((list) => list.map((item) => item.id));
    for (const list of ids) expect(new Set(list).size).toBe(list.length);
  });

  it('names no site, so has no sitemap, robots.txt or canonical link', async () => {
    const files = Object.keys(await fingerprint(demo.dist));
    expect(files.filter((file) => /^(robots\.txt|sitemap.*)$/.test(file))).toEqual([]);
    expect(await readPage(demo.dist, '')).not.toContain('rel="canonical"');
  });
});

describe('a dossier that names its site', () => {
  it('has a sitemap, robots.txt and canonical links', async () => {
    const { dist } = inject('withUrl');
    expect(await readFile(path.join(dist, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://archive.example.org/harbour/sitemap-index.xml',
    );
    expect(await readFile(path.join(dist, 'sitemap-0.xml'), 'utf8')).toContain(
      'https://archive.example.org/harbour/articles/harbour-vote/',
    );
    expect(await readPage(dist, 'chronology')).toContain(
      '<link rel="canonical" href="https://archive.example.org/harbour/chronology/"',
    );
  });
});

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Text of each element that has an id. */
function textsById(html: string): Map<string, string> {
  const texts = new Map<string, string>();
  const visit = (node: DefaultTreeAdapterTypes.Node): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    const text = 'childNodes' in node ? node.childNodes.map(visit).join('') : '';
    const id = 'attrs' in node ? node.attrs.find((attribute) => attribute.name === 'id')?.value : undefined;
    if (id !== undefined) texts.set(id, text);
    return text;
  };
  visit(parse(html));
  return texts;
}
