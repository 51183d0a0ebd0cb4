// News and picture agencies, as credits and datelines name them.

const names = `
  Reuters, AFP, AP, Associated Press, The Associated Press, AP Photo, AP Images, Getty Images, Getty,
  Agence France-Presse, EPA, EPA-EFE, EFE, dpa, DPA, APA, ANSA, TASS, ITAR-TASS, Xinhua, Kyodo, PA,
  PA Wire, PA Images, Press Association, UPI, IANS, PTI, ANI, Anadolu, Anadolu Agency, AA, IRNA, ISNA,
  Anadolu Ajansı, Demirören Haber Ajansı, İhlas Haber Ajansı, DHA, İHA, MEHR, Tasnim, SPA, WAM, MENA,
  SANA, Petra, NNA, QNA, KUNA, MAP, APS, TAP, Belga, ANP, NTB, TT, Ritzau,
  Lehtikuva, CTK, ČTK, PAP, MTI, Agerpres, Tanjug, Hina, STA, BTA, Sputnik, RIA Novosti, Interfax,
  Ukrinform, Yonhap, Bernama, Antara, VNA, Prensa Latina, Bloomberg, Europa Press, Lusa, Keystone,
  Keystone-SDA, KNA, epd, SID, picture alliance, imago, IMAGO, ZUMA Press, ZUMAPRESS, Shutterstock, Alamy, iStock, Sipa,
  SIPA, Abaca, ABACA, Hans Lucas, MAXPPP, NurPhoto, Magnum, Polaris, Newscom, Rex Features, WireImage,
  FilmMagic, USA Today Sports, CNS, The Canadian Press, Canadian Press, AAP, NZME, Pool, POOL, Unsplash,
  Pixabay, Pexels, Wikimedia Commons, Adobe Stock, Depositphotos, Globallookpress,
  رويترز, أ ف ب, فرانس برس, أ.ف.ب, د ب أ, د.ب.أ, أ ب, أ.ب, أسوشيتد برس, اسوشيتد برس, الأناضول, غيتي,
  غيتي إيميجز, جيتي, جيتي إيمدجز, وفا, واس, وام, قنا, كونا, بنا, بترا, سانا, أ ش أ, سبوتنيك,
  سبوتنيك عربي, شينخوا,
  ایسنا, ایرنا, مهر, فارس, تسنیم, رویترز, خبرگزاری فرانسه, آسوشیتدپرس,
  Рейтер, РИА Новости, ТАСС, Интерфакс, УНИАН, Укринформ, БЕЛТА, Синьхуа,
  新华社, 中新社, 中央社, 人民视觉, 视觉中国, 東方IC, 路透社, 法新社, 美联社, 美聯社, 共同社, 時事通信, 塔斯社,
  연합뉴스, 뉴시스, 뉴스1`;

/** Longest first, so that "AP Images" is not read as "AP". */
export const agencies: readonly string[] = names
  .split(',')
  .map((name) => name.trim())
  .sort((a, b) => b.length - a.length);

/** Han has no word boundaries; elsewhere a name is a whole word: not the PA of PARIS. */
const wholeWord = (names: readonly string[]) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.join('|').replaceAll('.', '\\.')})(?![\\p{L}\\p{N}])`,
    'u',
  );
const asWritten = wholeWord(agencies);
const inCapitals = wholeWord(agencies.map((name) => name.toUpperCase()));

/** Whether the text names an agency, in its own letters or in capitals: AFP/GETTY IMAGES. */
export function namesAgency(text: string): boolean {
  return asWritten.test(text) || inCapitals.test(text);
}

const own: ReadonlySet<string> = new Set(agencies);

/** Whether the text is the name of an agency as it writes it: not the German "Mehr", nor the two letters of a button. */
export function isAgencyAsWritten(text: string): boolean {
  return text.length > 2 && (own.has(text) || (isAgency(text) && text.includes('.')));
}

const known: ReadonlySet<string> = new Set(agencies.map(folded));

/** Whether the text is the name of an agency and nothing else, or of a site: INTERFAX.RU. */
export function isAgency(text: string): boolean {
  return known.has(folded(text)) || /^[\p{L}\d-]+\.(?:com|net|org|ru|ir|نت|de|fr)$/iu.test(text);
}

/** No name of an agency or a site has a longer word, in characters. */
const longestWord = 40;

const closing: ReadonlySet<string> = new Set(Array.from(' \t\u00A0:.–—-'));
const parting: ReadonlySet<string> = new Set(Array.from(' \t\u00A0,،、;|()[]（）/«»"“”:–—-'));

const lastWords: ReadonlySet<string> = new Set(
  agencies.map((name) => lastWord(name).toUpperCase()),
);

/** Whether the last word is that of an agency or of a site: most openings of lines are spared the rest for it. */
export function mayEndWithAgency(text: string): boolean {
  const last = lastWord(text).toUpperCase();
  return lastWords.has(last) || last.includes('.');
}

/** What stands behind the last blank or mark that parts words, without what only closes it. */
function lastWord(text: string): string {
  let end = text.length;
  while (end > 0 && closing.has(text.charAt(end - 1))) end--;
  let start = end;
  const least = Math.max(0, end - longestWord);
  while (start > least && !parting.has(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

function folded(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().toUpperCase();
}
