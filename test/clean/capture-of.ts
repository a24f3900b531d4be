import { createHash } from 'node:crypto';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Capture, MediaType } from '../../src/schemas/capture.ts';
import { sidecarSchema } from '../../src/schemas/sidecar.ts';

/** A capture as ingest would give it, from text and the text of a sidecar. */
export function captureOf(text: string, sidecar?: string, mediaType: MediaType = 'text/plain'): Capture {
  return {
    id: 'case',
    file: 'case.txt',
    sha256: createHash('sha256').update(text).digest('hex'),
    mediaType,
    encoding: { label: 'utf-8', evidence: 'valid-utf-8' },
    text,
    ...(sidecar === undefined ? {} : { sidecar: readSidecar(sidecar) }),
  };
}

function readSidecar(source: string): NonNullable<Capture['sidecar']> {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter });
  const lines: Record<string, number> = {};
  const note = (key: string, offset: number | undefined) => {
    if (offset !== undefined) lines[key] = lineCounter.linePos(offset).line;
  };
  if (isMap(document.contents))
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key)) continue;
      note(String(key.value), key.range?.[0]);
      if (isSeq(value))
        value.items.forEach((item, i) => {
          if (isScalar(item)) note(`${key.value}.${i}`, item.range?.[0]);
        });
    }
  return { file: 'case.yaml', data: sidecarSchema.parse(document.toJS()), lines };
}
