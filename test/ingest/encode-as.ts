/** Encodes a text in any encoding that TextDecoder knows, by turning its tables round. For tests. */
export function encodeAs(label: string, text: string): Buffer {
  const table = tableOf(label);
  return Buffer.from(
    [...text].flatMap((char) => {
      const bytes = table.get(char);
      if (bytes === undefined) throw new Error(`${label} has no ${char}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, Map<string, number[]>>();

function tableOf(label: string): Map<string, number[]> {
  const known = tables.get(label);
  if (known) return known;
  const decoder = new TextDecoder(label);
  const table = new Map<string, number[]>();
  const note = (bytes: number[]) => {
    const chars = [...decoder.decode(Uint8Array.from(bytes))];
    const [char] = chars;
    if (chars.length === 1 && char !== undefined && char !== '\ufffd' && !table.has(char)) table.set(char, bytes);
  };
  for (let byte = 0; byte < 256; byte++) note([byte]);
  if (/^(?:shift|euc|gb|big5)/.test(label)) {
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) note([lead, trail]);
  }
  tables.set(label, table);
  return table;
}
