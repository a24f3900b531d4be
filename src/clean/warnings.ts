/** That nothing of a capture is article. */
export const noTextWarning =
  'No article text was found in the capture. Name what belongs to it under `keep` in the sidecar.';

/** That characters were repaired from mojibake. @param count how many; none without any */
export function repairedWarning(count: number): string[] {
  if (count === 0) return [];
  return [
    `${count} characters were repaired that had been decoded with the wrong character set (such as \`â€œ\` for a quotation mark).`,
  ];
}
