/** Names of the months by number, without full stop, lower case: English, German, French, Spanish, Portuguese, Italian, Russian, Arabic, and others' that differ (Polish, Turkish, Dutch, Scandinavian, Indonesian, Ukrainian, Hindi). */
const names: string[] = [
  'january jan januar jänner janvier enero ene janeiro gennaio gen января январь янв يناير كانون\u00a0الثاني stycznia styczeń ocak januari січня січень जनवरी',
  'february feb februar février févr fév febrero fevereiro fev febbraio febr февраля февраль фев февр فبراير شباط lutego luty şubat februari лютого лютий फ़रवरी फरवरी',
  'march mar märz mrz mars marzo março марта март мар مارس آذار marca marzec mart maart mrt maret березня березень मार्च',
  'april apr avril avr abril abr aprile апреля апрель апр أبريل ابريل نيسان kwietnia kwiecień nisan квітня квітень अप्रैल',
  'may mai mayo maio mag maggio мая май مايو أيار maja mayıs mei maj травня травень मई',
  'june jun juni juin junio junho jun giugno giu июня июнь июн يونيو حزيران czerwca czerwiec haziran червня червень जून',
  'july jul juli juillet juil julio julho luglio lug июля июль июл يوليو تموز lipca lipiec temmuz липня липень जुलाई',
  'august aug août aou agosto ago августа август авг أغسطس آب sierpnia sierpień ağustos augustus augusti agustus серпня серпень अगस्त',
  'september sept sep septembre septiembre setembro set settembre сентября сентябрь сен сент سبتمبر أيلول września wrzesień eylül вересня вересень सितंबर सितम्बर',
  'october oct oktober okt octobre octubre outubro out ottobre ott октября октябрь окт أكتوبر października październik ekim жовтня жовтень अक्टूबर',
  'november nov novembre noviembre novembro ноября ноябрь ноя نوفمبر listopada listopad kasım листопада листопад नवंबर नवम्बर',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre декабря декабрь дек ديسمبر grudnia grudzień aralık desember грудня грудень दिसंबर दिसम्बर',
];

const numbers = new Map<string, number>();
names.forEach((line, i) => {
  for (const name of line.split(' ')) numbers.set(name.replaceAll('\u00a0', ' '), i + 1);
});

/** Source of a regular expression that matches a name of a month, longest first. */
export const monthPattern = [...numbers.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

const capital = (name: string) => (name[0] ?? '').toUpperCase() + name.slice(1);

/** The same for expressions that mind case: 'may', 'May', 'MAY'. */
export const monthPatternWithCase = [...numbers.keys()]
  .flatMap((name) => [...new Set([name, capital(name), name.toUpperCase()])])
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|');

/** Number of a month (1 to 12) by its name. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase().replace(/\.$/, ''));
}
