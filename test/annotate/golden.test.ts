import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { articleFromDocument } from '../../src/annotate/article-from-document.ts';
import { expectGolden } from '../golden-json.ts';

const cases = path.join(import.meta.dirname, 'cases');

describe('each article has the names, dates and statements that a careful reader finds', () => {
  it.each(readdirSync(cases))('%s', (name) => {
    const folder = path.join(cases, name);
    const article = annotate(articleFromDocument(JSON.parse(readFileSync(path.join(folder, 'document.json'), 'utf8'))));
    const words = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
    expectGolden(path.join(folder, 'expected.json'), {
      sentences: article.sentences.map(words),
      mentions: article.mentions.map((mention) => [
        words(mention),
        mention.kind,
        ...(mention.role ? [words(mention.role)] : []),
      ]),
      timexes: article.timexes.map((timex) => [words(timex), timex.value, timex.edtf ?? '', timex.certainty]),
      statements: article.statements.map((speech) => ({
        source: speech.source.map(words),
        cue: speech.cue.map(words),
        content: speech.content.map(words),
        direct: speech.direct,
      })),
    });
  });
});
