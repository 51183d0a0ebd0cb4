// How a word looks. In scripts with capitals the look tells names from words.

/** Kinds of look, as numbers that features can combine. */
export const look = {
  lower: 0,
  capitalized: 1,
  upper: 2,
  letter: 3,
  initial: 4,
  mixed: 5,
  dotted: 6,
  hyphenated: 7,
  alphanumeric: 8,
  digits: 9,
  figure: 10,
  handle: 11,
  stop: 12,
  comma: 13,
  quote: 14,
  bracket: 15,
  mark: 16,
  /** Before the first and after the last word. */
  edge: 17,
} as const;

const rules: readonly (readonly [RegExp, number])[] = [
  [/^[\p{Ll}\p{Lo}\p{M}'’-]*[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{M}'’-]*$/u, look.lower],
  [/^\p{Lu}[\p{Ll}\p{M}'’]+$/u, look.capitalized],
  [/^\p{Lu}$/u, look.letter],
  [/^[\p{Lu}&]+$/u, look.upper],
  [/^\p{Lu}\.$/u, look.initial],
  [/^(?:\p{L}\.){2,}\p{L}?$/u, look.dotted],
  [/^\p{Nd}+$/u, look.digits],
  [/^[\p{Nd}.,:/%-]*\p{Nd}[\p{Nd}.,:/%-]*$/u, look.figure],
  [/^[.!?؟…]+$/u, look.stop],
  [/^[,;:،؛]$/u, look.comma],
  [/^["'‘’“”«»`]+$/u, look.quote],
  [/^[()[\]{}]$/u, look.bracket],
  [/^[^\p{L}]*$/u, look.mark],
  [/^[@#]|\/\/|@/u, look.handle],
  [/\p{Nd}/u, look.alphanumeric],
  [/^(?=.*\p{Lu}).*-/u, look.hyphenated],
  [/\p{Lu}/u, look.mixed],
];

/** Longer words are none; their look is that of their beginning. */
const longestWord = 64;

/** The look of the word, one of `look`. */
export function lookOf(word: string): number {
  const seen = word.length > longestWord ? word.slice(0, longestWord) : word;
  return rules.find(([pattern]) => pattern.test(seen))?.[1] ?? look.lower;
}

/** Whether a word of that look can be part of a name for its capital. */
export function isCapital(wordLook: number): boolean {
  return wordLook >= look.capitalized && wordLook <= look.alphanumeric;
}

/** Whether there is a capital in the word. */
export function hasCapital(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) return true;
    if (code >= 0x80) return capital.test(word);
  }
  return false;
}

const capital = /\p{Lu}/u;
const letter = /\p{L}/u;
const digit = /\p{Nd}/u;

/** The word with letters and digits replaced by their class, runs cut to two: `McDonald` is `XxXxx`. */
export function shapeOf(word: string): string {
  let shape = '';
  for (const character of word.slice(0, longestWord)) {
    const kind = capital.test(character)
      ? 'X'
      : letter.test(character)
        ? 'x'
        : digit.test(character)
          ? '0'
          : character;
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

/** Whether the word is of plain Latin letters, digits and marks, which need no expressions. */
export function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= 0x80) return false;
  return true;
}
