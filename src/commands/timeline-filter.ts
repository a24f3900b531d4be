import { buildTimeline } from '../resolve/timeline/build-timeline.ts';
import { datedDocumentSchema } from './document-schema.ts';
import { readBatch, type Streams, write } from './run-filter.ts';

/**
 * The filter `timeline`: dated articles of one story in, one JSON array `[{date, sentences}]` of at most `entries` dates out.
 * @returns exit code: 1 if any line failed (the array is built from the others)
 */
export async function runTimelineFilter(entries: number, streams: Streams): Promise<0 | 1> {
  const { items, failures } = await readBatch(datedDocumentSchema, streams, 'The article is left out.');
  const timeline = buildTimeline(
    items.map(({ value }) => ({
      id: value.id,
      published: value.published.slice(0, 10),
      ...(value.title ? { title: value.title } : {}),
      text: value.text,
    })),
    entries,
  );
  await write(streams.stdout, `${JSON.stringify(timeline)}\n`);
  return failures.length > 0 ? 1 : 0;
}
