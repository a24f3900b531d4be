const STOP = new Set(
  'late early mid the a an this that these those and or but nor of for from at in on with by about into over under against during through between among to as is are was were be been being has have had do does did will would can could may might must shall should not no it its he she they them him her his their i we you our who which what when where while after before since until than then there also said says say told added reported according last next week month year day today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december per cent percent one two more most some any all such other new'.split(
    ' ',
  ),
);

/** Content words of a text, lower case and cut to a crude stem, in order, with repetitions. Figures count, dates' words do not. */
export function contentWords(text: string): string[] {
  const words: string[] = [];
  for (const match of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0];
    if (word.length < 3 || STOP.has(word) || /^(?:19|20)\d\d$/.test(word)) continue;
    words.push(stem(word));
  }
  return words;
}

/** Cuts the commonest English endings, so that "celebrations" and "celebrating" meet. */
function stem(word: string): string {
  if (word.length < 6) return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return word.replace(/(?:ations?|ating|ated|ates|ate|ings?|ions?|ied|ies|ed|es|ers?|s|e)$/, '');
}
