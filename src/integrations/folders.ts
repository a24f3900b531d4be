import path from 'node:path';

/** The editor's folder: the one named by DOSSIER_CONTENT, or `content/`. Absolute. */
export function contentFolder(): string {
  return path.resolve(process.env.DOSSIER_CONTENT ?? 'content');
}

/** Generated files: the folder named by DOSSIER_WORK, or `.dossier/`. Absolute. */
export function workFolder(): string {
  return path.resolve(process.env.DOSSIER_WORK ?? '.dossier');
}
