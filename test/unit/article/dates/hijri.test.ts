import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gregorianToDayNumber } from '../../../../src/core/article/dates/calendar';
import { dayNumberToHijri, hijriToDayNumber } from '../../../../src/core/article/dates/hijri';

suite('Hijri calendar', () => {
  test('there and back is the same day', () => {
    const first = gregorianToDayNumber({ year: 1940, month: 1, day: 1 });
    const last = gregorianToDayNumber({ year: 2070, month: 1, day: 1 });
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        assert.equal(hijriToDayNumber(dayNumberToHijri(day)), day);
      }),
    );
  });

  test('a month of 29 days has no thirtieth', () => {
    assert.equal(hijriToDayNumber({ year: 1445, month: 8, day: 30 }), undefined);
    assert.notEqual(hijriToDayNumber({ year: 1445, month: 9, day: 30 }), undefined);
  });
});
