const XML = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/i;
const META = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i;

/**
 * The encoding that a page declares of itself: XML declaration or `<meta charset>` within its first 4,096 bytes.
 * @returns WHATWG name, or undefined if none is declared or no decoder knows it
 */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const label = XML.exec(head)?.[1] ?? META.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // Bytes in which the declaration can be read are not UTF-16, whatever it says (HTML standard).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}
