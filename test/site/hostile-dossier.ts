import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const BODY = `Minister opens the new harbour

OSLO, 3 March 2014 - Minister Ana Berger opened the new harbour of Oslo on Monday, two years later than planned.

"We are glad that it is done," Berger told reporters at the ceremony.
`;

/** Captures that are broken, and captures that try to run something. Some cannot be kept as text files in a repository, so they are made. */
export async function makeHostileDossier(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dossier-hostile-'));
  const sources = path.join(folder, 'sources');
  await mkdir(sources, { recursive: true });
  const put = (name: string, content: string | Uint8Array) => writeFile(path.join(sources, name), content);
  await writeFile(path.join(folder, 'dossier.yaml'), 'title: Hostile\n');
  await put('good.txt', BODY);
  await put('same-again.txt', BODY);
  await put('empty.txt', '');
  await put('binary.txt', Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 7, 9, 0, 0, 0, 1, 200, 0]));
  await put(
    'utf-16.txt',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(BODY.replace('Oslo', 'Bergen'), 'utf16le')]),
  );
  await put(
    'windows-1251.txt',
    windows1251(
      'Мэр открыл новый порт\n\nМосква, 3 марта 2014 года. Мэр города открыл в понедельник новый порт, строительство которого шло два года.\n',
    ),
  );
  await put('twin.txt', BODY.replace('harbour', 'pier'));
  await put(
    'twin.html',
    '<!doctype html><title>Twin</title><h1>The twin of the pier</h1><p>The pier of Oslo has a twin in Bergen, which Mayor Nils Dahl opened on 4 March 2014 with a long speech.</p>',
  );
  await put('with spaces and Кириллица.txt', BODY.replace('harbour', 'bridge'));
  await put('..climbing..txt', BODY.replace('harbour', 'tower'));
  await put(
    'surrogate.txt',
    Buffer.from([
      ...Buffer.from('A lone \\ud800 surrogate\n\nThe text has '),
      0xed,
      0xa0,
      0x80,
      ...Buffer.from(' in the middle of a sentence that goes on.\n'),
    ]),
  );
  await put('right-to-left.txt', BODY.replace('glad', '\u202Eevil\u202C glad').replace('harbour', 'ferry'));
  await put(
    'code.txt',
    `import fs from "node:fs"

export const stolen = process.env

The price of the tunnel is {process.exit(1)} million euros, the ministry said on 3 March 2014.

<script>document.title = 'taken over'</script> was the answer that the spokesman gave to reporters in Oslo.

]]> {globalThis.ran = true} \${globalThis.ran = true} <img src=x onerror="globalThis.ran = true"> ended the message of the ministry.
`,
  );
  await put(
    'page.html',
    `<!doctype html><html><head><title>Tunnel</title><script>globalThis.ran = true</script></head>
<body onload="globalThis.ran = true"><h1 onclick="globalThis.ran = true">Tunnel costs more than planned</h1>
<p>The tunnel below the harbour of Oslo will cost 90 million euros more than planned, <a href="javascript:globalThis.ran=true">the ministry</a> said on 3 March 2014.</p>
<img src="https://tracker.example.org/pixel.gif" onerror="globalThis.ran = true" alt="A view of the tunnel">
<p>Work on it began in 2011 and has stopped twice since, most recently in December 2013. <iframe src="https://ads.example.org/"></iframe></p>
</body></html>`,
  );
  await put('broken-sidecar.txt', BODY.replace('harbour', 'airport'));
  await put('broken-sidecar.yaml', 'title: Airport\npublisher: [unclosed\npublished: soon\n');
  await put('wrong-date.txt', BODY.replace('harbour', 'station'));
  await put('wrong-date.yaml', 'title: Station\npublished: soon\n');
  return folder;
}

function windows1251(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].map((character) => {
      const code = character.codePointAt(0) ?? 63;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code < 128 ? code : 63;
    }),
  );
}
