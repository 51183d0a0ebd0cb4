import { memoized } from '../../article/dates/memoized';

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(0x41 + at));

/** The names of all countries and regions in a language, as the platform has them; none where it has not. */
export const regionNames = memoized((language: string): readonly string[] => {
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return [];
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => names.of(first + second)))
    .filter((name) => name !== undefined && !/\p{Nd}|[()]/u.test(name))
    .map(String);
});
