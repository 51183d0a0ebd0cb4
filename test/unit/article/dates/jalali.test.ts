import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  dayNumberToGregorian,
  gregorianToDayNumber,
} from '../../../../src/core/article/dates/calendar';
import {
  dayNumberToJalali,
  jalaliMonthLength,
  jalaliToDayNumber,
} from '../../../../src/core/article/dates/jalali';

const iranian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

function jalaliByRuntime(dayNumber: number): { year: number; month: number; day: number } {
  const { year, month, day } = dayNumberToGregorian(dayNumber);
  const parts = iranian.formatToParts(new Date(Date.UTC(year, month - 1, day)));
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

suite('Jalali calendar', () => {
  const first = gregorianToDayNumber({ year: 1900, month: 1, day: 1 });
  const last = gregorianToDayNumber({ year: 2100, month: 12, day: 31 });
  const days = fc.integer({ min: first, max: last });

  test('there and back is the same day', () => {
    fc.assert(
      fc.property(days, (day) => {
        assert.equal(jalaliToDayNumber(dayNumberToJalali(day)), day);
      }),
    );
  });

  test('agrees with the tables of the runtime', () => {
    fc.assert(
      fc.property(days, (day) => {
        assert.deepEqual(dayNumberToJalali(day), jalaliByRuntime(day));
      }),
    );
  });

  test('a leap year has 30 days in Esfand', () => {
    assert.equal(jalaliMonthLength(1403, 12), 30);
    assert.equal(jalaliMonthLength(1404, 12), 29);
  });
});
