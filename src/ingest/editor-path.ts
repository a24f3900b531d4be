import path from 'node:path';

/** A path as the editor knows it: relative to the working directory if it is below it, with forward slashes. */
export function editorPath(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file));
  const shown = relative === '' || relative.startsWith('..') ? path.resolve(file) : relative;
  return shown.split(path.sep).join('/');
}
