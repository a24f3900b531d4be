import { gateOf } from './pattern-gate.ts';

/**
 * What the interface of news pages says around and inside an article, in the languages that captures come in. The line model was trained on
 * pages that are mostly English; these are rules after it, so that they hold for pages in other languages too.
 */

/** 'Read also: …' and headings over teasers: what leads to other articles. */
const also = [
  `read|read (?:also|more|next)|also read|read here|\\p{L}{2,12} recommends|see also|must read|related (?:coverage|articles?|stories|news|topics|videos?)|related|more on this(?: story| topic)?|also in (?:news|this section)|don['’]t miss|in case you missed it|keep reading|you may (?:also )?(?:like|be interested in)|watch(?: now| also)?|in pictures|further reading|related (?:posts?|links|content|reading)|recommended(?: stories)?|follow live(?: updates)?|more from [^:.]{2,30}`,
  'читайте (?:также|ещё|еще|на сайте|по теме|на эту тему|в)[^:.]{0,30}|смотрите также|см\\. также|по теме|материалы по теме|новости по теме|ещё по теме|еще по теме|рекомендуем|главное за (?:день|неделю)|вам (?:также )?может (?:быть интересно|понравиться)|также по теме|смотрите ещё|другие новости|ещё новости|больше по теме|что ещё почитать',
  'читайте також|читайте (?:ще|на)[^:.]{0,20}|дивіться також|вас також можуть зацікавити(?: новини)?|за темою|теж цікаво|також читайте|вам буде цікаво|схожі (?:новини|матеріали)|новини за темою|інші новини',
  'lesen sie (?:auch|hier|mehr)[^:.]{0,30}|mehr (?:zum thema|dazu|lesen)|mehr zu(?: diesem)? thema|auch interessant|das könnte sie auch interessieren|die redaktion empfiehlt|siehe auch|passend dazu|weitere (?:artikel|themen|nachrichten|meldungen|informationen)(?: zum thema)?|zum thema|links zum thema|themen in diesem artikel|ähnliche artikel|verwandte (?:artikel|themen)|lesetipps?',
  'lire (?:aussi|également)|à lire (?:aussi|également|sur)[^:.]{0,20}|a lire (?:aussi|également)|voir aussi|sur le même (?:thème|sujet)|notre dossier|pour aller plus loin|nos articles sur le sujet|vos lectures|en savoir plus|à découvrir aussi|à lire sur le sujet|articles (?:liés|similaires)|dans la même rubrique|lire la suite|voir plus|ailleurs sur le web|contenus sponsorisés',
  'lee también|lea también|leer también|te puede interesar|le puede interesar|más información|noticias? relacionadas?|contenidos? relacionados?|enlaces relacionados|ver también|te recomendamos|también te puede interesar|temas relacionados|más noticias|más sobre(?: este tema| [^:.]{2,24})?|recomendados?|seguir leyendo|quizás te interese|ver más noticias|lea más|leer más',
  'leia (?:mais|também|ainda)|veja (?:também|mais)|saiba mais|notícias relacionadas|relacionad[ao]s|mais notícias|veja mais notícias|matérias relacionadas|recomendad[ao]s(?: para você)?|continue lendo|leia a seguir',
  'leggi anche|leggi (?:tutto|di più)|vedi anche|ti potrebbe interessare(?: anche)?|articoli correlati|potrebbe interessarti|notizie correlate|per approfondire|leggi la notizia|altre notizie|approfondimenti',
  'czytaj (?:także|też|również|więcej)|zobacz (?:także|też|również)|przeczytaj (?:także|też|również)|polecamy|powiązane|więcej na ten temat|polecane|podobne artykuły|warto przeczytać|przeczytaj',
  'lees ook|lees (?:meer|verder)|bekijk ook|zie ook|ook interessant|meer over(?: dit onderwerp)?|gerelateerd(?:e artikelen)?|meer nieuws|ook in het nieuws|verder lezen',
  'les også|se også|läs (?:också|mer|även)|læs også|lue myös',
  'ayrıca oku(?:yun|yunuz)?|bunlar da ilginizi çekebilir|ilgili (?:haberler|haber|konular)|i̇lgili (?:haberler|haber|konular)|okumadan geçme(?:yin)?|ilginizi çekebilir|diğer haberler|benzer haberler|önerilen haberler',
  'اقرأ (?:أيضا|أيضًا|ايضا|المزيد)|إقرأ أيضا|طالع أيضا|شاهد أيضا|مواضيع ذات صلة|أخبار (?:متعلقة|ذات صلة)|ذات صلة|موضوعات متعلقة|حول هذه القصة|قصص مقترحة|تخطى قصص مقترحة وواصل القراءة|قصص مقترحة نهاية',
  'بیشتر بخوانید|اخبار مرتبط|مطالب مرتبط',
  'यह भी पढ़ें|ये भी पढ़ें|संबंधित खबरें|इसे भी पढ़ें',
  'xem thêm|đọc thêm|tin liên quan|tin cùng chuyên mục',
  'baca juga|baca selengkapnya|berita terkait|lihat juga|artikel terkait',
  '相关(?:新闻|阅读|报道|链接|文章)|延伸(?:阅读|閱讀)|相關(?:新聞|報導|文章)|推荐阅读|推薦閱讀|更多(?:精彩)?(?:内容|新闻)[^。]{0,14}|更多新聞|猜你喜欢|你可能(?:也)?(?:感兴趣|會喜歡)|精彩推荐|今日推荐|编辑推荐|編輯推薦|相关专题|更多相关|查看更多|其他新闻|為你推薦|看更多|你可能還想看|热点(?:排行|推荐)|热门(?:文章|推荐|新闻)|熱門(?:文章|新聞)',
  '関連(?:記事|ニュース|リンク|特集)|あわせて読みたい|おすすめ(?:記事|の記事)?|こちらも(?:おすすめ|読まれています)|関連トピックス|この記事に関するニュース|関連する記事|合わせて読みたい|次に読みたい',
  '관련 ?(?:기사|뉴스|영상)|함께 ?(?:보면 좋은|볼만한)[^.]{0,12}|이 기사와 함께[^.]{0,12}|당신이 (?:좋아할 만한|관심있을)[^.]{0,10}|추천 ?(?:기사|뉴스)|이슈논쟁|연재|관련 ?(?:글|링크)|주요 ?기사|이전 ?기사|다음 ?기사|더 ?읽을거리|함께 ?읽기',
].join('|');

