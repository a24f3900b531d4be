/** A text cut at a word so that it has at most `length` UTF-16 units, the ellipsis included. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 2);
  const word = cut.search(/\s\S*$/);
  return `${(word > length / 2 ? cut.slice(0, word) : cut).replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:.–—-]+$/, '')} …`;
}
