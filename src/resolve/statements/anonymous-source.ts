const UNNAMED =
  /\b(?:anonymous|unnamed|unidentified|undisclosed|condition of anonymity|asked not to be (?:named|identified)|declined to be (?:named|identified)|familiar with|close to|who (?:was|were) not authori[sz]ed)\b/i;
const PEOPLE =
  /\b(?:source|sources|official|officials|diplomat|diplomats|people|person|persons|analyst|analysts|expert|experts|observers|insider|insiders|witness|witnesses|residents|aide|aides|adviser|advisers|advisors?|officer|officers|spokesman|spokeswoman|spokesperson|spokespeople|critics|supporters|lawmakers|activists|experts|historians|scholars|some|many|others|authorities|investigators|prosecutors|relatives|friends|members|leaders|ministers?|somebody|someone|soldiers|doctors|voters|reporters|journalists|media|reports)\b/i;
const PRONOUN = /^(?:he|she|they|it|who|which|i|we|you|his|her|their|its|my|our)$/i;

/**
 * Whether the text leaves a source unnamed: no source at all ("it was reported"), "an anonymous diplomat", "officials".
 * A pronoun or a document ("the report") is not anonymous, only unresolved.
 * @param words source as it stands in the text @param named whether it was given an entity
 */
export function isAnonymous(words: string, named: boolean): boolean {
  if (UNNAMED.test(words)) return true;
  if (named) return false;
  if (words.trim() === '') return true;
  if (PRONOUN.test(words.trim())) return false;
  const head = words.split(/[,(]|\s(?:of|for|from|at|in|with|on|to|about|by)\s/)[0] ?? words;
  return PEOPLE.test(head) && !/\s\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s*$/u.test(head);
}
