// The commonest little words of a language: they tell which language a text is in, and running prose
// from lists and menus, which hardly use any. One line a language; to add a language, add a line.
// Words that look alike in neighbouring languages (Danish and Norwegian, Czech and Slovak …) are kept
// only where they tell the two apart or belong to all of them.

const table: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on with as by at from this be are have has had not but they his her which will would were been an or their said we you i he she who what when there can more about after its if so than also',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch wurde sei ich wir wenn',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux d l qu sa ou mais comme on cette nous été leur ses elle deux ont être fait après sans entre aussi dit ces était je vous',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está porque han ayer según e',
  it: 'di e il la che in a per un è del della con non una i si da le dei al come più nel sono ma anche alla lo gli ha delle ed o se questo ci dal dalla nella sul degli su suo tra stato era loro questa essere cui hanno dopo lui',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa foi são ser está há ter',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er die om hij ze ook als bij maar door naar dan wordt werd uit nog over heeft tot was worden kan zo deze meer wel geen dit hebben we ik je moet tegen zich hun of na',
  sv: 'och att det i en som på är av för med den till inte har de ett om var jag men så från vi han eller när kan ska än hon sig efter vid där också mot nu bara över alla under vara blir finns hade mycket skulle',
  da: 'og at det i en som på er af for med den til ikke har de et om var jeg men så fra vi han eller når kan skal end hun sig efter ved der også mod nu kun over alle under være bliver havde meget ville af blev mere efter ud hvor ifølge blandt flere mens noget nogle hvad hvem dem op uge ugen sagde siger',
  no: 'og å det i en som på er av for med den til ikke har de et om var jeg men så fra vi han eller når kan skal enn hun seg etter ved der også mot nå bare over alle under være blir hadde mye ville ble mer ut hvor sier fram ifølge blant flere mens noe noen hva hvem dem opp uke uken sa',
  fi: 'ja on ei se että oli hän mutta ovat myös kun joka mitä jos tai nyt niin sen kuin ole sitä hänen mukaan kanssa olla tämä jo vain sekä vuonna jotka ollut siitä olisi enää voi jälkeen sanoi sanoo kertoi kertoo ennen olivat jonka ettei eivät vaan kuten koska vielä noin ne he tämän sitten muun kaikki saa viime ensi vuoden pitää voidaan',
  is: 'og að í á er sem til um við fyrir hann það en var með af ekki hún þess eru frá hafa eftir þá hefur verið því þar sem ég',
  pl: 'w i na z się do nie że to o jest jak a po co od za dla przez ale czy jego są był tym tylko tego także oraz może które który być został która przed już ich ma także było roku podczas jednak',
  cs: 'a v se na je že to s z do o i k ve za pro jako ale po by si jsem byl jeho který jsou také nebo od podle však už až které při jen když bude před kteří mezi roku než která jak této ještě řekl není budou byli byla bylo tohoto svůj pouze týden let',
  sk: 'a v sa na je že to s z do o aj k vo za pre ako ale po by si som bol jeho ktorý sú tiež alebo od podľa však už až ktoré pri len keď bude pred ktorí medzi roku než ktorá ešte tento uviedol ktorej nie budú boli bola bolo povedal tejto tohto svoj iba týždeň rokov',
  sl: 'in je v na da se za so ki z ne po pa tudi o kot bi od ali pri še bo do iz to že s le med bil ga',
  hr: 'i je u na da se za su od koji s a kao ne o to će iz bi do što ali nije ili po biti samo još prema nakon te koja koje također tijekom gdje prije dvije tko nisu jer kada pod bez kod zbog između sve svi dva njima kaže kazao ljudi vrijeme vremena mjesto poslije dio dijela djece djeca svijet svijeta cijena cijene uvjeti uvijek ovdje netko nitko tisuća tjedna tjedan srijedu ponedjeljak nedjelju vijeća bila bilo bili',
  sr: 'и у је на да се за су од који са а као не о то ће из би до што али није или по бити само још према након која те i je u na da se za su od koji s a kao ne o to će iz bi do što ali nije ili po biti samo još prema posle koja koje takođe šta gde tokom pre ko dve kako bio treba nisu jer kada pod bez kod zbog između sve svi dva nakon njima kaže kazao ljudi vreme vremena mesto deo dela dece deca svet sveta cena cene uslovi uvek ovde neko niko hiljada nedelje nedelja sredu ponedeljak nedelju veća bila bilo bili',
  sq: 'të e në i dhe për me një që nga është u se si më ka nuk ai do janë kjo ky por edhe ose ishte tij ka kanë pas tek',
  ca: 'de la i el que a en els les un una per amb del al és no ha més es com dels també seu són va ser aquest aquesta però fins anys amb ho',
  af: 'die van en in is het dat op te vir nie met sy aan wat om hy was as deur ook by maar word sal na hulle kan tot nog oor haar daar ’n ons ek',
  sw: 'ya na wa kwa ni la za katika kuwa hiyo huo cha kama hii alisema yake pia hayo watu wake hilo baada si lakini sasa ambao kutoka mwaka',
  hu: 'a az és hogy nem is egy ez de van meg csak mint már volt el ki még azt ha azonban szerint vagy után lehet pedig minden nagy kell fel között miatt ezt arra aki amely',
  ro: 'de și în a la cu pe că nu o un din să pentru este care mai se au ce ca dar sunt fost după sau lui al prin fi am între doar până acest această ale fără',
  tr: 've bir bu da de için ile çok olarak daha en olan gibi kadar sonra ne ancak ya o var dedi göre değil her ise olduğunu tarafından yeni ilk iki ama oldu eden üzerinde',
  id: 'yang dan di untuk dengan dari ini itu pada tidak dalam akan adalah oleh juga ke tersebut ada telah saat bisa mereka karena sebagai kata lebih para sudah hari menjadi dia kami atau secara namun',
  ms: 'yang dan di untuk dengan dari ini itu pada tidak dalam akan adalah oleh juga ke tersebut ada telah kerana boleh beliau kepada bagi lebih para sebagai mereka katanya berkata turut ialah hari',
  zu: 'ukuthi futhi kodwa ngoba lapho uma nje kakhulu abantu emva phakathi njengoba kusho yakhe wakhe khona ngesikhathi ukuze kube kuze ngemuva lokhu lo le labo ngaphandle kanye nokuthi yokuthi ngokuthi ithi wathi uthe ukuba kuthiwa kulo kule zonke bonke yonke konke yabo zabo yena naye nabo noma mayelana ngaphambi lesi leli lezi leyo kulesi akekho abanye ezinye enye ngenxa ngemva kusukela njalo ngisho',
  xh: 'ukuba kwaye kodwa ngokuba apho xa kakhulu abantu emva phakathi njengoko utsho yakhe khona ukuze kuba ngoku kule okokuba oku ngaphandle kunye kananjalo le lo ezi ezo waye uthe uthi emveni ngexesha nangona kwakhona kwi zonke bonke yonke konke zabo yabo yena naye nabo okanye malunga phambi kanti ngenxa abanye ezinye enye njalo ukanti nokuba ngelixa',
  vi: 'và của là có được cho không các trong một với người đã những này khi đến để về ra từ cũng như tại vào phải nhiều sẽ đang trên bị sau ông theo đó',
  el: 'και το να του η της την για με που ο στο από τα είναι στην τον δεν τη των οι στη θα τους ότι σε ένα μια αλλά ως πως έχει μας αν σας μετά αυτό',
  ru: 'и в не на что он с как это по но из за от о к для его у я же она мы до так также было все были только при после который которые если их или чтобы был уже этом бы во со',
  uk: 'і в не на що він з як це по але за від до та у про для його є я вона ми так також було всі були тільки при після який які якщо їх або щоб був вже цього й із під час',
  be: 'і ў не на што ён з як гэта па але за ад да пра для яго яна мы так таксама было усе былі пасля які якія калі іх або каб быў ужо гэтага',
  bg: 'и на в да се от за не е с по че са той като до из това а но ще при има към след или която които който също още бъде през ако бе със няма',
  ar: 'في من على إلى أن عن التي الذي مع هذا هذه ما لا كان بعد قال بين كما كل ذلك إن لم قد أو وقد حول حيث خلال ولا التى كانت منذ عند ثم أي غير وهو وفي ومن أنه أنها عام يوم لكن نحو الى فى',
  fa: 'و در به از که این را با است برای آن یک بر تا شد خود هم می کرد شده ما نیز باید بود اما اند وی گفت کند بین هر پس دو های ها کردند پیش روز است. یا اگر شود دارد دیگر',
  ur: 'کے میں کی ہے اور سے کا کو نے پر یہ کہ ہیں کر بھی اس تھا گیا نہیں ایک ہو کہا تو جو گے تھے ہی کیا ان لیے',
  he: 'את של על לא כי הוא עם זה גם אל היא היה אבל או יש כל מה אני כמו אחרי בין אך אין הם היו עד רק לפי אחד כך יותר',
  hi: 'के में की है और से का को ने पर यह कि हैं कर भी इस था गया नहीं एक हो कहा तो जो थे ही लिए साथ बाद वह अपने रहे रहा',
  hy: 'և է որ են ու մեջ այդ այս հետ իր մասին նա համար կողմից եւ չի նաև եմ ինչ բայց պետք դեպի էր',
  ka: 'და რომ არ ეს არის მაგრამ რა თუ მე ის იყო მისი უნდა როგორც',
  zh: '的 了 在 是 和 有 不 这 這 也 就 为 為 对 對 上 中 与 與 及 等 将 將 以 于 於 并 並 被 把 从 從 到 而 但 都 还 還 很 其 之 着 過 过 地 得 说 說 要 会 會 他 她 们 們 我 该 此 个 個 年 月 日',
  ja: 'の は を に が と で た し て も な る い れ さ こ そ あ か ら り ん す ま だ け っ よ く ど へ や',
};

/** The little words of each language, by BCP 47 language subtag. */
export const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(table).map(([language, words]) => [language, new Set(words.split(' '))]),
);
