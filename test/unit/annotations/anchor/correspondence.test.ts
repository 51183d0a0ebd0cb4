import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Correspondence } from '../../../../src/core/annotations/anchor/correspondence';
import type { Piece } from '../../../../src/core/annotations/anchor/pieces';

/** A piece for each letter, as long as that. */
function piecesOf(letters: string): readonly Piece[] {
  return Array.from(letters, (letter, i) => ({ start: i, end: i + 1, hash: letter.charCodeAt(0) }));
}

function between(old: string, now: string): Correspondence {
  return new Correspondence(piecesOf(old), piecesOf(now));
}

function at(offset: number) {
  return { start: offset, end: offset + 1 };
}

/** For each letter of the old text its place in the new one, `-` for those that do not stand. */
function places(old: string, now: string): string {
  const correspondence = between(old, now);
  return Array.from(old, (_, i) => {
    const standing = correspondence.standing(at(i));
    return standing ? String(standing.now.start + i - standing.old.start) : '-';
  }).join('');
}

suite('what stands of an old text', () => {
  const cases: readonly (readonly [what: string, old: string, now: string, places: string])[] = [
    ['the same text', 'abc', 'abc', '012'],
    ['a piece that changed', 'abc', 'axc', '0-2'],
    ['text that went, with the ends of its neighbours', 'abcde', 'axe', '0---2'],
    ['text that came into a piece', 'abcd', 'abxyd', '01-4'],
    ['pieces that were moved', 'abcd', 'cdab', '2301'],
    ['copies between neighbours of their own', 'atbtc', 'atbtc', '01234'],
    ['the first copy went', 'aAptqbBtc', 'aAxbBtc', '01---3456'],
    ['the second copy went', 'atbBptqcC', 'atbBxcC', '0123---56'],
    ['a copy came between other neighbours', 'atbBpc', 'atbBxtyc', '0123-7'],
    ['one of two side by side went', 'attb', 'atb', '----'],
    ['a copy came beside', 'atb', 'attb', '---'],
    ['one of two went with what stood between them', 'atxtb', 'atb', '-----'],
    ['what went left no trace beside it', 'abcde', 'abde', '0---3'],
    ['what came left no trace beside it', 'abcd', 'abxcd', '0--4'],
    ['what went ended like what stands before it', 'abcdxcde', 'abcde', '0-------'],
    ['all is other text', 'abc', 'xyz', '---'],
    ['nothing is left', 'abc', '', '---'],
    ['nothing was there', '', 'abc', ''],
  ];
  for (const [what, old, now, expected] of cases) {
    test(`${what}: ${old} → ${now}`, () => {
      assert.equal(places(old, now), expected);
    });
  }

  test('a span of several pieces stands where they stand side by side', () => {
    const correspondence = between('pabcde', 'xyabcze');
    assert.deepEqual(correspondence.standing({ start: 1, end: 4 })?.now, { start: 2, end: 5 });
    assert.equal(correspondence.standing({ start: 3, end: 5 }), undefined);
  });

  const allowed: readonly (readonly [
    what: string,
    old: string,
    now: string,
    was: string,
    is: string,
  ])[] = [
    ['where it changed', 'abc', 'axc', 'b', 'x'],
    ['in longer text in its place', 'abc', 'axyzc', 'b', 'y'],
    ['where text was moved to', 'abcdef', 'cdaxyf', 'e', 'x'],
    ['where it stands', 'abc', 'abc', 'b', 'b'],
  ];
  for (const [what, old, now, was, is] of allowed) {
    test(`an annotation may be ${what}`, () => {
      assert.ok(between(old, now).allows(at(old.indexOf(was)), at(now.indexOf(is))));
    });
  }

  const forbidden: readonly (readonly [
    what: string,
    old: string,
    now: string,
    was: number,
    is: number,
  ])[] = [
    ['where other text stood before', 'abcd', 'axd', 1, 2],
    ['elsewhere when its own text stands', 'abcd', 'abxd', 1, 2],
    ['where other text changed', 'abcde', 'axcye', 3, 1],
    ['beside text that went without a trace', 'abc', 'ac', 1, 0],
    ['in one of copies whose number changed', 'attb', 'atb', 1, 1],
  ];
  for (const [what, old, now, was, is] of forbidden) {
    test(`an annotation is not ${what}`, () => {
      assert.ok(!between(old, now).allows(at(was), at(is)));
    });
  }

  test('whatever went and came, what stands has the same hash and no two are the same', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, letters, (old, now) => {
        const correspondence = between(old, now);
        const taken = new Set<number>();
        Array.from(old).forEach((letter, i) => {
          const standing = correspondence.standing(at(i));
          if (!standing) return;
          const place = standing.now.start + i - standing.old.start;
          assert.equal(now.charAt(place), letter);
          assert.ok(!taken.has(place));
          taken.add(place);
        });
      }),
    );
  });

  test('of copies none stands where there are more of them or fewer, and nothing tells them apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 6 }), (had, has) => {
        const stands = places(`a${'t'.repeat(had)}b`, `a${'t'.repeat(has)}b`);
        assert.equal(stands.slice(1, -1).includes('-'), had !== has);
      }),
    );
  });
});
