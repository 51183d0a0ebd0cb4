import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NameFinder } from '../../../src/core/entities/nameFinder';
import { marked } from '../annotations/marked';

/** Checks that the names are found at the brackets of the text, and nowhere else. */
function assertFound(names: readonly string[], source: string): void {
  const { text, spans } = marked(source);
  const finder = new NameFinder(names.map((name) => [name, name] as const));
  assert.deepEqual(
    finder.find(text).map(({ start, end }) => text.slice(start, end)),
    spans.map(({ start, end }) => text.slice(start, end)),
  );
  assert.deepEqual(
    finder.find(text).map(({ start, end }) => ({ start, end })),
    spans,
  );
}

suite('finding names', () => {
  const table: readonly (readonly [what: string, names: readonly string[], source: string])[] = [
    ['whole words only', ['Ann'], '[Ann], Anna and Joann met [Ann].'],
    ['a possessive is left outside', ['Kenya'], "[Kenya]’s and [Kenya]'s"],
    ['no part of a longer word', ['Neill', 'Claude'], 'O’Neill and Jean-Claude'],
    ['the longest name', ['New York', 'New York Times'], 'The [New York Times] of [New York]'],
    ['not the word that a name looks like', ['Bill'], '[Bill] signed the bill'],
    ['names in capitals', ['John Kelly'], '[JOHN KELLY] SPEAKS'],
    ['other apostrophes, hyphens and blanks', ["O'Neill-Ray Ltd"], '[O’Neill‑Ray\u00A0Ltd]'],
    ['accents or none', ['José Peña'], '[Jose Pena] and [José Peña]'],
    ['initials with or without a blank', ['J. K. Lee'], '[J.K. Lee]'],
    ['the stop of an abbreviation', ['U.S.'], 'the [U.S.] border'],
    ['not over the end of a line', ['John Kelly'], 'John\nKelly'],
    ['Arabic conjunctions and prepositions', ['كينيا'], 'و[كينيا] ب[كينيا] ول[كينيا] [كينيا]'],
    ['the article', ['مكسيك'], 'ال[مكسيك] وال[مكسيك]'],
    ['an alif lost after a preposition', ['المكسيك'], 'ل[لمكسيك] وب[المكسيك]'],
    ['vowel marks and tatweel', ['محمد'], '[مُحَمَّد] و[محـمد] وَ[محمد]'],
    ['letter variants', ['أحمد المغربى'], '[احمد المغربي]'],
    ['a short Arabic name is not the end of another word', ['علي'], 'فعلي قال و[علي] بعلي'],
    ['several words', ['عمر البشير'], 'قال ل[عمر البشير] اليوم'],
  ];
  for (const [what, names, source] of table) {
    test(what, () => {
      assertFound(names, source);
    });
  }

  test('the word as written has its clitics', () => {
    const { text, spans } = marked('جاء [والمكسيك] ثم');
    const [found] = new NameFinder([['المكسيك', 1]]).find(text);
    assert.deepEqual(found?.whole, spans[0]);
  });

  test('a name is found wherever it stands between blanks', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8}){0,2}$/);
    fc.assert(
      fc.property(name, fc.stringMatching(/^[ .,a-z]*$/), (known, around) => {
        const text = `${around} ${known} ${around}`;
        const [found, ...others] = new NameFinder([[known, known]]).find(text);
        assert.deepEqual(others, []);
        assert.equal(found?.start, around.length + 1);
        assert.equal(found.end, around.length + 1 + known.length);
      }),
    );
  });
});
