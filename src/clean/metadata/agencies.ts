/** News agencies of the world by the names they sign with, and the name to show. */
const agencies: Record<string, string> = {
  Reuters: 'reuters|thomson reuters|рейтер|رويترز|로이터',
  AP: 'ap|associated press|the associated press|أسوشيتد برس',
  AFP: 'afp|agence france-presse|agence france presse|فرانس برس|أ ف ب',
  TASS: 'tass|itar-tass|тасс|итар-тасс',
  'RIA Novosti': 'ria novosti|ria|риа новости|риа',
  Sputnik: 'sputnik',
  Interfax: 'interfax|интерфакс',
  Xinhua: 'xinhua|xinhua news agency|新华社|新華社',
  'China News Service': 'cns|china news service|中新社',
  Yonhap: 'yonhap|yonhap news|yonhap news agency|연합뉴스|聯合',
  Newsis: 'newsis|뉴시스',
  Kyodo: 'kyodo|kyodo news|共同',
  Jiji: 'jiji|jiji press|時事',
  KCNA: 'kcna|조선중앙통신',
  dpa: 'dpa|dpa-afx|deutsche presse-agentur',
  APA: 'apa',
  'Keystone-SDA': 'sda|keystone-sda',
  ANSA: 'ansa',
  EFE: 'efe|agencia efe',
  'Europa Press': 'europa press',
  Lusa: 'lusa',
  UPI: 'upi|united press international',
  Bloomberg: 'bloomberg|bloomberg news',
  CNN: 'cnn',
  PTI: 'pti|press trust of india',
  IANS: 'ians',
  ANI: 'ani',
  Anadolu: 'aa|anadolu|anadolu agency',
  IRNA: 'irna',
  MENA: 'mena',
  Ukrinform: 'ukrinform|укринформ',
  UNIAN: 'unian|униан',
  BelTA: 'belta|белта',
  'The Canadian Press': 'canadian press|the canadian press',
  AAP: 'aap',
  'PA Media': 'pa|press association|pa media',
  Bernama: 'bernama',
  Antara: 'antara',
  VNA: 'vna',
  SPA: 'spa|واس',
  'RFE/RL': 'rfe/rl',
  VOA: 'voa',
};

const names = new Map<string, string>();
for (const [name, forms] of Object.entries(agencies)) for (const form of forms.split('|')) names.set(form, name);

/** Characters of a signature beyond which it is none, brackets and blanks counted. */
const longest = 80;

/** Name to show of a news agency, by the form it signs with ('/TASS/', 'The Associated Press'); undefined if it is none that is known. */
export function agencyName(signature: string): string | undefined {
  if (signature.length > longest) return undefined;
  const plain = signature
    .replace(/[()/[\]（）]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase();
  return (
    names.get(plain) ??
    names.get(signature.trim().toLowerCase()) ??
    names.get(plain.replace(/\.(?:ru|com|net|org)$| news(?: agency| service)?$/, ''))
  );
}