/** Headings over lists that any page of the site has: most read, latest, tags. */
const lists = [
  'most (?:read|popular|viewed|shared|commented)|trending(?: now)?|latest(?: news| stories| headlines)?|top stories|tags?|topics?|keywords|labels|filed under|paid content|from our partners|around the web|sponsored|upcoming events|site index|what to read next|(?:you|we) (?:might|may) also (?:like|be interested)[^.:]{0,10}|more stories|from the archive|popular (?:now|stories|posts)|blog archive|in this section|more (?:by|from) \\p{L}[^.:]{1,40}',
  'теги|метки|ключевые слова|новости партн[её]ров|сам[оы]е (?:читаемое|популярное|интересное)|сейчас читают|все новости|обсуждаемое|лучшее за (?:день|неделю|месяц)|фото дня|видео дня|выбор редакции|свежие (?:записи|новости)|рубрики|архив(?:ы)?|популярное|лента новостей|последние новости|главное(?: сегодня)?|главные новости|новости (?:дня|сми2?)|другие материалы(?: автора)?|фотогалереи|справочно|последние обновления сверху',
  'мітки|ключові слова|актуально|популярне|найпопулярніше|останні новини|стрічка новин|головне(?: за (?:день|добу))?',
  'meistgelesen(?:e artikel)?|schlagw(?:o|ö)rter|themenseiten|themen|neueste (?:artikel|nachrichten)|aktuelle nachrichten|top-themen|die meistgelesenen[^.]{0,20}|newsticker|eilmeldungen|beliebte artikel|mehr nachrichten|neueste (?:beiträge|kommentare)|kategorien|archiv|ihre meinung',
  `les plus (?:lus|partagés|commentés)|mots[- ]clés|en continu|dernières (?:infos|actualités|nouvelles)|thèmes|à la une|les articles (?:les )?plus (?:lus|vus)|toute l['’]actualité|plus d['’]actualités|articles récents|catégories|nos newsletters|populaires`,
  'lo más (?:leído|visto|comentado)|etiquetas|temas|archivado en|últimas noticias|última hora|lo más (?:reciente|destacado)|(?:las )?noticias más (?:leídas|vistas)|más leídas|titulares|destacados?|entradas recientes|categorías',
  'mais lidas|as mais lidas|últimas(?: notícias)?|palavras[- ]chave|tópicos',
  'i più letti|più letti|ultima ora[^.:]{0,20}|ultime notizie|argomenti|in evidenza',
  'najczęściej czytane|najnowsze|najpopularniejsze|tagi|słowa kluczowe',
  'meest gelezen|net binnen|populair|meest bekeken|nieuwste|siste (?:nytt|saker)|mest (?:sett|delt)|laatste nieuws|mest lest|siste nytt|mest läst|mest læste',
  'çok okunanlar|en çok okunanlar|son dakika|etiketler|günün haberleri',
  'الأكثر (?:قراءة|مشاهدة|تعليقا)|المزيد من [^.:]{2,20}|آخر العناوين|عناوين أخرى|اخترنا لكم|مختارات|كلمات (?:دالة|مفتاحية|البحث)|الكلمات (?:الدلالية|المفتاحية)|آخر الأخبار|أهم الأخبار|وسوم',
  'برچسب(?:‌| )?ها|پربازدیدترین(?:‌?ها)?|آخرین اخبار',
  'सबसे ज्यादा पढ़ी गईं|ट्रेंडिंग|टैग्स',
  'tin (?:mới nhất|nổi bật|đọc nhiều)|từ khóa|chủ đề|terpopuler|berita terbaru|terkini',
  '文章关键词|关键词|关键字|標籤|标签|标籤|排行榜|点击排行|阅读排行|最新(?:新闻|新聞|消息)|新闻排行|新闻热榜|图片新闻|视频新闻|今日头条|焦点新闻|24小时(?:热文|排行)?|相關標籤|熱門標籤|本周热门|即時新聞|热点新闻',
  'アクセスランキング|ランキング|人気記事|新着記事|注目(?:の記事|ニュース)|よく読まれている記事|トピックス|アーカイブ|キーワード|最新(?:記事|ニュース)|カテゴリ(?:ー)?|タグ',
  '많이 ?본 ?(?:뉴스|기사)|실시간 ?(?:뉴스|인기)?[^.]{0,6}|인기 ?(?:뉴스|기사)|최신 ?(?:뉴스|기사)|태그|키워드|주요 ?뉴스|랭킹 ?뉴스|핫클릭|오늘의 ?(?:핫이슈|주요뉴스|추천)|포토 ?뉴스|많이 ?읽은 ?기사|인기 ?검색어|최근 ?(?:댓글|글)|카테고리',
].join('|');

