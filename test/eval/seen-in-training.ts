/** Sets that a model in use has learnt from: its figures on them flatter. Held-out figures stand in the model cards. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  clean: ['clean/aeb', 'clean/aeb-crawl', 'clean/aeb-text'],
  ner: ['ner/pud', 'ner/wikigold'],
};

export const seenInTraining = (area: string, set: string): boolean => SEEN[area]?.includes(set) ?? false;
