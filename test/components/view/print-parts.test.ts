import { describe, expect, it } from 'vitest';
import { printParts, runningHeads } from '../../../src/components/view/print-parts.ts';

const names = ['person', 'place'].map((kind) => ({ kind, title: `All of kind ${kind}`, lines: [] }));
const nothing = { years: [], names: [], speakers: [], endnotes: [] };

describe('parts of the printed dossier', () => {
  it('are numbered in their order, those without content left out', () => {
    const parts = printParts({ ...nothing, names, years: [{ label: '2015', events: [] }] }, false);
    expect(parts.map(({ number, id }) => `${number} ${id}`)).toEqual([
      '1 chronology',
      '2 names-person',
      '3 names-place',
      '4 articles',
    ]);
    expect(printParts(nothing, true).map(({ label }) => label)).toEqual(['Introduction', 'Articles']);
  });

  it('stand by number at the head of their pages, those that share pages together', () => {
    const heads = runningHeads(printParts({ ...nothing, names }, true), 'A dossier');
    expect(heads).toContain('@page introduction{@top-right{content:"1 Introduction"}}');
    expect(heads).toContain('@page names{@top-right{content:"2–3 Names"}}');
    expect(heads).toContain('@page{@bottom-left{content:"A dossier"}}');
  });

  it('let no title end the style element', () => {
    expect(runningHeads([], '</style><script>')).not.toContain('</style>');
  });
});
