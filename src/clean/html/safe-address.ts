/** Absolute http(s) address of a link, or undefined for anything else (`javascript:`, `data:`, `mailto:`, broken ones). `base` is the address of the page. */
export function safeAddress(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined || href.length > 4000) return undefined;
  const address = href.trim();
  if (address === '' || address.startsWith('#')) return undefined;
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' ? url.href : undefined;
}
