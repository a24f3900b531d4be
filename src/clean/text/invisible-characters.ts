/**
 * Characters that are not seen and carry no text: controls, soft hyphen, zero-width space, word joiner, byte order
 * mark, directional marks, embeddings, overrides and isolates, noncharacters, lone surrogates. The joiners U+200C and
 * U+200D stay: Persian, Indic scripts and emoji need them.
 */
export const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these controls are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|\u034F|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
