// The words by which site furniture and editors' notes give themselves away, one list a language.

/** Lines that hold nothing else. */
export const menuLines = {
  en: [
    ...['Select Page', 'Skip to content', 'Skip to main content', 'Skip to navigation', 'Menu'],
    ...['To change location', 'Main menu', 'Toggle navigation', 'Search', 'Home', 'Print', 'Email'],
    ...['Advertisement', 'Advertising', 'Loading', 'Log in', 'Login', 'Sign in', 'Sign up'],
    ...['Subscribe', 'Subscribe now', 'Newsletter', 'Newsletters', 'Comments', 'Leave a comment'],
    ...['Share', 'Share this', 'Share this article', 'Share this story', 'Copy link', 'Listen'],
    ...['Back to top', 'Contact us', 'About us', 'Privacy policy', 'Terms of use', 'Cookie policy'],
  ],
  fr: [
    ...['Menu principal', 'Aller au contenu', 'Publicité', 'Partager', 'Imprimer', 'Accueil'],
    ...[
      'Se connecter',
      "S'abonner",
      'Abonnez-vous',
      'Commentaires',
      'Rechercher',
      'Nous contacter',
    ],
  ],
  es: [
    ...['Menú', 'Saltar al contenido', 'Ir al contenido', 'Publicidad', 'Compartir', 'Imprimir'],
    ...[
      'Iniciar sesión',
      'Suscríbete',
      'Suscribirse',
      'Comentarios',
      'Buscar',
      'Inicio',
      'Contacto',
    ],
  ],
  de: [
    ...['Menü', 'Zum Inhalt springen', 'Anzeige', 'Werbung', 'Teilen', 'Drucken', 'Startseite'],
    ...['Anmelden', 'Abonnieren', 'Kommentare', 'Suche', 'Impressum', 'Datenschutz', 'Kontakt'],
  ],
  ru: [
    ...['Меню', 'Реклама', 'Поделиться', 'Войти', 'Подписаться', 'Комментарии', 'Поиск', 'Главная'],
  ],
  ar: [
    ...['إعلان', 'اعلان', 'القائمة', 'بحث', 'الرئيسية', 'شارك', 'مشاركة', 'طباعة', 'التعليقات'],
    ...['اشترك', 'تسجيل الدخول', 'زر الذهاب إلى الأعلى', 'اتصل بنا', 'من نحن', 'انتقل إلى المحتوى'],
  ],
  fa: ['تبلیغات', 'منو', 'جستجو', 'خانه', 'اشتراک گذاری', 'اشتراک‌گذاری', 'نظرات', 'ورود', 'چاپ'],
  zh: ['广告', '菜单', '搜索', '首页', '登录', '注册', '分享', '分享到', '打印', '评论', '订阅'],
};

/** What a short line of furniture begins with: the name of a network or a newsletter follows. */
export const invitations = {
  en: [
    ...[
      'Follow us on',
      'Find us on',
      'Like us on',
      'Join us on',
      'Share on',
      'Share to',
      'Tweet this',
    ],
    ...[
      'Sign up for',
      'Sign up to',
      'Subscribe to our',
      'Click here to',
      'Download our',
      'Get our',
    ],
    ...['Connect with us', 'Watch us on', 'Follow our'],
  ],
  fr: ['Suivez-nous sur', 'Suivez-nous', 'Retrouvez-nous sur', 'Partager sur', 'Inscrivez-vous à'],
  es: ['Síguenos en', 'Síganos en', 'Síguenos', 'Compartir en', 'Suscríbete a', 'Regístrate'],
  de: ['Folgen Sie uns', 'Folge uns', 'Teilen auf', 'Abonnieren Sie', 'Melden Sie sich'],
  ru: ['Подписывайтесь на', 'Подпишитесь на', 'Следите за нами', 'Поделиться в', 'Присоединяйтесь'],
  ar: [
    ...['تابعونا على', 'تابعنا على', 'تابعونا', 'تابعنا', 'شارك على', 'شاركها على', 'اشترك في'],
    ...['انضم إلى', 'للمزيد من الأخبار', 'حمل تطبيق', 'حمّل تطبيق', 'تابع أحدث الأخبار'],
  ],
  fa: ['ما را دنبال کنید', 'ما را در', 'در شبکه‌های اجتماعی', 'به کانال', 'عضویت در'],
  zh: ['关注我们', '扫码关注', '扫一扫', '欢迎关注', '下载客户端'],
};

