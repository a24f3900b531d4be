import type { ErrorCode } from 'yaml';

/** What is wrong with a file that is not YAML, and what to do, in an editor's words. */
export function describeYamlError(code: ErrorCode, message: string): { what: string; hint: string } {
  // An open bracket is found out at the next line's indentation.
  switch (code === 'BAD_INDENT' && message.startsWith('Flow') ? 'MISSING_CHAR' : code) {
    case 'DUPLICATE_KEY':
      return { what: 'this field stands twice', hint: 'Keep one of the two.' };
    case 'TAB_AS_INDENT':
      return { what: 'a tab is used to indent', hint: 'Indent with spaces.' };
    case 'BAD_INDENT':
      return {
        what: 'the indentation does not fit the lines above',
        hint: 'Indent all entries of a list or group alike.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'IMPOSSIBLE':
    case 'MULTILINE_IMPLICIT_KEY':
      return { what: 'a colon makes this line unreadable', hint: 'Put the whole value in quotes: title: "One: two".' };
    case 'MISSING_CHAR':
      return {
        what: 'a quotation mark, a bracket or a colon is missing',
        hint: 'Write field: value, and close what you open.',
      };
    case 'MULTIPLE_DOCS':
      return { what: 'a line of --- begins a second document', hint: 'Keep one document in the file.' };
    default:
      return {
        what: `this is not YAML (${reason(message)})`,
        hint: 'Write field: value, with the value in quotes if it holds signs.',
      };
  }
}

/** The first sentence of the parser, without its full stop. */
const reason = (message: string) => (message.split('\n')[0] ?? '').replace(/[.:]\s*$/, '');
