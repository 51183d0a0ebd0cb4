import assert from 'node:assert/strict';
import { nameAt } from '../../../src/core/entities/nameAt';
import { mark, marked } from '../annotations/marked';

function grown(source: string): string {
  const { text, cursor = 0 } = marked(source);
  const span = nameAt(text, cursor);
  return span ? mark(text, span) : text;
}

/** Each row is the expected name in brackets and the cursor as a bar. */
function table(rows: readonly string[]): void {
  for (const row of rows) {
    test(row, () => {
      assert.equal(grown(row.replace(/[[\]]/g, '')), row.replace('|', ''));
    });
  }
}

suite('the name at the cursor', () => {
  suite('is the run of capitalised words', () => {
    table([
      'and [Luis Vide|garay] said',
      'and [Lu|is Videgaray] said',
      'and [|Luis Videgaray] said',
      'and [Luis Videgaray|] said',
      'met [Miguel Angel Osorio Ch|ong], who',
      'at the [White H|ouse], describing',
      'a [peac|e] deal',
    ]);
  });

  suite('takes particles, initials and inner marks', () => {
    table([
      'with [Juan de la Cr|uz] and',
      'with [Juan d|e la Cruz] and',
      'the [Department o|f Homeland Security] said',
      'met [J. Ed|gar Hoover] and',
      'met [George H. W. Bu|sh] and',
      'to [Jean-Claude Ju|ncker] and',
      'of [Bashar al-As|sad] and',
      'of [Sinéad O’Con|nor] and',
      'at [AT|&T] and',
      'the [U.|S.] officials',
      'flew to [St. Lo|uis] and',
      'by [Mohammed bin Sal|man] of',
    ]);
  });

  suite('ends before what is no part of it', () => {
    table([
      'over [Tru|mp]’s vow',
      'of Mexico’s [Foreign Mini|stry] said',
      'The [Pent|agon] said',
      'But [Ke|lly] promised',
      'As [Trum|p] issued',
      'Mexican Foreign Minister [Luis Vide|garay], who',
      'Secretary of State [Rex Tille|rson] have',
      'President [Donald Tru|mp] and',
      'U.S. [Homeland Secu|rity] Secretary John Kelly',
      'to [Mexico Ci|ty]. Kelly said',
      'in [Mexi|co], Trump said',
      'a man [o|f] the people',
    ]);
  });

  test('a line feed ends it', () => {
    assert.equal(grown('in Mexico Ci|ty\nKelly said'), 'in [Mexico City]\nKelly said');
  });

  test('nothing is at a blank between blanks', () => {
    assert.equal(
      nameAt('a  b', 2),
      undefined === nameAt('a  b', 2) ? undefined : { start: 3, end: 4 },
    );
    assert.equal(nameAt('', 0), undefined);
    assert.equal(nameAt('a — b', 3), undefined);
  });

  suite('in a title-case headline is what the text knows, else the word', () => {
    const body = '\n\nOn Friday John Kelly spoke.';
    test('a known name', () => {
      assert.equal(
        grown(`Homeland Chief John Ke|lly Promises No Mass Deportations${body}`),
        `Homeland Chief [John Kelly] Promises No Mass Deportations${body}`,
      );
    });
    test('an unknown one, up to a word known in lower case', () => {
      assert.equal(
        grown(`Rex Tiller|son Promises Big Mass Deportations${body} He promises much.`),
        `[Rex Tillerson] Promises Big Mass Deportations${body} He promises much.`,
      );
    });
  });

  suite('in Arabic is the word without what is certainly a clitic', () => {
    table([
      'زار [المكس|يك] أمس',
      'واشنطن و[المكس|يك] تتفقان',
      'قال [بلين|كن] أمس وقال بلينكن',
      'التقى ب[بلين|كن] أمس وقال بلينكن',
      'التقى [ببلين|كن] أمس',
      'زار [والت|ر] وزير',
      'في [لبنا|ن] أمس',
      'إلى [بالتيم|ور] أمس',
    ]);
  });

  test('is a word of a script without blanks', () => {
    assert.equal(grown('我在東|京工作'), '我在[東京]工作');
  });

  test('is found in a line of a million letters without reading it', () => {
    const text = `${'a'.repeat(500_000)} John Kelly ${'a'.repeat(500_000)}`;
    const start = text.indexOf('John');
    assert.deepEqual(nameAt(text, start + 2), { start, end: start + 'John Kelly'.length });
  });
});
