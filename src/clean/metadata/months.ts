/**
 * Names of the months by number, without full stop, lower case: English, German, French, Spanish, Portuguese, Italian, Russian, Arabic, and those
 * of others that differ (Indonesian, Dutch, Polish, Turkish, Scandinavian, Romanian, Ukrainian, Hindi).
 */
const names: string[] = [
  'january jan januar jänner janvier enero ene janeiro gennaio gen января январь янв يناير كانون\u00a0الثاني januari stycznia ocak ianuarie січня styczeń січень जनवरी',
  'february feb februar février févr fév febrero fevereiro fev febbraio febr февраля февраль фев февр فبراير شباط februari lutego şubat februarie лютого luty лютий फ़रवरी फरवरी',
  'march mar märz mrz mars marzo março марта март мар مارس آذار maret maart marca mart martie marts березня marzec mrt березень मार्च',
  'april apr avril avr abril abr aprile апреля апрель апр أبريل ابريل نيسان kwietnia nisan aprilie квітня kwiecień квітень अप्रैल',
  'may mai mayo maio mag maggio мая май مايو أيار mei maja maj mayıs травня травень मई',
  'june jun juni juin junio junho giugno giu июня июнь июн يونيو حزيران czerwca haziran iunie червня czerwiec червень जून',
  'july jul juli juillet juil julio julho luglio lug июля июль июл يوليو تموز lipca temmuz iulie липня lipiec липень जुलाई',
  'august aug août aou agosto ago августа август авг أغسطس آب agustus augustus sierpnia ağustos augusti серпня sierpień серпень अगस्त',
  'september sept sep septembre septiembre setembro set settembre сентября сентябрь сен сент سبتمبر أيلول września eylül septembrie вересня wrzesień вересень सितंबर सितम्बर',
  'october oct oktober okt octobre octubre outubro out ottobre ott октября октябрь окт أكتوبر października ekim octombrie жовтня październik жовтень अक्टूबर',
  'november nov novembre noviembre novembro ноября ноябрь ноя نوفمبر listopada kasım noiembrie листопада listopad листопад नवंबर नवम्बर',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre декабря декабрь дек ديسمبر desember grudnia aralık decembrie грудня grudzień грудень दिसंबर दिसम्बर',
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
