import assert from 'node:assert/strict';
import { byIntroductions } from '../../../../src/core/tagger/rules/byIntroductions';

/** The names found, each with the person that it is taken for where that is said otherwise. */
function found(text: string, language: string): string[] {
  return byIntroductions(text, [{ start: 0, end: text.length }], language).map(
    ({ start, end, name }) => {
      const own = text.slice(start, end);
      return own === name ? own : `${own} = ${name}`;
    },
  );
}

suite('persons by how an article introduces them', () => {
  const introductions: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'an office beside the name',
      'fr',
      'Hier, la ministre Anne Dubreuil a visité Lyon. Le soir, Mme Dubreuil est rentrée.',
      ['Anne Dubreuil', 'Dubreuil = Anne Dubreuil'],
    ],
    [
      'who is quoted',
      'es',
      '“No habrá cambios”, dijo Lucía Barrientos en Quito.',
      ['Lucía Barrientos'],
    ],
    [
      'a German trade in the same run of capitals',
      'de',
      'Am Freitag sprach Chefökonom Jonas Weidlich in Köln. Später ging Weidlich nach Hause.',
      ['Jonas Weidlich', 'Weidlich = Jonas Weidlich'],
    ],
    [
      'the surname alone later on, in a language whose quotations are not read',
      'pt',
      'Na terça, Rui Tavares Pinho chegou a Lisboa. No fim, Pinho falou pouco.',
      ['Rui Tavares Pinho', 'Pinho = Rui Tavares Pinho'],
    ],
    [
      'an office in Cyrillic',
      'ru',
      'В среду президент Олег Заречный приехал в Тулу. Там Заречный выступил.',
      ['Олег Заречный', 'Заречный = Олег Заречный'],
    ],
    [
      'a name with particles',
      'es',
      'El alcalde Tomás de la Vega Ruiz abrió la feria.',
      ['Tomás de la Vega Ruiz'],
    ],
    [
      'an epithet that the name has not elsewhere',
      'tr',
      'Dün Bursasporlu Emre Kaya gol attı. Maçtan sonra Emre Kaya konuştu, sonra Kaya gitti.',
      ['Emre Kaya', 'Emre Kaya', 'Kaya = Emre Kaya'],
    ],
  ];
  for (const [what, language, text, expected] of introductions) {
    test(`by ${what}`, () => {
      assert.deepEqual(found(text, language), expected);
    });
  }

  const others: readonly (readonly [string, string, string])[] = [
    ['a run that nothing tells to be a person', 'fr', 'On ouvre le Grand Marché de Lille.'],
    ['German nouns side by side', 'de', 'Ende März zahlten Kunden Millionen Euro. März und Euro.'],
    [
      'an office that is quoted',
      'de',
      'Die Preise sanken laut Statistischem Bundesamt um drei Prozent.',
    ],
    ['a country', 'es', 'El presidente Costa Rica no habló.'],
    ['what stands behind an article', 'it', 'Vicino a Porta Nuova corre un treno; la Nuova è lì.'],
    ['a script without capitals', 'fa', 'رئیس جمهور حسن روحانی گفت که می‌آید.'],
  ];
  for (const [what, language, text] of others) {
    test(`not ${what}`, () => {
      assert.deepEqual(found(text, language), []);
    });
  }
});
