// Prose of kinds that are no news and that few machines have as files: what somebody keeps beside his
// articles, or writes about them. Paragraphs of sentences drawn by a fixed seed.

import { seededRandom } from '../../train/random';
import type { NamedText } from './namedText';

const textsOfAKind = 5;
const mostParagraphs = 4;
const sentencesOfParagraph = 3;

const kinds: Readonly<Record<string, readonly string[]>> = {
  diary: [
    'I woke before six and could not go back to sleep.',
    'My sister called in the afternoon and we talked about our mother.',
    'It rained all morning, so I stayed in and mended the lamp.',
    'I should write to Peter, but I never know what to tell him.',
    'We walked along the canal as far as the old mill and turned back when it grew dark.',
    'Tomorrow I will try to finish the chapter.',
    'I am tired, but it was a good day.',
  ],
  'field notes': [
    'Called the clerk twice, no answer; try again after lunch.',
    'I think the second document is a copy of the first with the names left out.',
    'Ask Miriam whether we may use the photographs.',
    'My list of the addresses is in the other folder, please do not rename it.',
    'You will find three versions of the same table, of which only the last is complete.',
    'We still need somebody who reads Turkish.',
    'The scans are bad and I could not make out the signature.',
  ],
  encyclopedia: [
    'The Brenta is a river in northern Italy that rises from two lakes and flows into the Adriatic.',
    'It has been used for the transport of timber since the Middle Ages.',
    'The name is probably of Celtic origin.',
    'Its basin covers an area of about 2,300 square kilometres.',
    'The species is found in mountain forests from the Pyrenees to the Caucasus and feeds on seeds.',
    'The church was rebuilt in the Baroque style in 1712 by an architect from Padua.',
    'He studied law in Bologna, entered the service of the duke and died in Vicenza in 1643.',
  ],
  'description of goods': [
    'This lamp brings warm light into your living room and fits every table.',
    'The cover is made of linen, can be taken off and goes into your washing machine.',
    'You get two years of warranty and thirty days to send it back.',
    'With its quiet motor and three speeds it is the right choice for small kitchens.',
    'The battery lasts up to twelve hours, so you can leave the cable at home.',
    'Available in four colours and in a set of two.',
    'A gift for everybody who loves to cook.',
  ],
  fiction: [
    'The old man put the letter back into the drawer and said nothing.',
    'Somewhere below them a door opened, and the dog lifted its head.',
    'She had never seen the sea, and now it lay before her like a sheet of iron.',
    '“You are late,” said Martha, and she did not look up from her sewing.',
    'He thought of the house in Harrow Lane, of the pear tree and of his brother’s boots in the hall.',
    'The train stood for an hour in the snow, and nobody told them why.',
    'At last she laughed, took his arm and led him back to the light.',
  ],
  essay: [
    'To read a text closely is to ask what it leaves out.',
    'We tend to think of memory as a store, but it is closer to a workshop.',
    'There are two objections to this view, and neither of them is easily answered.',
    'If a sentence can be understood in two ways, it will be.',
    'What follows from this is less clear than it seems.',
    'The difference between a tool and a toy lies in the hand that holds it.',
    'A theory of taste that cannot explain boredom explains very little.',
  ],
  instructions: [
    'Before you begin, make sure that the device is switched off and the cable is unplugged.',
    'Open the lid, remove the filter and rinse it under running water.',
    'Do not use soap or hot water.',
    'Put the filter back and press it until you hear a click.',
    'If the red light still blinks, hold the button for five seconds.',
    'Please keep this leaflet in a safe place.',
    'You should clean the filter at least once a month.',
  ],
  speech: [
    'Dear friends, it is a joy to see so many of you here tonight.',
    'When I came to this school, I did not know a single person in the room.',
    'I want to thank my colleagues, who carried me more than once.',
    'You have taught me that patience is a form of courage.',
    'Let us not forget those who cannot be with us.',
    'We have come a long way, and we have a long way to go.',
    'Please raise your glasses with me.',
  ],
  'covering letter': [
    'I am writing to apply for the position of librarian.',
    'For the last six years I have looked after the manuscripts of a small museum.',
    'My tasks were the catalogue, the reading room and the lending of books to other houses.',
    'I enjoy working with people of all ages and speak four languages.',
    'You will find my certificates enclosed.',
    'I would be glad to tell you more in an interview.',
    'Thank you for your time and consideration.',
  ],
  minutes: [
    'The chair opened the meeting and welcomed the new members.',
    'The minutes of the last meeting were approved without changes.',
    'The treasurer presented the accounts, which show a small surplus.',
    'It was agreed to paint the fence in spring and to ask for three offers.',
    'The question of the parking spaces was put off to the next meeting.',
    'There being no other business, the meeting was closed at nine.',
    'Action: the secretary sends the list to all members.',
  ],
  abstract: [
    'We present a method for the segmentation of handwritten lines that needs no training data.',
    'The results show that the error decreases with the number of samples.',
    'Previous work has focused on printed text, while little is known about notes in margins.',
    'We evaluate our approach on three data sets and compare it with two baselines.',
    'The effect is significant and robust against noise.',
    'These findings suggest that the order of the features matters less than their number.',
    'The code is available on request.',
  ],
  licence: [
    'You may copy and distribute this work, provided that you keep this notice.',
    'The authors shall not be liable for any damages arising from its use.',
    'Your rights under this licence end when you fail to comply with its terms.',
    'You must not use the names of the authors to promote products made from this work.',
    'Each contributor grants you a worldwide right to use its contribution.',
    'Nothing in this agreement limits rights that you have under the law.',
    'If any part of it cannot be enforced, the rest shall remain in force.',
  ],
  'German diary': [
    'Ich bin heute früh aufgewacht und konnte nicht mehr einschlafen.',
    'Am Nachmittag rief mich meine Schwester an.',
    'Es regnete den ganzen Vormittag, also blieb ich zu Hause und las.',
    'Morgen will ich endlich den Brief an Peter schreiben.',
    'Mir fehlt der Garten, aber die neue Wohnung ist hell.',
  ],
  'German encyclopedia': [
    'Die Brenta ist ein Fluss in Norditalien, der in die Adria mündet.',
    'Der Name ist vermutlich keltischen Ursprungs.',
    'Die Kirche wurde 1712 im Stil des Barock neu errichtet.',
    'Die Art kommt in Bergwäldern vor und ernährt sich von Samen.',
    'Das Einzugsgebiet umfasst rund 2300 Quadratkilometer.',
  ],
  'French letter': [
    'Je vous écris pour vous demander un service.',
    'Vous m’avez prêté votre livre il y a longtemps et je ne l’ai pas oublié.',
    'Ma mère va mieux et vous embrasse.',
    'Si vous passez par la ville, venez donc dîner chez nous.',
    'Je pense souvent à nos promenades.',
  ],
  'Spanish instructions': [
    'Antes de empezar, apaga el aparato y desconecta el cable.',
    'Abre la tapa, saca el filtro y lávalo con agua fría.',
    'Si tu aparato no se enciende, mantén el botón durante cinco segundos.',
    'No uses jabón ni agua caliente.',
    'Guarda este folleto en un lugar seguro.',
  ],
  'Russian diary': [
    'Сегодня я проснулся рано и больше не мог заснуть.',
    'Днём мне позвонила сестра, и мы долго говорили о маме.',
    'Весь день шёл дождь, и я сидел дома с книгой.',
    'Завтра я хочу наконец закончить письмо.',
    'Мне не хватает сада, но новая квартира светлая.',
  ],
  'Arabic letter': [
    'أكتب إليك هذه الرسالة بعد غياب طويل وأرجو أن تكون بخير.',
    'لا أعرف كيف أشكرك على ما فعلته من أجلي في تلك الأيام.',
    'أنا هنا منذ شهرين ولم أتعود بعد على برد هذه المدينة.',
    'أحيانا أفتح النافذة وأنظر إلى البحر وأفكر في بيتنا القديم.',
    'سلم لي على أمك وعلى إخوتك ولا تنس أن تكتب لي.',
  ],
  'Arabic encyclopedia': [
    'البرينتا نهر في شمال إيطاليا ينبع من بحيرتين ويصب في البحر الأدرياتيكي.',
    'تبلغ مساحة حوضه نحو ألفين وثلاثمائة كيلومتر مربع.',
    'يعيش هذا النوع في الغابات الجبلية ويتغذى على البذور.',
    'بنيت الكنيسة على الطراز الباروكي في القرن الثامن عشر.',
    'درس القانون في بولونيا ثم دخل في خدمة الدوق.',
  ],
  'Persian letter': [
    'من این نامه را پس از مدت‌ها برای تو می‌نویسم و امیدوارم که خوب باشی.',
    'خانه بی تو خالی است و من هنوز به آن عادت نکرده‌ام.',
    'گاهی پنجره را باز می‌کنم و به دریا نگاه می‌کنم.',
    'شما همیشه به من لطف داشته‌اید و من آن را فراموش نمی‌کنم.',
    'لطفا به مادرت سلام برسان و برای من بنویس.',
  ],
  'Chinese diary': [
    '今天我很早就醒了，再也睡不着。',
    '下午姐姐给我打来电话，我们谈了很久妈妈的事。',
    '外面一直下雨，我在家里看书，修好了那盏旧灯。',
    '明天我想把那封信写完，然后去看看你。',
    '新房子很亮，可是我还是想念那个小花园。',
  ],
};

/** Five texts of each kind, of one to four paragraphs, the same on every run. */
export function writtenProse(): readonly NamedText[] {
  const random = seededRandom(11);
  return Object.entries(kinds).flatMap(([kind, sentences]) =>
    Array.from({ length: textsOfAKind }, (_, index) => {
      const text = proseOf(sentences, random);
      return { kind: `${kind} (written)`, name: `${kind} ${index + 1}`, text };
    }),
  );
}

function proseOf(sentences: readonly string[], random: () => number): string {
  const below = (count: number) => Math.floor(random() * count);
  const paragraphs = Array.from({ length: 1 + below(mostParagraphs) }, () => {
    const from = below(sentences.length);
    const drawn = Array.from(
      { length: sentencesOfParagraph },
      (_, at) => sentences[(from + at) % sentences.length],
    );
    return drawn.join(' ');
  });
  return `${paragraphs.join('\n\n')}\n`;
}
