/**
 * What class and id names say of an element, as words that front ends use alike (the idea is Readability's, the groups are ours).
 * Each is asked of the block's own elements and of those farther around it.
 */
export const CLASS_WORDS: readonly [name: string, words: RegExp][] = [
  ['article', /article|story|post(?!er|age)|entry|news-?text/],
  ['body', /body|content|(?:^|[\s_-])text|copy|paragraph|prose|rich-?text|wysiwyg/],
  ['main', /main|primary|page-?content/],
  [
    'related',
    /relat|recommend|read-?(?:more|next|also)|more-?(?:on|from|stories|news)|similar|also-?like|see-?also|teaser|trending|popular|most-?(?:read|viewed)|latest|taboola|outbrain|recirc|card/,
  ],
  ['navigation', /nav|menu|breadcrumb|tabs?(?:[\s_-]|$)|toolbar|pagination|pager|skip/],
  ['frame', /header|footer|masthead|sidebar|rail|aside|column-?right|secondary|widget|drawer/],
  ['share', /share|social|follow|facebook|twitter|whatsapp/],
  [
    'promotion',
    /promo|subscri|newsletter|sign-?up|paywall|banner|cta|donat|offer|sponsor|(?:^|[\s_-])ads?(?:[\s_-]|$)|advert|commercial|affiliate|gpt/,
  ],
  ['comments', /comment|disqus|respond|reply|discussion/],
  ['caption', /caption|credit|figure|gallery|photo|image|media|slideshow|legend|thumb/],
  ['byline', /byline|author|writer|contributor|bio|profile|staff/],
  ['time', /date|time|publish|updated|posted/],
  ['meta', /meta|info|kicker|category|section-?(?:name|label)|eyebrow|label|tags?(?:[\s_-]|$)|topics?|keyword/],
  ['title', /title|headline|heading|head(?:[\s_-]|$)/],
  [
    'standfirst',
    /standfirst|subtitle|sub-?head|dek|deck|summary|lede?(?:[\s_-]|$)|lead|excerpt|description|intro|abstract|teaser-?text/,
  ],
  ['legal', /legal|copyright|disclaimer|privacy|cookie|consent|gdpr|terms|policy/],
  ['overlay', /modal|popup|overlay|tooltip|dialog|lightbox|dropdown|toast|alert/],
  ['hidden', /hidden|hide|sr-only|visually|screen-?reader|invisible|print-?only|offscreen|a11y/],
  ['quote', /quote|pull|blockquote|tweet|embed|instagram|aside/],
  ['form', /form|input|search|login|button|btn|select|vote|poll|quiz|rating/],
  ['ticker', /ticker|breaking|stock|market|weather|score|live-?(?:bar|strip)/],
  ['media', /video|player|audio|podcast|playlist|carousel|slider|swiper/],
  ['list', /list|items?(?:[\s_-]|$)|grid|feed|links?(?:[\s_-]|$)|block|module|component/],
];

/** Bits of the groups that a class and id string belongs to. */
export function classBits(words: string): number {
  let bits = 0;
  for (let i = 0; i < CLASS_WORDS.length; i++) if (CLASS_WORDS[i]?.[1].test(words)) bits |= 1 << i;
  return bits;
}
