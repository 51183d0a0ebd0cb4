// Small pieces that the rules of the grammar are put together from. Everything here is Oniguruma
// source text: `\p{L}` and friends are Unicode properties, look-behinds have a fixed length.

/** Any of the expressions. */
export const anyOf = (...expressions) => `(?:${expressions.flat().join('|')})`;

/** An expression that neither starts nor ends inside a word or a number. */
export const whole = (expression) =>
  `(?<![\\p{L}\\p{M}\\p{N}])${expression}(?![\\p{L}\\p{M}\\p{N}])`;

/** A digit as English, Arabic and Persian papers print it. */
export const digit = '[0-9٠-٩۰-۹]';

/** A blank within a line, the no-break kinds included. */
export const blank = '[^\\S\\n]';

/** Words as they stand, with either apostrophe, either hyphen and any blank between them. */
export function words(text) {
  return text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll("'", "['’]")
    .replaceAll('-', '[-‐‑]')
    .replaceAll(' ', `${blank}+`);
}

/** Any of the phrases of a table that has one list a language. */
export const anyPhrase = (byLanguage) => anyOf(Object.values(byLanguage).flat().map(words));

/**
 * Alternatives with a class at their head written out: `[أا]بريل` as `أبريل|ابريل`. Oniguruma skips
 * through a line quickly only when every alternative begins with a character it knows.
 */
export function alternatives(...lists) {
  const single = lists.flat().flatMap((list) => list.split(/\|(?![^()]*\))/u));
  return anyOf(
    single.flatMap((alternative) => {
      const [head, letters] = /^\[([^\]]+)\]/u.exec(alternative) ?? ['', ''];
      const rest = alternative.slice(head.length);
      return letters === '' ? alternative : [...letters].map((letter) => letter + rest);
    }),
  );
}
