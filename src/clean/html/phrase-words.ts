/** Words that furniture uses, by kind, in the languages that we meet most; matched against lower-case text of a block. */
export const PHRASE_WORDS: readonly [name: string, words: RegExp][] = [
  [
    'promotion',
    /subscri|newsletter|sign up|sign in|log in|register|free trial|donat|support (?:us|our|independent)|abonn|suscr|inscri|iscriv|подпис|구독|登録|订阅|アプリ|download|app store|google play/,
  ],
  [
    'related',
    /read more|more:|related|see also|also read|you may|recommended|most read|most popular|trending|latest|more from|more on|up next|next article|previous|watch:|click here|читайте|leia|lea tam|lire aussi|mehr zum|baca juga|관련|関連/,
  ],
  [
    'share',
    /share|tweet|facebook|twitter|whatsapp|e-?mail|print|copy link|follow us|compart|teilen|partager|condivid|поделит|공유|シェア/,
  ],
  ['advert', /advert|sponsor|promoted|anzeige|publicid|publicit|реклам|광고|広告/],
  [
    'legal',
    /©|\(c\)|copyright|all rights reserved|terms|privacy|cookie|polic(?:y|ies)|disclaimer|reproduc|redistribut|авторск|prohibited|without permission|無断/,
  ],
  ['comments', /comments?\b|reply|leave a|join the conversation|коммент|댓글|コメント|kommentar|coment/],
  [
    'byline',
    /^by\b|\bby [A-Z]|reporter|editor|correspondent|staff writer|written by|contributed|reporting by|editing by|@|associated press|reuters/i,
  ],
  ['time', /\b\d{1,2}:\d{2}\b|\bago\b|updated|published|posted|last modified|min(?:ute)?s? read|(?:19|20)\d\d/],
  ['media', /photo|image|picture|getty|file -|video|watch|courtesy|credit|фото|사진|写真|foto|play/],
  [
    'correction',
    /correction|clarification|this (?:story|article|post) (?:was|has been|originally)|editor'?s note|contact|send tips/,
  ],
  ['commerce', /\$\s?\d|€|£|buy|price|amazon|shop|deal|coupon|cart|stock/],
  ['page', /menu|search|home|skip|close|toggle|navigation|loading|back to|top|javascript|browser|account/],
];

/** Bits of the groups whose words a lower-case text has. */
export function phraseBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < PHRASE_WORDS.length; i++) if (PHRASE_WORDS[i]?.[1].test(text)) bits |= 1 << i;
  return bits;
}