/** Characters beyond which a line is prose. */
const longest = 420;

const sign = '[\\s\\p{P}\\p{S}]*';
/** 'Lo más leído en Nacional', '국제 많이 본 뉴스'. */
const ofSection = '(?: (?:en|in|em|dans|aus|på) \\p{L}[^.:]{1,20})?';
/** A heading and nothing else, figures perhaps. */
const heading = new RegExp(
  `^${sign}(?:\\p{sc=Hangul}{2,4} )?(?:${also}|${lists})${ofSection}${sign}\\d{0,4}${sign}$`,
  'u',
);
const pointer = new RegExp(`^${sign}(?:${also})\\s?[:：>»›|→][\\s\\S]*\\p{L}{2}`, 'u');
const listed = new RegExp(`^${sign}(?:${lists}|tagged|schlagworte)\\s?[:：]`, 'u');

/** Whether a line is the heading over links to other articles: 'Читайте также', 'Meistgelesen', '延伸閱讀'. */
const isTeaserHeading = (text: string): boolean => text.length < 60 && heading.test(text);

/** Whether a line is a pointer with its sign and the headline of another article, or a list of tags: 'Lees ook: …', 'Теги: …'. */
const isPointer = (text: string): boolean =>
  text.length < 220 && (pointer.test(text) || (text.length < 120 && !/[.!?。]$/u.test(text) && listed.test(text)));

