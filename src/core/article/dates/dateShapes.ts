// The shapes that dates and times have, as regular expressions over the codes of dateTokens.ts. Every
// character of a code string is one token, so a match gives the tokens of each named part. Repetitions
// are bounded: no input makes them slow.

/** What the core of a date tells; `day-of-year` is a day without its year. */
export type DatePrecision = 'day' | 'month' | 'year' | 'day-of-year';

/** A date's core, without weekday and time. The earlier in the list, the more of a date it is. */
export interface DateShape {
  readonly pattern: RegExp;
  /** Codes without which it cannot match; tried first, since most runs lack them. */
  readonly needs: RegExp;
  readonly precision: DatePrecision;
}

// A month, perhaps with its name in another series: `حزيران/يونيو`, `فبراير (شباط)`.
const month = (names: string): string =>
  `(?<month>[${names}])\\.?(?:_?[/(-]_?(?<twin>[mb])\\.?(?:_?\\))?)?`;
const anyMonth = month('mbk');
const sureMonth = month('mb');
const gap = '[-_.,/]{0,3}';
const between = `${gap}(?:[ctqe]'?_?){0,3}`;
const notWithinNumber = '(?<![dnyx][-/.:,])(?<![dnyx+])';
const behindTime = '(?<=[dn]:[dn]-)';
const notGoingOn = '(?![/.:][dnyx]|-[xy])';

const shape = (precision: DateShape['precision'], needs: RegExp, source: string): DateShape => ({
  precision,
  needs,
  pattern: new RegExp(source, 'dg'),
});

const name = /[mbk]/;
const counter = /Y/;

/** Tried in this order; what one shape takes, no later one sees. */
export const dateShapes: readonly DateShape[] = [
  // 2024-07-03, 2024/7/3, 2024. 7. 3.
  shape(
    'day',
    /y_?[-/.]_?d/,
    `${notWithinNumber}(?<year>y)_?(?<mark>[-/.])_?(?<monthNumber>d)_?\\k<mark>_?(?<day>d)(?![/.-][dnyx])`,
  ),
  // 2024年7月3日
  shape('day', counter, '(?<year>y)_?Y_?(?<monthNumber>d)_?M_?(?<day>d)_?D?'),
  // 03/07/2024, 3. 7. 2024
  shape(
    'day',
    /d_?[-/.]_?y/,
    `${notWithinNumber}(?<first>d)_?(?<mark>[-/.])_?(?<second>d)_?\\k<mark>_?(?<year>y)${notGoingOn}`,
  ),
  // 03.07.24
  shape(
    'day',
    /d[-/.]d[-/.][dn]/,
    `${notWithinNumber}(?<first>d)(?<mark>[-/.])(?<second>d)\\k<mark>(?<shortYear>[dn])${notGoingOn}`,
  ),
  // 3 July 2024, 3. Juli 2024, 3 de julio de 2024, 8 حزيران/يونيو 2021, 16:44-3 يوليو 2024
  shape(
    'day',
    name,
    `(?:${behindTime}|${notWithinNumber})(?<day>d)_?o?${between}${anyMonth}${between}(?<year>y)`,
  ),
  // 3-Jul-24
  shape(
    'day',
    name,
    `${notWithinNumber}(?<day>d)(?<mark>[-/.])(?<month>[mbk])\\k<mark>(?<shortYear>[dn])`,
  ),
  // July 3, 2024; January, 22, 2024
  shape('day', name, `${anyMonth},?_?(?:c_)?(?<day>d)_?o?[.,_]{0,3}(?:[cte]_)?(?<year>y)`),
  // 2024 July 3, 2024. július 3.
  shape('day', name, `${notWithinNumber}(?<year>y)${between}${anyMonth}${gap}(?<day>d)(?!:)`),
  // July 2024
  shape('month', name, `${sureMonth}${between}(?<year>y)`),
  // 2024年7月
  shape('month', counter, '(?<year>y)_?Y_?(?<monthNumber>d)_?M'),
  // 2024年, 2024 г.
  shape('year', /[Ye]/, `${notWithinNumber}(?<year>y)_?(?:Y|e)`),
  // in 2024
  shape('year', /[qct]_y/, `(?<cue>[qct])_(?<year>y)(?![-/.:,]?[dnyx]|_?[zha(])`),
];

/** Days without their year: 3 July, July 3, 7月3日. */
export const yearlessShapes: readonly DateShape[] = [
  shape('day-of-year', /M/, '(?<monthNumber>d)_?M_?(?<day>d)_?D'),
  shape(
    'day-of-year',
    name,
    `${notWithinNumber}(?<day>d)_?o?\\.?_?(?:[ct]'?_){0,2}${sureMonth}(?!_?[yx])`,
  ),
  shape('day-of-year', name, `${sureMonth}_(?<day>d)o?(?![-/.:,]?[dnyx]|_?[ha])`),
];

// 9, 09:00, 09:00:30.250, 9h30, 9.30 Uhr, 9时30分, with noon before or after and the zone last.
const clock =
  '(?:(?<noonBefore>a)_?)?(?<hour>[dn])' +
  '(?:_?(?<colon>[:.hH])_?(?<minute>[dn])I?(?:[:.]?(?<second>[dn])S?(?:[.,][dnxy])?)?)?' +
  '(?:_?(?<hourWord>[hH]))?(?:_?(?<noonAfter>a)\\.?)?';
const zone =
  '(?:_?\\(?(?:t_)?(?<zone>z)(?:_?(?<zoneSign>[-+])_?(?<zoneHours>[dnxy])(?::(?<zoneMinutes>[dn]))?)?\\)?' +
  '|_?(?<plus>\\+)(?<plusHours>[dnxy])(?::(?<plusMinutes>[dn]))?)?';

/** A time after the date, at the start of the rest of the codes. */
export const timeAfter = new RegExp(
  `^[_.,|()/-]{0,5}(?:[tcqa]_?){0,2}${clock}${zone}(?![/.:-]?[dnyx])`,
  'd',
);

/** A time before the date, at the end of the codes before it. */
export const timeBefore = new RegExp(
  `(?<![dnyx][-/.:])${clock}${zone}[_,|()/-]{0,5}(?:[tcq]_?){0,2}$`,
  'd',
);

/** A weekday before the date and before it alone. */
export const weekdayBefore = /(?<weekday>[wbk])\.?[_,(]{0,3}(?:[ctq]_)?$/d;

/** A weekday after the date: in brackets or after a comma. */
export const weekdayAfter = /^\.?_?[,(]?_?(?<weekday>[wb])\.?\)?/d;

/** The era after the date's year: `2024 г.`, `1445 هـ`. */
export const eraAfter = /^_?(?<era>e|a(?!_?[dn]))\.?/d;
