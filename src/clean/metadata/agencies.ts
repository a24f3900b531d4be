/** News agencies of the world by the names they sign with, and the name to show. */
const agencies: Record<string, string> = {
  Reuters: 'reuters|thomson reuters|rtr|rtre|рейтер|رويترز|로이터|路透社|路透|ロイター',
  AP: 'ap|associated press|the associated press|أسوشيتد برس|أ ب|美联社|美聯社|ap通信',
  AFP: 'afp|agence france-presse|agence france presse|فرانس برس|أ ف ب|أ.ف.ب|法新社|法新|afp時事',
  TASS: 'tass|itar-tass|тасс|итар-тасс',
  'RIA Novosti': 'ria novosti|ria|риа новости|риа',
  Sputnik: 'sputnik|سبوتنيك',
  Interfax: 'interfax|интерфакс|interfax.ru',
  Xinhua: 'xinhua|xinhua news agency|新华社|新華社|新华网|新华',
  'China News Service': 'cns|china news service|中新社|中新网|中国新闻网',
  Yonhap: 'yonhap|yonhap news|yonhap news agency|연합뉴스|聯合|韩联社|韓聯社',
  Newsis: 'newsis|뉴시스',
  Kyodo: 'kyodo|kyodo news|共同|共同社|共同通信|共同通信社',
  Jiji: 'jiji|jiji press|時事|時事通信|時事通信社',
  KCNA: 'kcna|조선중앙통신',
  dpa: 'dpa|dpa-afx|deutsche presse-agentur',
  APA: 'apa',
  'Keystone-SDA': 'sda|keystone-sda',
  ANSA: 'ansa',
  EFE: 'efe|agencia efe',
  'Europa Press': 'europa press',
  Lusa: 'lusa',
  'Agência Brasil': 'agência brasil',
  Télam: 'télam|telam',
  Notimex: 'notimex',
  'Prensa Latina': 'prensa latina',
  AGI: 'agenzia italia',
  Adnkronos: 'adnkronos',
  PAP: 'pap|polska agencja prasowa',
  ČTK: 'čtk|ctk',
  MTI: 'mti',
  ANP: 'anp',
  Belga: 'belga|agence belga',
  NTB: 'ntb',
  Ritzau: 'ritzau',
  epd: 'epd',
  KNA: 'kna',
  dapd: 'dapd',
  UPI: 'upi|united press international',
  Bloomberg: 'bloomberg|bloomberg news',
  CNN: 'cnn',
  PTI: 'pti|press trust of india',
  IANS: 'ians',
  ANI: 'ani',
  Anadolu: 'aa|anadolu|anadolu agency|anadolu ajansı',
  IRNA: 'irna|ایرنا',
  ISNA: 'isna|ایسنا',
  Fars: 'fars|fars news|فارس',
  Tasnim: 'tasnim|تسنیم',
  MENA: 'mena|أ ش أ',
  WAFA: 'wafa|وفا',
  KUNA: 'kuna|كونا',
  QNA: 'qna|قنا',
  WAM: 'wam|وام',
  Ukrinform: 'ukrinform|укринформ|укрінформ',
  UNIAN: 'unian|униан|уніан',
  Kazinform: 'kazinform|казинформ',
  Armenpress: 'armenpress|арменпресс',
  Azertac: 'azertac|азертадж',
  BNS: 'bns',
  CNA: '中央社|focus taiwan',
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
  PRNewswire: 'prnewswire|pr newswire',
  'Business Wire': 'business wire|businesswire',
  GlobeNewswire: 'globenewswire|globe newswire',
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
