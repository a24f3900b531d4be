/** Offsets of zone abbreviations that mean one thing in datelines. */
const zones: Record<string, string> = {
  z: '+00:00',
  gmt: '+00:00',
  utc: '+00:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  msk: '+03:00',
  мск: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  kst: '+09:00',
  jst: '+09:00',
  hkt: '+08:00',
  sgt: '+08:00',
  eet: '+02:00',
  eest: '+03:00',
  pkt: '+05:00',
  ict: '+07:00',
  wib: '+07:00',
  wita: '+08:00',
  aest: '+10:00',
  aedt: '+11:00',
  sast: '+02:00',
  eat: '+03:00',
  brt: '-03:00',
};

const clock =
  /(\d{1,2})[:h.時时](\d{2})(?:分|(?::\d{2}(?:\.\d+)?)?) ?([ap])?\.?(?:m\b\.?)? ?(z\b|[+-]\d{2}:?\d{2}|\(?(?:gmt|utc)? ?[+-]\d{1,2}(?::\d{2})?\)?|\(?\p{L}{2,4}(?!\p{L})\)?)?/iu;
const hourOnly = /\b(\d{1,2}) ?([ap])\.?m\b\.? ?(\p{L}{2,4}\b)?/iu;

/** Time of day in the words beside a date: `13:10` or `13:10+03:00`. `end` is the UTF-16 offset past it. With `atEnd` nothing but a separator may follow it. */
export function findTime(text: string, atEnd = false): { value: string; end: number } | undefined {
  const match = clock.exec(text);
  const simple = match ? undefined : hourOnly.exec(text);
  const [whole, hours, minutes, half, zone] =
    match ?? (simple ? [simple[0], simple[1], '00', simple[2], simple[3]] : []);
  const at = (match ?? simple)?.index;
  if (whole === undefined || hours === undefined || minutes === undefined || at === undefined) return undefined;
  if (!atEnd && /[\p{L}\d]{9}/u.test(text.slice(0, at).replace(/\s/g, ''))) return undefined;
  if (atEnd && !/^[\s,|·–-]*$/u.test(text.slice(at + whole.length))) return undefined;
  let hour = Number(hours);
  const isLate =
    half?.toLowerCase() === 'p' ||
    /(?:오후|下午|午後|晚上) ?$/u.test(text.slice(0, at)) ||
    /^ ?م(?!\p{L})/u.test(text.slice(at + whole.length));
  if (isLate && hour < 12) hour += 12;
  if (half?.toLowerCase() === 'a' && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const offset = readZone(zone);
  const end = at + (zone && !offset ? whole.lastIndexOf(zone) : whole.length);
  return {
    value: `${String(hour).padStart(2, '0')}:${minutes}${offset ?? ''}`,
    end: at + text.slice(at, end).trimEnd().length,
  };
}

function readZone(zone: string | undefined): string | undefined {
  if (!zone) return undefined;
  const plain = zone.replace(/[()\s]/g, '').toLowerCase();
  const known = zones[plain];
  if (known) return known;
  const match = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/.exec(plain);
  return match ? `${match[1]}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}` : undefined;
}
