import assert from 'node:assert/strict';
import { detectLanguage } from '../../../src/core/text/language';

suite('language of a text', () => {
  const english = 'The minister said on Friday that the talks had not been broken off.';
  const table = {
    en: english,
    de: 'Der Minister sagte am Freitag, dass die Gespräche nicht abgebrochen worden sind.',
    fr: 'Le ministre a dit vendredi que les pourparlers n’avaient pas été rompus.',
    es: 'El ministro dijo el viernes que las conversaciones no se habían roto.',
    pt: 'O ministro disse na sexta-feira que as negociações não foram interrompidas.',
    it: 'Il ministro ha detto venerdì che i colloqui non sono stati interrotti.',
    nl: 'De minister zei vrijdag dat de gesprekken niet zijn afgebroken.',
    tr: 'Bakan cuma günü görüşmelerin kesilmediğini ve yeni bir tur için hazır olduklarını söyledi.',
    ru: 'Министр сказал в пятницу, что переговоры не были прерваны.',
    uk: 'Міністр сказав у п’ятницю, що переговори не було перервано.',
    ar: 'قال الوزير يوم الجمعة إن المحادثات لم تنقطع.',
    fa: 'وزیر روز جمعه گفت که گفتگوها قطع نشده است.',
    ur: 'وزیر نے جمعہ کو کہا کہ بات چیت ختم نہیں ہوئی ہے۔',
    he: 'השר אמר ביום שישי כי השיחות לא הופסקו.',
    zh: '部长周五表示，谈判没有中断。',
    ja: '大臣は金曜日、協議は中断していないと述べた。',
    ko: '장관은 금요일 회담이 중단되지 않았다고 말했다.',
    zu: 'Ungqongqoshe uthe ngoLwesihlanu izingxoxo azikapheli, kodwa abantu kanye nohulumeni basalindile ngoba akukho okushiwo emva kwalokho.',
    xh: 'UMphathiswa uthe ngoLwesihlanu iingxoxo azikapheli, kwaye abantu basalindile kuba akukho nto itshiwoyo emveni koko, utsho.',
    hr: 'Ministar je u petak rekao da razgovori nisu prekinuti i da će se nastaviti sljedećeg tjedna, prije glasovanja.',
    sr: 'Ministar je u petak rekao da razgovori nisu prekinuti i da će se nastaviti sledeće nedelje, pre glasanja.',
    fi: 'Pääministeri sanoi perjantaina, etteivät neuvottelut ole katkenneet vaan jatkuvat ensi viikolla.',
    no: 'Statsråden sa fredag at forhandlingene ikke er brutt, men fortsetter neste uke, ifølge avisen.',
    da: 'Ministeren sagde fredag, at forhandlingerne ikke er brudt, men fortsætter i næste uge, ifølge avisen.',
    cs: 'Ministr v pátek řekl, že jednání nebyla přerušena a budou pokračovat příští týden.',
    sk: 'Minister v piatok povedal, že rokovania neboli prerušené a budú pokračovať budúci týždeň.',
    el: 'Ο υπουργός είπε την Παρασκευή ότι οι συνομιλίες δεν διακόπηκαν.',
  };
  for (const [language, text] of Object.entries(table)) {
    test(language, () => {
      assert.equal(detectLanguage(text).language, language);
    });
  }

  test('prose counts for more than menus in another language', () => {
    const menu = Array.from({ length: 40 }, () => 'Accueil\nPolitique\nSociété').join('\n');
    const prose = `${english}\n`.repeat(6);
    assert.equal(detectLanguage(`${menu}\n${prose}`).language, 'en');
  });

  test('paragraphs of a language with few little words outweigh notices in one with many', () => {
    const paragraphs = [
      'Amaphoyisa aseThekwini aphenya ngokwebiwa kwezimoto ezintathu edolobheni ngeSonto ebusuku, uthe umkhulumeli.',
      'Abanikazi bezimoto bathole amafasitela ephukile, izikhwama zimukile nezinto zabo zonke zintshontshiwe, kusho umakhelwane.',
      'Akekho oseboshiwe; iziphathimandla zicele izakhamizi ukuthi zibike okusolisayo esiteshini esiseduze.',
    ];
    const notices = [
      'We and our partners use cookies to give you the best of the site and to measure what you read on it.',
      'It is the opinion of the editors that you can be the first to know if you sign up for the news of the day.',
    ];
    assert.equal(detectLanguage([...notices, ...paragraphs].join('\n')).language, 'zu');
  });

  test('what a page says again and again counts once', () => {
    const warning =
      'Warning: this is the notice of a server that has not been told what to do with it.';
    const german = `${table.de} Am Montag soll weiter verhandelt werden, sagte er.`;
    const text = [...Array<string>(20).fill(warning), german, `${german} Noch nicht.`].join('\n');
    assert.equal(detectLanguage(text).language, 'de');
  });

  test('a text without letters has none', () => {
    assert.deepEqual(detectLanguage('12:30 — 45 %'), { language: 'und', confidence: 0 });
    assert.deepEqual(detectLanguage(''), { language: 'und', confidence: 0 });
  });
});
