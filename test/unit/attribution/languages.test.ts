import assert from 'node:assert/strict';
import { inflectArabic } from '../../../src/core/attribution/languages/inflectArabic';
import { inflectEnglish } from '../../../src/core/attribution/languages/inflectEnglish';
import { quotationsIn } from './marked';

suite('cues of other languages', () => {
  const examples: Record<string, [text: string, content: string, cue: string, source: string][]> = {
    fr: [
      ['« Nous irons », a déclaré Marie Dupont.', '« Nous irons »', 'a déclaré', 'Marie Dupont'],
      ['« Nous irons », dit-il.', '« Nous irons »', 'dit', 'il'],
      ['Le maire a affirmé qu’il irait.', 'il irait', 'a affirmé', 'Le maire'],
      ['Selon le ministère, tout va bien.', 'tout va bien', 'Selon', 'le ministère'],
      [
        'Au port, le capitaine du navire, Luc Morel, affirme que tout va bien.',
        'tout va bien',
        'affirme',
        'le capitaine du navire, Luc Morel',
      ],
    ],
    es: [
      ['«Iremos», dijo la ministra Ana Ruiz.', '«Iremos»', 'dijo', 'la ministra Ana Ruiz'],
      ['La ministra aseguró que irá.', 'irá', 'aseguró', 'La ministra'],
      ['Según la policía, todo va bien.', 'todo va bien', 'Según', 'la policía'],
      ['Todo va bien, según dijo a EFE Ana Ruiz.', 'Todo va bien', 'según dijo a EFE', 'Ana Ruiz'],
      [
        'Por su parte, el jefe del parque, Luis Mora, ha dicho que irá.',
        'irá',
        'ha dicho',
        'el jefe del parque, Luis Mora',
      ],
      ['Ruiz ha agradecido la ayuda y ha dicho que irá.', 'irá', 'ha dicho', 'Ruiz'],
    ],
    de: [
      ['„Wir gehen“, sagte Anna Weber.', '„Wir gehen“', 'sagte', 'Anna Weber'],
      ['Der Sprecher erklärte, dass er geht.', 'er geht', 'erklärte', 'Der Sprecher'],
      ['Die Lage ist ruhig, so Weber.', 'Die Lage ist ruhig', 'so', 'Weber'],
    ],
  };
  test('„so“ names a source behind a pause only', () => {
    for (const text of ['So viele Leute kamen nie.', 'Es lief, anders als sonst, nicht so rund.'])
      assert.deepEqual(quotationsIn(text, 'de'), []);
  });

  for (const [language, cases] of Object.entries(examples)) {
    for (const [text, content, cue, source] of cases) {
      test(`${language}: ${text}`, () => {
        const [first] = quotationsIn(text, language);
        assert.deepEqual([first?.content, first?.cue, first?.source], [content, cue, source]);
      });
    }
  }
});

suite('forms of cue verbs', () => {
  const forms: Record<string, string> = {
    'say~said': 'say says said saying',
    argue: 'argue argues argued arguing',
    deny: 'deny denies denied denying',
    'admit~admitted': 'admit admits admitted admitting',
    'write~wrote,written': 'write writes wrote written writing',
    'teach~taught': 'teach teaches taught teaching',
    agree: 'agree agrees agreed agreeing',
  };
  for (const [verb, expected] of Object.entries(forms)) {
    test(`English ${verb}`, () => {
      assert.equal(
        inflectEnglish(verb)
          .map(({ form }) => form)
          .join(' '),
        expected,
      );
    });
  }

  test('Arabic verbs with a weak last letter lose it', () => {
    const words = inflectArabic('نفى~ينفي').map(({ form }) => form);
    for (const form of ['نفى', 'نفت', 'نفوا', 'ينفي', 'تنفي', 'ينفون'])
      assert.ok(words.includes(form));
  });
});
