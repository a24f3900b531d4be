const STOP_WORDS = new Set(
  (
    'a about above after again against all also am an and any are as at be because been before being below between both but by can could did do does doing down during each ' +
    'few for from further had has have having he her here hers him his how i if in into is it its itself just like may me might more most mr mrs ms must my no nor not now of off on ' +
    'once one only or other our out over own per said same say says she should since so some such than that the their them then there these they this those through to too two ' +
    'under until up upon us very was we were what when where which while who whom why will with would yet you your monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april june july august september october november december today yesterday tomorrow last first new told according'
  ).split(' '),
);

/** Content words of a sentence in lower case, plural endings off. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]{2,40}/gu)) {
    if (!STOP_WORDS.has(word))
      words.push(word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);
  }
  return words;
}
