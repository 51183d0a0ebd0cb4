import { memoized } from '../../article/dates/memoized';

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(0x41 + at));

/**
 * The names of all countries and regions in a language, short ones too, with the full name of each, as the
 * platform has them; none where it has not.
 */
export const regionNames = memoized((language: string): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return names;
  const styles = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  );
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const [full, short] = styles.map((style) => style.of(code));
    for (const name of [full, short]) {
      if (full === undefined || name === undefined || /\p{Nd}|[()]/u.test(name)) continue;
      for (const spelled of [name, ...withStops(name)]) names.set(spelled, full);
    }
  }
  return names;
});

/** US as U.S. */
function withStops(name: string): string[] {
  return /^\p{Lu}{2,3}$/u.test(name) ? [name.replace(/./gu, '$&.')] : [];
}