/** Buttons, counters and labels. */
const buttons = [
  'reply|recommend|scroll down for video|share (?:this )?(?:page|post|what you think)|live reporting|just watched|must watch|replay|more videos?|read more|continue reading(?: the main story)?|print|print ?text|text|e-?mail|\\d+ min(?:ute)?s? read|min(?:ute)? read|font size|feedback|recommended by \\p{L}+|back to top|sign up!?|donate(?: now)?|press release|for immediate release|image copyright|enter an email address|order reprints|view my complete profile|newer post|older post|post a comment|\\d+ shares?|available in \\p{L}+|this discussion is closed for comments',
  'поделиться|распечатать|нравится|поделиться (?:ссылкой|новостью|в соцсетях)|в избранное|размер шрифта|оценить статью|перейти к (?:контенту|содержанию)|войти|регистрация|имя \\*|e-mail \\*|отправить комментарий|загрузить ещё|свернуть|развернуть|версия для печати|версия для слабовидящих|просмотров[:\\s\\d]*|комментари(?:и|ев)[:\\s\\d]*|подписаться|сохранить(?: в закладки)?|показать ещ[её]|подробнее|вконтакте|одноклассники|телеграм|мнения|ответить|на главную|наверх|\\d+ мин(?:ут)?\\.?(?: чтения)?|реклама',
  'поділитися|поширити|твітнути|роздрукувати|підписатися|коментар(?:і|ів)[:\\s\\d]*|показати ще|\\d+ хв\\.?|докладніше|реклама',
  'drucken|teilen|merken|versenden|feedback(?: geben)?|kommentieren|kommentare?|nutzungsrechte|artikel versenden|video-?player|anzeige|zur startseite|zurück(?: zur übersicht)?|leserbrief schreiben|fehler melden|kommentar (?:schreiben|verfassen)|jetzt mitdiskutieren|ihr kommentar|auf (?:facebook|twitter|whatsapp) teilen|per (?:mail|whatsapp) (?:teilen|versenden)|artikel (?:drucken|teilen|merken)|werbung|jetzt (?:lesen|abonnieren)|anmelden|alle kommentare öffnen|diskutieren sie mit|mehr anzeigen|permalink[^.]{0,60}|seite drucken|zum seitenanfang',
  `partager?|partage|tweeter|envoyer|imprimer|commenter|s['’]abonner|abonnez-vous|je m['’]abonne|lire le journal(?: numérique)?|publicité|\\d+ mn|temps de lecture[^.]{0,12}|afficher plus|contribuer|réagissez|ajouter un commentaire|laisser un commentaire|partagez|partager (?:l['’]article|sur \\p{L}+)|haut de page|je me connecte|créer un compte|identifiez-vous|suivez-nous|réagir|article réservé aux abonnés|temps réel|réservé aux abonnés`,
  'compartir(?: en \\p{L}+)?|imprimir|enviar(?: por correo)?|comentar(?:ios)?|suscr[ií]bete(?: para seguir leyendo)?|publicidad|comparte(?: esta noticia| en \\p{L}+)?|ver comentarios|deja (?:un|tu) comentario|escribe un comentario|volver arriba|inicia sesión|regístrate|vota este artículo|guardar|síguenos[^.]{0,40}|ver más|mostrar más|boletín de prensa[^.]{0,12}',
  'compartilh(?:ar|e)|partilhar|imprimir|enviar|comentar|assine|publicidade|continua depois da publicidade|ouvir o texto|diminuir fonte|compartilhe(?: esta notícia)?|comente|deixe (?:um|seu) comentário|ver comentários|voltar ao topo|tempo de leitura[^.]{0,14}|faça login|\\d+ min(?:utos?)? de leitura|aumentar fonte|endereço da página|guardar',
  'condividi|stampa|condividi (?:questo articolo|su \\p{L}+)|torna su|lascia un commento|registrati|tempo di lettura[^.]{0,14}|commenta|salva(?: per dopo)?|abbonati|accedi|pubblicità|leggi i commenti|scrivi alla redazione|riproduzione riservata',
  'udostępnij|drukuj|podziel się|oceń(?: artykuł)?|dodaj komentarz|do góry|zarejestruj się|wyślij|skomentuj|komentarze|reklama|kup prenumeratę|zaloguj się[^.]{0,30}',
  'delen?|deel dit artikel|del (?:på )?(?:facebook|twitter)|dela|advertentie|reageer|reacties|tips oss|skriv ut',
  'paylaş|yazdır|haberi paylaş|yorum ekle|giriş yap|üye ol|beğen|yorum yaz|yorumlar|reklam|abone ol|haberin devamı için tıklayınız|büyüt|küçült',
  'شارك|مشاركة|طباعة|اطبع(?: هذا الموضوع)?|أرسل لصديق|أضف تعليق(?:ا)?|تعليقات?|التعليقات|إعلان|تابعونا على[^.]{0,24}|اعرض المزيد|حفظ|نسخ الرابط',
  'اشتراک گذاری|ارسال به دوستان|نسخه چاپی|کد خبر[:\\s\\d]*|چاپ',
  'शेयर करें?|ईमेल करें|फॉलो करें|विज्ञापन',
  'chia sẻ|lưu bài viết|bình luận|bagikan|komentar|iklan|quay lại \\p{L}+(?: \\p{L}+)?',
  '微博|微信|分享(?:到)?|发表评论|我要评论|我来说两句|查看评论|加载更多|返回列表|字体[：:]? ?大 ?中 ?小|分享让更多人看到|举报|点击(?:查看|展开)全文|我要留言|加入收藏|友善列印|登入|註冊|评论|評論|收藏(?:本文)?|打印(?:本[文页])?|列印|讚好|点赞|點讚|转发|参与互动|字号(?:[：:]? ?大 ?中 ?小)?|我要反馈|保存网页|訂閱電子報|回到頂端|讀者回應|网友评论|扫一扫|扫描二维码[^。]{0,12}|返回(?:首页|顶部)|阅读全文|展开全文|广告|纠错',
  'シェア(?:する)?|ツイート(?:する)?|ブックマーク|メール|印刷(?:する)?|保存|コメント(?:する|を書く)?|無料登録|会員登録|ログイン|ページの先頭へ(?:戻る)?|この記事をシェア(?:する)?|トップへ(?:戻る)?|記事一覧(?:へ)?|コメント欄|pr|いいね！?|一覧(?:へ|を見る)|画像を見る|続きを読む|もっと見る|前の記事|次の記事|広告|フォロー(?:する)?',
  '공유(?:하기)?|댓글|인쇄(?:하기)?|프린트|글자 ?크기 ?(?:조정|크게|작게)?|글자 ?(?:크게|작게)|스크랩|url ?복사|구독(?:하기)?|후원(?:하기)?|정기구독|맨 ?위로|목록|좋아요|화나요|기사 ?공유하기|공유 ?하기|댓글 ?(?:쓰기|달기|입력)|추천해요|기사 ?(?:추천|저장)|글씨 ?(?:크기|키우기|줄이기)|본문 ?듣기|음성 ?듣기|창닫기|닫기|복사하기|sns ?공유|슬퍼요|훈훈해요|후속기사 원해요|동영상 ?(?:영역 ?)?(?:시작|끝|재생)|페이스북|트위터|카카오(?:톡|스토리)|로그인|회원가입|제보(?:하기)?|더 ?보기|이 기사에 어떠셨나요\\??|광고|찬성순|반대순',
].join('|');
const button = new RegExp(`^[\\s\\p{P}\\p{S}\\d]*(?:${buttons})[\\s\\p{P}\\p{S}\\d]*$`, 'u');
/** One button of several in a row, with a figure perhaps. */
const nextButton = new RegExp(
  `(?:${buttons}|share(?: this page| this)?s?|pdf|facebook|twitter|whats ?app|linkedin|google ?\\+|pinterest|telegram|viber|flipboard|reddit|e-?mail|sms|print|save|tweet|more|comments?|tags?|copy link|вконтакте|одноклассники|фейсбук|твиттер|фейсбук|телеграм|facebook'ta|페이스북|트위터|카카오(?:톡|스토리)|微博|微信|フェイスブック|ツイッター|فيسبوك|تويتر|واتساب|फेसबुक|ट्विटर)[\\s\\p{P}\\p{S}\\d]*`,
  'uy',
);

