/** Lower-case partner of every UTF-16 code unit (itself where there is none of one unit). */
const lowerCase: Uint16Array = (() => {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    table[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return table;
})();

/** FNV-1a over the UTF-16 code units of a range, as it stands. */
export function hashExact(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** FNV-1a over the UTF-16 code units of a range in lower case; curly apostrophes count as straight ones. */
export function hashLower(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (code === 0x2019 ? 0x27 : (lowerCase[code] ?? code)), 0x01000193);
  }
  return hash >>> 0;
}

/** Mixes two values into one well-spread 32-bit number (the finaliser of MurmurHash3). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