/** Words that mark the whole line as a notice of the site's owner, wherever in it they stand. */
export const notices = {
  en: [
    ...[
      'We use cookies',
      'uses cookies',
      'use of cookies',
      'Accept all cookies',
      'Cookie settings',
    ],
    ...['Accept cookies', 'All rights reserved', 'Enable JavaScript', 'turn off your ad blocker'],
  ],
  fr: [
    'utilisons des cookies',
    'utilise des cookies',
    'Accepter les cookies',
    'Tous droits réservés',
  ],
  es: ['Utilizamos cookies', 'utiliza cookies', 'Aceptar cookies', 'Todos los derechos reservados'],
  de: ['verwenden Cookies', 'verwendet Cookies', 'Cookies akzeptieren', 'Alle Rechte vorbehalten'],
  ru: [
    'использует файлы cookie',
    'используем файлы cookie',
    'используем cookie',
    'Все права защищены',
  ],
  ar: ['ملفات تعريف الارتباط', 'ملفات الارتباط', 'جميع الحقوق محفوظة', 'كل الحقوق محفوظة'],
  fa: ['تمام حقوق', 'کلیه حقوق', 'تمامی حقوق', 'استفاده از کوکی'],
  zh: ['版权所有', '使用Cookie', '使用 Cookie', '未经授权', '保留所有权利'],
};

/** What leads away to other articles; the line may go on with their titles. */
export const related = {
  en: [
    ...['Read also', 'Also read', 'Read more', 'See also', 'Related articles', 'Related stories'],
    ...['Related news', 'Related topics', 'More on this story', 'You may also like', 'Most read'],
    ...['Recommended stories', 'Recommended for you', 'More from', 'Read next', 'Up next'],
  ],
  fr: [
    'Lire aussi',
    'À lire aussi',
    'A lire aussi',
    'Lire également',
    'Voir aussi',
    'Sur le même sujet',
  ],
  es: [
    'Lea también',
    'Lee también',
    'Leer también',
    'Te puede interesar',
    'Más noticias',
    'Ver también',
  ],
  de: ['Lesen Sie auch', 'Lesen Sie mehr', 'Mehr zum Thema', 'Auch interessant', 'Weitere Artikel'],
  ru: ['Читайте также', 'Читать также', 'Смотрите также', 'По теме', 'Материалы по теме'],
  ar: [
    ...[
      'اقرأ أيضا',
      'اقرأ أيضاً',
      'اقرأ أيضًا',
      'إقرأ أيضا',
      'إقرأ أيضاً',
      'إقرأ أيضًا',
      'اقرأ المزيد',
    ],
    ...[
      'مقالات ذات صلة',
      'مواضيع ذات صلة',
      'أخبار ذات صلة',
      'موضوعات متعلقة',
      'شاهد أيضا',
      'شاهد أيضاً',
    ],
  ],
  fa: ['بیشتر بخوانید', 'مطالب مرتبط', 'اخبار مرتبط', 'همچنین بخوانید', 'بیشتر بخوانید'],
  zh: ['相关阅读', '相关新闻', '延伸阅读', '推荐阅读', '更多新闻', '相关报道'],
};

/** Lines with which agencies close a message. */
export const endMarks = {
  en: ['end of message', 'end of the message', 'end item', 'ENDS'],
  de: ['Ende der Meldung'],
  ar: ['انتهى', 'انتهى الخبر', 'نهاية الخبر'],
  fa: ['انتهای پیام', 'پایان پیام'],
  zh: ['完', '（完）', '(完)'],
};

/** What a note about the first publication says. */
export const syndication = {
  en: [
    ...['originally published', 'first published', 'originally appeared', 'first appeared'],
    ...['was published by', 'republished from', 'republished with permission', 'read the original'],
  ],
  fr: [
    "publié à l'origine",
    "d'abord été publié",
    'initialement publié',
    'a été publié par',
    'republié',
  ],
  es: ['publicado originalmente', 'publicada originalmente', 'se publicó originalmente'],
  de: [
    'erschien zuerst',
    'zuerst veröffentlicht',
    'ursprünglich veröffentlicht',
    'zuerst erschienen',
  ],
  ru: [
    'впервые опубликован',
    'впервые опубликована',
    'первоначально опубликован',
    'оригинал статьи',
  ],
  ar: [
    ...['تم نشر هذه المقالة', 'تم نشر هذا المقال', 'نشر هذا المقال', 'نُشر هذا المقال'],
    ...['نشرت هذه المقالة', 'نُشرت هذه المقالة', 'نشر في الأصل', 'نُشر في الأصل', 'نشر لأول مرة'],
  ],
  fa: ['نخستین بار در', 'اولین بار در', 'منتشر شده است در', 'به نقل از سایت'],
  zh: ['原载', '首发于', '转载自', '本文来源', '原文链接'],
};

