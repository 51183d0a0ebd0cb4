import assert from 'node:assert/strict';
import { PagePlaces, type Place } from '../../../src/core/reader/places';
import { english, pageFrom } from './pages';

function placesOf(source: string) {
  const { page, lines } = pageFrom(source);
  return { places: new PagePlaces(page, lines), page };
}

suite('places on the page', () => {
  test('lead to the article and back, for every character shown', () => {
    const { places, page } = placesOf(english);
    page.blocks.forEach(({ lines }, block) => {
      lines.forEach(({ text }, line) => {
        for (let offset = 0; offset <= text.length; offset++) {
          const place: Place = { block, line, offset };
          const found = places.offsetAt(place);
          assert.ok(found !== undefined);
          assert.deepEqual(places.placeOf(found), place);
          assert.equal(english.charAt(found), text.charAt(offset) || english.charAt(found));
        }
      });
    });
  });

  test('a blank line is shown by the next one', () => {
    const { places } = placesOf(english);
    const blank = english.indexOf('\n\n') + 1;
    assert.deepEqual(places.placeOf(blank), { block: 1, line: 0, offset: 0 });
  });

  test('behind the last line is its end', () => {
    const { places, page } = placesOf(`${english}\n\n`);
    const last = page.blocks.length - 1;
    assert.deepEqual(places.placeOf(english.length + 2), {
      block: last,
      line: 1,
      offset: 'Share this story'.length,
    });
  });

  test('a line that the page does not have stands nowhere', () => {
    const { places } = placesOf(english);
    assert.equal(places.offsetAt({ block: 99, line: 0, offset: 0 }), undefined);
    assert.equal(placesOf('').places.placeOf(0), undefined);
  });
});
