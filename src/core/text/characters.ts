// The classes of characters that the signs of a line count. Asking a regular expression for each
// character of a text would take most of the time of an analysis, so answers are remembered.

export const characterClass = {
  other: 1,
  space: 2,
  lower: 3,
  upper: 4,
  /** A letter of a script without case: Arabic, Hebrew, Devanagari … */
  caseless: 5,
  /** Han, Kana and Hangul: a letter that says as much as two or three others. */
  dense: 6,
  mark: 7,
  digit: 8,
  comma: 9,
  sentenceEnd: 10,
  /** What menus put between their items. */
  separator: 11,
  quote: 12,
} as const;

export type CharacterClass = (typeof characterClass)[keyof typeof characterClass];

const classes: readonly (readonly [CharacterClass, RegExp])[] = [
  [characterClass.space, /\s/u],
  [characterClass.comma, /[,،、，;؛；]/u],
  [characterClass.sentenceEnd, /[.?!…。？！؟۔।]/u],
  [characterClass.separator, /[|·»›•/>→❯｜]/u],
  [characterClass.quote, /["“”«„‘’「」『』]/u],
  [characterClass.dense, /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/u],
  [characterClass.digit, /\p{Nd}/u],
  [characterClass.upper, /[\p{Lu}\p{Lt}]/u],
  [characterClass.lower, /\p{Ll}/u],
  [characterClass.caseless, /\p{L}/u],
  [characterClass.mark, /\p{M}/u],
];

const known = new Uint8Array(65_536);

/** The class of a UTF-16 code unit; halves of surrogate pairs are `other`. */
export function classOf(code: number): CharacterClass {
  return ((known[code] ?? 0) || learnClass(code)) as CharacterClass;
}

/** Apart, so that what is asked for every character is little enough to be compiled into its callers. */
function learnClass(code: number): CharacterClass {
  const character = String.fromCharCode(code);
  const [value] = classes.find(([, expression]) => expression.test(character)) ?? [
    characterClass.other,
  ];
  known[code] = value;
  return value;
}

/** Whether a UTF-16 code unit is a letter of any script; halves of surrogate pairs are none. */
export function isLetter(code: number): boolean {
  const found = classOf(code);
  return found >= characterClass.lower && found <= characterClass.dense;
}

/**
 * Whether a UTF-16 code unit matches, for an expression of one character. Answers are remembered, in a byte
 * for each unit: meant for a few expressions that are made once.
 */
export function characterTest(expression: RegExp): (code: number) => boolean {
  const no = 1;
  const yes = 2;
  const answers = new Uint8Array(65_536);
  return (code) => {
    const answer = answers[code];
    if (answer) return answer === yes;
    const matches = expression.test(String.fromCharCode(code));
    answers[code] = matches ? yes : no;
    return matches;
  };
}
