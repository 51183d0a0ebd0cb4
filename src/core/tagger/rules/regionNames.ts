import { memoized } from '../../article/dates/memoized';

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(0x41 + at));

/** The names of all countries and regions in a language, as the platform has them; none where it has not. */
export const regionNames = memoized((language: string): readonly string[] => {
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return [];
  const found = (['long', 'short'] as const).flatMap((style) => {
    const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
    return letters.flatMap((first) => letters.map((second) => names.of(first + second)));
  });
  const names = new Set(found.filter((name) => name !== undefined && !/\p{Nd}|[()]/u.test(name)));
  return [...names].flatMap((name = '') => [name, ...withStops(name)]);
});

/** US as U.S. */
function withStops(name: string): string[] {
  return /^\p{Lu}{2,3}$/u.test(name) ? [name.replace(/./gu, '$&.')] : [];
}
