import { cityKey } from './cities.ts';

/** English and former names of cities that the gazetteer lists under another, as `name = listed name`. */
const NAMES = `
Geneva = Genève, Cologne = Köln, Gothenburg = Göteborg, Seville = Sevilla, Saragossa = Zaragoza, Lucerne = Luzern, Basle = Basel, Berne = Bern,
Nuremberg = Nürnberg, Hanover = Hannover, Frankfurt = Frankfurt am Main, Antwerp = Antwerpen, Ghent = Gent, Bruges = Brugge, Dunkirk = Dunkerque,
Padua = Padova, Mantua = Mantova, Leghorn = Livorno, Breslau = Wrocław, Danzig = Gdańsk, Constantinople = Istanbul,
Kiev = Kyiv, Odesa = Odessa, Kharkov = Kharkiv, Lvov = Lviv, Lugansk = Luhansk, Chernigov = Chernihiv, Dnipropetrovsk = Dnipro, Gomel = Homyel', Mogilev = Mahilyow,
St Petersburg = Saint Petersburg, Leningrad = Saint Petersburg, Stalingrad = Volgograd, Grozny = Groznyy, Ekaterinburg = Yekaterinburg,
Nizhny Novgorod = Nizhniy Novgorod, Rostov-on-Don = Rostov-na-Donu, Astana = Nur-Sultan, Ulaanbaatar = Ulan Bator,
Peking = Beijing, Pusan = Busan, Inchon = Incheon, Taegu = Daegu, Kwangju = Gwangju, Macao = Macau, Saigon = Ho Chi Minh City, Rangoon = Yangon, Naypyidaw = Nay Pyi Taw,
Bombay = Mumbai, Calcutta = Kolkata, Madras = Chennai, Bangalore = Bengaluru, Basra = Basrah, Gaza City = Gaza, Marrakech = Marrakesh, Fez = Fès,
New York = New York City, Washington = Washington, D.C., Quebec City = Québec, Panama City = Panamá`;

/** Each pair of names, as it stands in the list. */
export const OTHER_NAMES: readonly (readonly [name: string, listed: string])[] = NAMES.split(/,\s+(?=[^,=]+=)/).map(
  (pair) => {
    const [name = '', listed = ''] = pair.split('=').map((part) => part.trim());
    return [name, listed];
  },
);

const listedByKey = new Map(OTHER_NAMES.map(([name, listed]) => [cityKey(name), listed]));

/** The name under which the gazetteer has a city. */
export function listedName(name: string): string {
  return listedByKey.get(cityKey(name)) ?? name;
}
