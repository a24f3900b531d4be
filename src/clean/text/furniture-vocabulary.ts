import type { FurnitureKind } from '../../schemas/article.ts';

/** Words of the interface around an article, by the kind of furniture they betray. English first, then other languages. */
export const furnitureVocabulary: { kind: FurnitureKind; rule: string; words: RegExp }[] = [
  {
    kind: 'comments',
    rule: 'comment-words',
    words:
      /\b(?:comments?(?<!\b(?:for|to|further|immediately|not|no|on|additional) comments?)|repl(?:y|ies)|disqus|log ?in to (?:comment|reply)|upvotes?|report abuse|leave a reply|be the first to|discussion|moderat(?:ed|ors?))\b|коммент|댓글|评论|評論|コメント|تعليق|kommentar|comentari|commentaire|commenti\b/i,
  },
  {
    kind: 'share',
    rule: 'share-words',
    words:
      /\b(?:shar(?:e|es|ed|ing)\b(?<!\b(?:per|a|an?|market|of|the|its|their|his|company) shar(?:e|es|ed|ing))(?! (?:of|in|were|was|rose|fell|are|is|closed|gained|dropped|jumped|slid|rise|fall|prices?|capital|holders?|buyback|index))|tweet|retweet|facebook|twitter|whats ?app|pinterest|linkedin|reddit|telegram|flipboard|tumblr|instagram|copy link|e-?mail this|print this|follow us|followers?)\b|поделиться|поделит|공유|分享|シェア|ツイート|مشارك|teilen|compartir|compartilh|partager|condividi/i,
  },
  {
    kind: 'promotion',
    rule: 'promotion-words',
    words:
      /\b(?:advertis(?:e|ement|ements|ing)|sponsored|promoted|paid (?:content|post)|subscri(?:be|ber|bers|ption|ptions)|newsletters?|sign ?up|free trial|join (?:now|us|over|our|the)|download (?:the|our)|special offer|black friday deals?|affiliate|(?:earn|small|get|receive)s?(?: \p{L}+){0,2} commissions?|buy now|shop now|get the app|app store|google play|inbox|unlock|upgrade(?<!\p{L} upgrade)|premium (?:content|access|member|subscri\p{L}+|account)|go premium|donate|support us|(?:best|top|hot|great|daily|latest|more|these|friday|monday) deals?|coupons?|% off)\b|реклама|подпи[сш]|рассылк|광고|구독|广告|廣告|订阅|広告|購読|إعلان|اشترك|anzeige|werbung|abonn|publicidad|suscr[ií]|publicidade|assine|publicité|s['’]abonner|pubblicità|iscriviti/iu,
  },
  {
    kind: 'related',
    rule: 'related-words',
    words:
      /\b(?:read (?:more|next|also|the full)|related|see (?:also|more)|more (?:from|on|in|news|stories|coverage)|you (?:may|might) (?:also )?(?:like|want)|also on|recommended|trending|most (?:read|popular|viewed|recent|shared|commented)|popular|latest (?:news|stories|headlines|videos?)|top (?:stories|news|videos)|don['’]t miss|must[- ]reads?|editor['’]?s['’]? picks?|up next|next (?:story|article|post)|previous (?:story|article|post)|around the web|from the web|in case you missed|keep reading|continue reading|what to read next|further reading|you['’]ll like|stories? you|view all|load more|show more)\b|читайте|читать|по теме|ещё по|관련|더 ?보기|相关|相關|阅读|関連|おすすめ|اقرأ|المزيد|mehr zum|lesen sie|auch interessant|lee también|más leíd|leia (?:mais|também)|lire aussi|à lire|leggi anche|baca juga/i,
  },
  {
    kind: 'legal',
    rule: 'legal-words',
    words:
      /©|\(c\) ?(?:19|20)\d\d|\b(?:copyright|all rights? reserved|terms (?:of|and)|privacy (?:policy|notice)|cookies?|consent|disclaimers?|disclosure|reprint|redistribut|licen[cs]ed?|trademarks?|liab(?:le|ility)|third part(?:y|ies)|gdpr|do not sell|corrections? policy|may not be (?:published|reproduced|republished))\b|все права|перепечатк|использовани[ея] материалов|무단|저작권|版权|著作権|無断|حقوق|alle rechte|impressum|datenschutz|derechos reservados|direitos reservados|tous droits|diritti riservati/i,
  },
  {
    kind: 'form',
    rule: 'form-words',
    words:
      /\b(?:log ?in|log ?out|sign ?in|sign ?out|register|create (?:an )?account|my account|profile|password|e-?mail address|your (?:e-?mail|name)|submit|search|required fields?|enter your|forgot|settings|preferences|captcha|javascript|browser|skip to|please (?:enable|try))\b|войти|регистрац|로그인|회원가입|登录|登入|ログイン|会員登録|تسجيل|anmelden|registrieren|iniciar sesión|entrar|connexion|se connecter|accedi|registrati/i,
  },
  {
    kind: 'navigation',
    rule: 'navigation-words',
    words:
      /\b(?:home(?:page)?|menu|about(?: us)?|contact(?: us)?|sections?|categories|archives?|tags?|topics?|back to top|close|site ?map|rss|faqs?|help|careers|jobs|advertise with|mobile apps?|editions?|previous|next|view (?:all|more)|more|all news|feedback|topics?:|tags?:|filed under|posted in|skip|toggle)\b|главная|меню|контакты|метки|теги|홈|메뉴|首页|首頁|目录|标签|ホーム|メニュー|الرئيسية|startseite|kontakt|inicio|contacto|início|contato|accueil|contatti/i,
  },
  {
    kind: 'media',
    rule: 'media-words',
    words:
      /\b(?:videos?|photos?|images?|gallery|galleries|slideshow|watch|listen|podcasts?|audio|live ?stream|play|pause|mute|now playing|loading|full ?screen|caption|getty|file photo|reuters|associated press|ap|afp|epa|shutterstock|courtesy|credit|pictured|screenshot|via|illustration|duration|transcript)\b|фото|видео|사진|영상|기자|图片|視頻|视频|摄|写真|動画|صورة|فيديو|foto|bild|imagen|imagem|vídeo|quelle:|crédit/i,
  },
];

/** Lines that are furniture whatever stands around them. */
export const furnitureLine =
  /^[\s\p{P}\p{S}]*(?:advert(?:isement|s|ising)?|ad|ads|sponsored(?: content)?|story continues(?: below)?(?: advertisement)?|article continues (?:below|after) ad.*|continue reading(?: below)?(?: the main story)?|share(?: this)?(?: (?:article|story|page|post|on.*|via.*|to.*))?|tweet|pin(?: it)?|e-?mail|print|save|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|flipboard|tumblr|copy (?:link|url)|link copied!?|read more|more|show more|load more(?: comments)?|view (?:all|more|comments)|see (?:all|more)|related(?: (?:articles?|stories|news|topics?|content|posts?|coverage|links))?|related tags|trending(?: now)?|most (?:read|popular|viewed)|recommended(?: for you| stories)?|latest (?:news|comments|stories|headlines)|top stories|all news|more news|comments?(?: \(?\d+\)?)?|\d+ comments?|\d+ shares?|leave a (?:comment|reply)|post a comment|add a comment|no comments(?: yet)?|subscribe(?: now)?|sign (?:up|in|out)|log ?in|log ?out|register|menu|search|home|close|skip(?: ad)?|skip to (?:main )?content|back to top|newsletter|follow us(?: on.*)?|advertise|contact(?: us)?|about(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|cookie policy|cookies|loading(?:\.\.\.|…)?|play(?: video)?|pause|mute|unmute|watch(?: (?:live|now|video))?|live tv|transcript|report(?: (?:ad|this ad))?|click (?:here )?to (?:tweet|share|enlarge)|реклама|поделиться|комментарии|читайте также|подписаться|главная|войти|광고|댓글|공유|로그인|分享|评论|广告|相关新闻|シェア|広告|コメント|شارك|تعليقات|anzeige|werbung|teilen|kommentare|publicidad|compartir|comentarios|publicidade|compartilhar|comentários|partager|commentaires|publicité)[\s\p{P}\p{S}]*$/iu;

/** First words of a line that lead away from the article: 'Read more: …', '[Related: …]', 'Also on rt.com …'. */
export const leadingAway =
  /^[\s\p{P}\p{S}]*(?:read (?:more|also|next|the full|this)|see (?:also|more)|also (?:read|see|on|from|watch)|related(?: (?:post|article|story|stories|articles|news|coverage|topics|content))?|more(?: (?:on|from|news|stories|coverage|about))?|watch(?: (?:now|more|live|the|this|video|below))?|listen(?: to| now)?|don['’]t miss|must read|recommended|trending|most (?:read|popular)|up next|you (?:may|might) (?:also )?(?:like|be interested)|photos?|gallery|video|sign up|subscribe|follow|click|download|get the|get fox|join|join us|for more|to read|opinion|in pictures|explainer|fact check|what to (?:read|know)|continue reading|читайте|смотрите|см\. также|ещё по теме|по теме|관련 ?기사|相关阅读|相关新闻|延伸阅读|関連記事|あわせて読みたい|اقرأ أيضا|طالع أيضا|mehr zum thema|lesen sie auch|auch interessant|lea también|lee también|leia (?:mais|também)|veja também|lire aussi|à lire aussi|leggi anche|baca juga)\s*(?:[:>»|\]\-–—…]|$|\p{Lu}|["“'‘])/iu;