/** Whether a line is made of two buttons or more, glued to each other perhaps: 'Shares1,204Comments318', 'Drucken Teilen'. */
function isButtonRow(text: string): boolean {
  let at = /^[\s\p{P}\p{S}\d]*/u.exec(text)?.[0].length ?? 0;
  let count = 0;
  while (at < text.length) {
    nextButton.lastIndex = at;
    const length = nextButton.exec(text)?.[0].length ?? 0;
    if (length === 0) return false;
    at += length;
    count++;
  }
  return count > 1;
}

/** Whether a line is a button or a label of the interface and nothing else. */
const isButton = (text: string): boolean =>
  text.length < 120 &&
  (text.length < 12 || !/[.!?。]$/u.test(text)) &&
  ((text.length < 60 && button.test(text)) || isButtonRow(text));

/** The credit of a picture alone on a line: '© Reuters / Jane Doe'. */
const pictureCredit =
  /^(?:©|ⓒ|\(c\)|image (?:copyright(?!:)|source,)|صدر الصورة،|derechos de autor de la imagen)\s?[^.!?。]{2,60}$/u;

/** What the publisher asks of the reader, at the beginning of a line. */
const asked = new RegExp(
  `^${sign}(?:${[
    `published in the print edition|(?:a version of )?this (?:article|story) appear(?:s|ed)? in|(?:found|spotted|see) (?:an? )?(?:error|mistake|typo)|report (?:an? )?(?:error|mistake|typo|correction)|for feedback, complaints|by signing up|join [^.]{2,30}(?:telegram|whatsapp) channel|to comment,? you must|please subscribe or sign in|don['’]t miss out on|posted by [^.]{2,40} at \\d|edited by \\p{L}+ \\p{L}+$|subscribe to|sign up (?:for|to) (?:our|receive|get|[^.]{0,40}(?:newsletters?|briefing|updates|alerts|digest|weekly|e-?mail$))|support (?:local |our |independent )?journalism|like what you read|enjoyed this|never miss|stay informed|get (?:updates|breaking news|local news|the latest news|unlimited)|we welcome comments|please include a contact number|are you in [^?]{2,30}\\? |have you been affected|your tax[- ]deductible|(?:you have|you['’]ve) (?:\\d+|\\p{L}+) free articles?|this article is free to read|to (?:read the full|continue reading|unlock (?:all|this|full))|already a (?:member|subscriber)|your feedback is important|follow (?:us|our|the latest)|reach (?:him|her|them) at|contact [^.]{2,40} at (?:\\d|\\S+@)|this site uses cookies|we use cookies`,
    'подписывайтесь|подпишитесь|сообщить об ошибке|подписка на рассылку|понравилась статья|нашли (?:опечатку|ошибку)|если вы (?:заметили|нашли) ошибку|заметили ошибку|поддержите нас|следите за (?:нами|новостями)|присоединяйтесь|мнение редакции может не совпадать|мнение автора может не совпадать|сетевое издание|отдельные публикации могут|при (?:полном или частичном|цитировании|перепечатке|использовании материал)|использование материалов|перепечатка (?:материалов|разрешена|возможна|без)|правила использования|войдите,|войдите (?:или|чтобы)|чтобы оставить комментарий|комментарии без премодерации|смотреть комментарии|больше новостей|новости в telegram',
    'підписуйтесь|підпишіться|якщо ви (?:помітили|знайшли) помилку|помітили помилку|знайшли помилку|подобається те, що|підтримай(?:те)?|при (?:цитуванні|передруку|використанні матеріалів)|використання матеріалів|слідкуйте за|стежте за|приєднуйтесь',
    'hier geht es zu|(?:haben sie |sie haben )?(?:einen )?fehler (?:gefunden|entdeckt)|mit (?:ihrer|der) (?:registrierung|anmeldung)|mehr (?:news|nachrichten)|jetzt (?:newsletter|abonnieren|kostenlos|anmelden)|abonnieren sie|melden sie sich (?:jetzt|kostenlos|für (?:unseren|den))|bitte melden sie sich an|dieses thema im programm|über dieses thema berichtete|die diskussion ist geschlossen|für die inhalte externer|folgen sie uns|newsletter (?:abonnieren|bestellen)|plus lesen sie|lesen sie \\d+ tage|forum: diskutieren|mehr news|nichts (?:mehr )?verpassen|das könnte sie',
    `recevez |newsletter ?[:.]?recevez|inscrivez-vous|abonnez-vous|restez informés?|suivez (?:toute|l['’]|nous|-nous)|soyez le premier|(?:vous avez |une )(?:trouvé |vu )?(?:une )?(?:erreur|faute)[^.]{0,20}\\?|signaler une erreur|votre e-?mail|vous pouvez partager|téléchargez |pour lire la suite|il vous reste|cet article est réservé|la suite (?:est réservée|après)|newsletter\\s?:`,
    '¿?(?:has|ha) (?:encontrado|visto) (?:un|algún) error|reportar (?:un )?error|consulta aquí|leer más acerca de|suscríb[ea](?:te|se)|regístr[ae](?:te|se)|descarga (?:la app|la nueva|nuestra)|ahora puedes |recuerda que puedes|puedes seguir a|no te pierdas|sigue (?:toda|nuestr|a [^.]{2,24} en (?:facebook|twitter|instagram))|síguenos|los comentarios que (?:incluyan|contengan)|recibe (?:nuestra|en tu|las (?:noticias|últimas))|haz clic|únete a',
    'encontrou (?:um |algum )?erro|comunicar erro|assine (?:a|o|j|n)|receba (?:as|nossa|notícias|gratuitamente|por e-?mail|no seu e-?mail)|inscreva-se|siga (?:a|o|nos|-nos)|os comentários não representam|é proibida a reprodução|cadastre-se|baixe (?:o|nosso)|subscreva',
    `iscriviti|abbonati|ricevi |segui(?:ci|teci)|scarica (?:la|l['’])|riproduzione riservata|resta (?:sempre )?aggiornato`,
    'zapisz się|znalazłeś błąd|widzisz błąd|foutje? gezien|rätta artikeln|zaprenumeruj|artykuł otwarty|dołącz do|obserwuj nas|śledź nas|chcesz (?:wiedzieć|być)|masz temat|schrijf je in|meld je aan|volg ons|blijf op de hoogte|abonneer|meld deg på|følg oss|tips oss',
    'daha fazla (?:göster|haber)|bu haberi|sizin için seçtiklerimiz|abone ol|bizi takip|takip edin|haberin devamı|haberlerden (?:anında )?haberdar|google news',
    'اشترك (?:الآن|في (?:النشرة|القناة|نشرتنا|خدمة))|تابعونا|تابعوا (?:آخر|أخبار)|انضم إلى (?:قناتنا|قناة|مجموعة)|حمل تطبيق|حمّل تطبيق|للمزيد|يمكنكم متابعة|يمكنك متابعة|لمتابعة (?:آخر|أخبار|كل)',
    'सब्सक्राइब|हमसे जुड़|लेटेस्ट|देश-दुनिया की|hãy đăng ký|đăng ký (?:nhận|theo)|mời bạn|gửi ý kiến|ikuti (?:berita|kami|terus)|dapatkan (?:berita|update)|cek berita',
    '订阅(?:电子|我们|本|免费)|訂閱(?:電子|我們|本)|下载(?:[^。]{0,8})(?:客户端|app)|下載(?:[^。]{0,12})app|关注我们|(?:本|此)文限付费|责任编辑|責任編輯|版面编辑|關注我們|扫描(?:上方|下方|二维码)|掃描|欢迎(?:关注|订阅)|歡迎(?:加入|訂閱|追蹤)|点击(?:进入|查看|下载)|like(?:我们|我們)|追蹤我們',
    'フォローする|有料会員|無料会員|この記事は(?:有料)?会員|続きを(?:お)?読|最新ニュースを|友だち追加|ニュースをもっと',
    '(?:[▶▷☞※] ?)?(?:네이버|카카오톡|유튜브|텔레그램|구글)[^.]{0,10}(?:구독|추가|제보)|구독 ?(?:하기|신청)|[^.]{2,24}구독 ?(?:신청|하기)|기사 ?제보|제보는|앱 다운로드|이 기사를 추천|뉴스레터 (?:구독|신청)|채널 추가',
  ].join('|')})`,
  'u',
);
/** Rights reserved and no liability accepted, anywhere in a line. */
const rights =
  /\b(?:views expressed (?:are|in (?:the|this))|is not responsible for (?:the )?content|comments? (?:are moderated|submitted by)|all content is available under|alle rechten voorbehouden|alle rettigheter|wszelkie prawa zastrzeżone|no se hace responsable de (?:las opiniones|los comentarios|el contenido)|prohibida (?:la|su) (?:reproducción|redistribución)|droits de reproduction|reprodução (?:proibida|do conteúdo)|riproduzione riservata|hak cipta dilindungi)|tüm hakları (?:saklı|mahfuz)|izinsiz (?:kullanıl|kopya)|bản quyền thuộc|(?:giữ|toàn bộ) bản quyền/u;
const rightsElsewhere =
  /(?:усі|всі) права (?:захищені|застережені)|активная (?:гипер)?ссылка|гиперссылк|гіперпосилання|зарегистрирован[оа]? в федеральной службе|редакция не несёт ответственности|تمامی حقوق|كافة الحقوق محفوظة|ليست مسؤولة عن محتوى|सर्वाधिकार|(?:本|该)网站?所刊载|不代表(?:本(?:网|報|报|站)|中新)|禁止转载|不得(?:转载|轉載)|转载请|轉載請|(?:非經|未经|未經)(?:书面|本网|本站|本報)?授[权權][^。]{0,14}(?:禁止|不得|转载|轉載)|版权(?:与免责|所有|归)|(?:登载|刊载)此文出于|许可证（|icp证|公网安备|許可なく|無断転載|転載を禁|著作権法並びに|무단 ?(?:전재|복제|배포)|재배포 ?금지|저작권자/u;
const mayBeNotice = gateOf([rights, rightsElsewhere]);
/** Letters beyond Latin. */
const beyondLatin = /[\u0400-\uFFFF]/;

/** Whether the publisher speaks, not the article: it asks something of the reader, or it is a notice on rights. Quotations are people's. */
function publisherSpeaks(text: string): 'asks' | 'notice' | undefined {
  if (/^["“”«„‘「『]/u.test(text)) return undefined;
  if (asked.test(text.slice(0, 80))) return 'asks';
  const isNotice =
    mayBeNotice(text) > 0 && (rights.test(text) || (beyondLatin.test(text) && rightsElsewhere.test(text)));
  return isNotice ? 'notice' : undefined;
}

/** Headings over comments, beside the English ones. */
const comments =
  /^[\s\p{P}\p{S}\d]*(?:комментари[ий]|комментариев|коментар[іи]|коментарів|(?:за)?лишити коментар|оставить комментарий|добавить комментарий|обсуждение|kommentare?|ihre kommentare|leserkommentare|commentaires?|vos commentaires|réactions?|comentarios?|comentários?|commenti|komentarze|reacties|kommentarer|yorumlar?|yorum yaz|التعليقات|تعليقات|ý kiến|bình luận|komentar|评论|最新评论|網友評論|网友评论|讀者回應|コメント|댓글|100자평|의견|टिप्पणियाँ|نظرات)[\s\p{P}\p{S}\d]*$/u;

/** Whether a line is the heading over the comments of readers. */
const isCommentHeading = (text: string): boolean => text.length < 50 && comments.test(text);

/** What a line of the interface is. */
export interface Phrase {
  kind:
    | 'comment-heading'
    | 'teaser-heading'
    | 'teaser'
    | 'button'
    | 'picture-credit'
    | 'asks-the-reader'
    | 'notice-on-rights';
}

/** Short lines met before: captures of one publisher share their furniture. */
const met = new Map<string, Phrase | undefined>();
const mostMet = 8_000;
const shortLine = 60;

/** What a line of the interface is by its words; undefined for other lines. */
export function readPhrase(line: string): Phrase | undefined {
  if (line.length > longest) return undefined;
  if (line.length > shortLine) return phraseOf(line);
  if (met.has(line)) return met.get(line);
  const phrase = phraseOf(line);
  if (met.size >= mostMet) met.clear();
  met.set(line, phrase);
  return phrase;
}

function phraseOf(line: string): Phrase | undefined {
  const text = line.toLowerCase();
  if (isCommentHeading(text)) return { kind: 'comment-heading' };
  if (isTeaserHeading(text)) return { kind: 'teaser-heading' };
  if (isButton(text)) return { kind: 'button' };
  if (isPointer(text)) return { kind: 'teaser' };
  if (text.length < 90 && pictureCredit.test(text)) return { kind: 'picture-credit' };
  const speaks = publisherSpeaks(text);
  if (speaks === undefined) return undefined;
  return { kind: speaks === 'asks' ? 'asks-the-reader' : 'notice-on-rights' };
}
