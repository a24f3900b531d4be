import type { CustomRecord } from 'pagefind';
import { eventDateLabel } from '../components/view/date-label.ts';
import type { Dossier } from '../schemas/dossier.ts';

/** One search record for each chronology entry, leading to it on the chronology page. */
export function chronologyRecords(dossier: Dossier): CustomRecord[] {
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const publishers = new Map(dossier.articles.map((article) => [article.id, article.publisher?.value]));
  return dossier.events.map((event) => {
    const named = event.entities.flatMap((id) => entities.get(id) ?? []);
    const names = (kind: string) => named.filter((entity) => entity.kind === kind).map((entity) => entity.name);
    const reported = event.evidence.flatMap((piece) => publishers.get(piece.article) ?? []);
    const year = /\d{4}/.exec(event.date)?.[0];
    const filters = {
      kind: ['chronology'],
      year: year === undefined ? [] : [year],
      publisher: [...new Set(reported)],
      person: names('person'),
      organisation: names('organisation'),
      place: names('place'),
    };
    const texts = new Set([event.text, ...event.evidence.map((piece) => piece.text)]);
    return {
      url: `/${event.path}index.html#${event.id}`,
      content: [...texts].join(' '),
      language: dossier.config.language,
      meta: { title: event.text, kind: 'Chronology', date: eventDateLabel(event).text },
      filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)),
      sort: { date: event.date },
    };
  });
}
