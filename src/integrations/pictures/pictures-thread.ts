import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { sharePictures } from '../../components/view/share.ts';
import { readDossier } from '../../emit/read-dossier.ts';
import { drawPicture } from './draw-picture.ts';
import { TypeSetter } from './type-setter.ts';

const { out } = workerData as { out: string };
const setter = new TypeSetter();
const pictures = sharePictures(readDossier());
for (const { file, ...words } of pictures) {
  const target = path.join(out, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, await drawPicture(words, setter));
}
parentPort?.postMessage(pictures.length);