/** What a credit line begins with, a colon or slash after it. */
export const creditLabels = {
  en: [
    ...[
      'Photo',
      'Photos',
      'Photo credit',
      'Photo by',
      'Photograph',
      'Photographer',
      'Picture',
      'Image',
    ],
    ...['Image credit', 'Image source', 'Credit', 'Credits', 'Video', 'Illustration', 'Graphic'],
  ],
  fr: ['Crédit photo', 'Crédit', 'Crédits', "Photo d'illustration", 'Photographie'],
  es: ['Foto', 'Fotografía', 'Crédito', 'Imagen', 'Foto de'],
  de: ['Bild', 'Bildquelle', 'Foto', 'Fotos', 'Quelle'],
  ru: ['Фото', 'Фотография', 'Иллюстрация'],
  ar: ['تصوير', 'الصورة', 'صورة', 'عدسة', 'مصدر الصورة', 'الصورة من'],
  fa: ['عکس', 'عکاس', 'تصویر', 'منبع عکس'],
  zh: ['图', '图片来源', '图片', '摄影', '摄'],
};

/** Agencies and picture agencies, as credits name them. */
export const agencies = [
  ...[
    'AP Images',
    'AP Photo',
    'AP',
    'AFP',
    'Getty Images',
    'Getty',
    'Reuters',
    'EPA-EFE',
    'EPA',
    'EFE',
  ],
  ...[
    'DPA',
    'ANSA',
    'Xinhua',
    'TASS',
    'RIA Novosti',
    'Sputnik',
    'Shutterstock',
    'Bloomberg',
    'Anadolu',
  ],
  ...[
    'PA Wire',
    'PA',
    'ZUMA',
    'Sipa',
    'IRNA',
    'ISNA',
    'Mehr',
    'Fars',
    'Tasnim',
    'SANA',
    'WAFA',
    'MENA',
  ],
  ...[
    'Kyodo',
    'Yonhap',
    'picture alliance',
    'NurPhoto',
    'Alamy',
    'iStock',
    'UPI',
    'ABACA',
    'MAP',
    'SPA',
  ],
];

/** Agencies as Arabic and Persian papers write them. */
export const agenciesInArabicScript = [
  ...['رويترز', 'أ ف ب', 'أ. ف. ب', 'أ.ف.ب', 'فرانس برس', 'أسوشيتد برس', 'أ ب', 'أ.ب', 'الأناضول'],
  ...[
    'غيتي',
    'غيتي إيمدجز',
    'د ب أ',
    'د.ب.أ',
    'واس',
    'وام',
    'بترا',
    'سانا',
    'إيسنا',
    'ایسنا',
    'ایرنا',
  ],
];

/** What the line with a picture's or message's number begins with. */
export const numberLabels = {
  en: [
    'Media ID',
    'Photo ID',
    'Image ID',
    'Picture ID',
    'Video ID',
    'Article ID',
    'Story ID',
    'News ID',
  ],
  ar: ['رقم الصورة', 'رقم الخبر', 'رمز الخبر'],
  fa: ['کد خبر', 'شناسه خبر', 'شماره خبر'],
  zh: ['新闻编号', '图片编号'],
};

/** What a line begins with that names the writer or the date: no headline. */
export const frontLabels = {
  en: ['By', 'Published', 'Posted', 'Updated', 'Last updated', 'Last modified', 'Reported by'],
  fr: ['Par', 'Publié', 'Mis à jour', 'Modifié'],
  es: ['Por', 'Publicado', 'Actualizado'],
  de: ['Von', 'Veröffentlicht', 'Aktualisiert', 'Stand'],
  ru: ['Автор', 'Опубликовано', 'Обновлено'],
  ar: ['بقلم', 'كتب', 'كتبت', 'نشر في', 'نُشر في', 'آخر تحديث', 'تاريخ النشر', 'الكاتب'],
  fa: ['نویسنده', 'تاریخ انتشار', 'خبرنگار'],
  zh: ['作者', '记者', '来源', '发布时间', '责任编辑'],
};
