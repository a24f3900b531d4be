import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { articleFromDocument } from '../../src/annotate/article-from-document.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { expectGolden } from '../golden-json.ts';

const cases = path.join(import.meta.dirname, 'cases');

describe('each story has the entities, chronology and statements that a careful editor would write', () => {
  it.each(readdirSync(cases))('%s', (name) => {
    const folder = path.join(cases, name);
    const documents = JSON.parse(readFileSync(path.join(folder, 'documents.json'), 'utf8'));
    const annotated = documents.map((document: never) => annotate(articleFromDocument(document)));
    const { dossier } = resolve(annotated, {}, { title: 'Case', language: 'en', timeZone: 'UTC' });
    expectGolden(path.join(folder, 'expected.json'), {
      entities: dossier.entities.map(({ id, kind, aliases, mentions, description }) => ({
        id,
        kind,
        aliases: aliases.map((alias) => alias.text),
        description: description?.text ?? '',
        articles: [...new Set(mentions.map((mention) => mention.article))],
      })),
      events: dossier.events.map(({ date, status, text, entities, reported, evidence }) => ({
        date,
        status,
        text,
        entities,
        reported,
        evidence: evidence.map((piece) => `${piece.article}: ${piece.status}`),
      })),
      statements: dossier.statements.map(({ speaker, content, direct, chain, date }) => ({
        speaker: speaker ?? '',
        content,
        direct,
        chain: chain.map((link) => link.text),
        date: date ?? '',
      })),
    });
  });
});
