// Edits made to lead a program astray: after them some tags have lost their text, and something that
// looks like it stands elsewhere. Some need a twin in the text before it is tagged: `prepare` puts it there.

import type { Span } from '../../../src/core/text/span';
import type { Chance } from './chance';
import { linesOf, namesOf, spansOf } from './tags';
import type { TracedText } from './tracedText';

export interface HostileEdit {
  /** The text to tag, and the span that the tags are put in, where only there. */
  prepare?(text: string, chance: Chance): { text: string; target: Span } | undefined;
  apply(text: TracedText, chance: Chance, target: Span | undefined): TracedText;
}

function shuffledLetter(letter: string, chance: Chance): string {
  const code = letter.charCodeAt(0);
  const alphabet =
    code > 0x600 && code < 0x700 ? 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي' : 'abcdefghijklmnopqrstuvwxyz';
  for (;;) {
    const other = alphabet.charAt(chance.below(alphabet.length));
    if (other !== letter.toLowerCase())
      return letter === letter.toLowerCase() ? other : other.toUpperCase();
  }
}

/** The name with one letter changed, dropped or added. */
function lookalike(name: string, chance: Chance): string {
  const at = chance.below(name.length);
  const letter = name.charAt(at);
  const other = /\p{L}/u.test(letter) ? shuffledLetter(letter, chance) : `${letter}x`;
  return (
    name.slice(0, at) + (chance.pick([other, other + letter, other]) ?? '') + name.slice(at + 1)
  );
}

function every(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}

function replaceAll(
  text: TracedText,
  spans: readonly Span[],
  by: (old: string) => string,
): TracedText {
  return [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((now, span) => now.replace(span, by(text.text.slice(span.start, span.end))), text);
}

type Piece = 'line' | 'sentence';

/** What a copy of some words says instead of them. */
type Variation = (words: string, chance: Chance) => string;

const unvaried: Variation = (words) => words;

const lettersVaried: Variation = (words, chance) =>
  words.replace(/\p{L}{3,}/gu, (word) => (chance.is(0.15) ? lookalike(word, chance) : word));

/** As in the rows of a table, or what an outlet writes every day. */
const numbersVaried: Variation = (words, chance) =>
  words.replace(digits, (number) => (chance.is(0.7) ? otherNumber(number, chance) : number));

const digits = /[0-9٠-٩۰-۹]+/g;

function otherNumber(number: string, chance: Chance): string {
  const at = chance.below(number.length);
  const code = number.charCodeAt(at);
  const digit = code & 0xf;
  const other = (digit + 1 + chance.below(9)) % 10;
  return number.slice(0, at) + String.fromCharCode(code - digit + other) + number.slice(at + 1);
}

/** A piece of a text, and the start of another one that is far from it. */
function twoPlaces(
  text: string,
  by: Piece,
  chance: Chance,
): { target: Span; at: number } | undefined {
  const pieces =
    by === 'line'
      ? linesOf(text).filter(({ start, end }) => end - start > 60 && text.endsWith('\n', end))
      : spansOf(text, /[^\n.!?؟。]{40,300}[.!?؟。] /gu);
  const target = chance.pick(pieces);
  const others = pieces.filter(
    // Beside its twin nobody could tell which of the two was deleted.
    (other) => target && (other.start > target.end + 60 || other.end < target.start - 60),
  );
  const other = chance.pick(others);
  return target && other && { target, at: other.start };
}

/** Copies a paragraph (or a sentence) to another place, changed a little or not. */
function withTwin(varied: Variation, by: Piece) {
  return (text: string, chance: Chance): { text: string; target: Span } | undefined => {
    const places = twoPlaces(text, by, chance);
    if (!places) return undefined;
    const { target, at } = places;
    const copy = varied(text.slice(target.start, target.end), chance);
    const twinned = text.slice(0, at) + copy + text.slice(at);
    const shift = at < target.start ? copy.length : 0;
    return { text: twinned, target: { start: target.start + shift, end: target.end + shift } };
  };
}

/** Another program repeats what was tagged, as a pull quote or a summary does. */
function twinInserted(varied: Variation, by: Piece): HostileEdit {
  return {
    apply(text, chance) {
      const places = twoPlaces(text.text, by, chance);
      if (!places) return text;
      const { start, end } = places.target;
      const copy = varied(text.text.slice(start, end), chance);
      return text.insert(places.at, by === 'line' ? copy : `${copy} `);
    },
  };
}

const deleteTarget = (text: TracedText, _chance: Chance, target: Span | undefined): TracedText =>
  target ? text.delete(target) : text;

/** Other words of the same length, so that nothing moves. */
const overwriteTarget = (
  text: TracedText,
  _chance: Chance,
  target: Span | undefined,
): TracedText =>
  target
    ? text.replace(
        target,
        text.text
          .slice(target.start, target.end)
          .replace(/\p{L}/gu, (letter) => (letter === 'e' ? 'o' : 'e')),
      )
    : text;

const namesChanged: HostileEdit = {
  apply(text, chance) {
    const names = chance
      .sample(namesOf(text.text), 6)
      .map(({ start, end }) => text.text.slice(start, end));
    return names.reduce((now, name) => {
      const other = lookalike(name, chance);
      return replaceAll(now, every(now.text, name), () => other);
    }, text);
  },
};

const lettersChanged: HostileEdit = {
  apply(text, chance) {
    const names = chance.sample(namesOf(text.text), 12);
    return replaceAll(text, apart(names), (name) => lookalike(name, chance));
  },
};

const namesSwapped: HostileEdit = {
  apply(text, chance) {
    let now = text;
    // Swapped once more they would be where they were.
    const swapped: string[] = [];
    for (let n = 0; n < 3; n++) {
      const [a, b] = chance
        .sample(namesOf(now.text), 2)
        .map(({ start, end }) => now.text.slice(start, end));
      if (!a || !b || a === b || a.includes(b) || b.includes(a)) continue;
      if (swapped.some((name) => a.includes(name) || b.includes(name))) continue;
      swapped.push(a, b);
      now = replaceAll(now, [...every(now.text, a), ...every(now.text, b)], (old) =>
        old === a ? b : a,
      );
    }
    return now;
  },
};

/** Neighbouring names of a sentence change places. */
const neighboursSwapped: HostileEdit = {
  apply(text, chance) {
    const names = namesOf(text.text);
    const first = chance.below(names.length - 1);
    const [a, b] = [names[first], names[first + 1]];
    if (!a || !b || a.end >= b.start) return text;
    const [before, after] = [text.text.slice(a.start, a.end), text.text.slice(b.start, b.end)];
    return text.replace(b, before).replace(a, after);
  },
};

/** Sentences go; their names stand in the sentences left. */
const sentencesDeleted: HostileEdit = {
  apply(text, chance) {
    const sentences = spansOf(text.text, /[^\n.!?؟。]{20,300}[.!?؟。]/gu);
    return chance
      .sample(sentences, Math.ceil(sentences.length / 4))
      .sort((a, b) => b.start - a.start)
      .reduce((now, sentence) => now.delete(sentence), text);
  },
};

/** Paragraphs go, some of which an article says twice in other words. */
const paragraphsDeleted: HostileEdit = {
  apply(text, chance) {
    const lines = linesOf(text.text);
    return chance
      .sample(lines, 1 + chance.below(Math.ceil(lines.length / 3)))
      .sort((a, b) => b.start - a.start)
      .reduce((now, line) => now.delete(line), text);
  },
};

/** Names go from their sentences; the same names stand nearby. */
const namesDeleted: HostileEdit = {
  apply(text, chance) {
    const names = apart(chance.sample(namesOf(text.text), 8));
    return replaceAll(text, names, () => chance.pick(['', 'he', 'the official']) ?? '');
  },
};

/** The text is cut off, as behind a paywall, or its head is lost. */
const cutOff: HostileEdit = {
  apply(text, chance) {
    const at = chance.pick(linesOf(text.text))?.start ?? 0;
    const { length } = text.text;
    return text.delete(chance.is(0.5) ? { start: at, end: length } : { start: 0, end: at });
  },
};

/** Other days and amounts in the same words. */
const numbersChanged: HostileEdit = {
  apply(text, chance) {
    const numbers = chance.sample(spansOf(text.text, digits), 12);
    return replaceAll(text, numbers, (number) => otherNumber(number, chance));
  },
};

/** Letters are put to a name, before it or behind it: in Arabic that is often another word. */
const seamsGrown: HostileEdit = {
  apply(text, chance) {
    const names = apart(chance.sample(namesOf(text.text), 8));
    return replaceAll(text, names, (name) =>
      /[\u0600-\u06ff]/.test(name)
        ? (chance.pick([`و${name}`, `ال${name}`, `${name}ين`]) ?? name)
        : (chance.pick([`${name}s`, `${name}son`, `Mc${name}`, `x${name}`]) ?? name),
    );
  },
};

/** One after the other, of kinds that do not undo each other. */
function both(first: HostileEdit, second: HostileEdit): HostileEdit {
  return {
    apply: (text, chance) => second.apply(first.apply(text, chance, undefined), chance, undefined),
  };
}

/** A name becomes another name of the article, in the same words around it. */
const namesReplaced: HostileEdit = {
  apply(text, chance) {
    const names = namesOf(text.text);
    return replaceAll(text, apart(chance.sample(names, 8)), (old) => {
      const other = chance.pick(names);
      const words = other ? text.text.slice(other.start, other.end) : old;
      return words === old ? `${old}son` : words;
    });
  },
};

function apart(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.filter((span, i) => i === 0 || span.start >= (sorted[i - 1]?.end ?? 0));
}

export const hostileEdits: Readonly<Record<string, HostileEdit>> = {
  namesChanged,
  lettersChanged,
  namesSwapped,
  neighboursSwapped,
  namesReplaced,
  namesDeleted,
  seamsGrown,
  numbersChanged,
  sentencesDeleted,
  paragraphsDeleted,
  cutOff,
  namesThenSentences: both(namesReplaced, sentencesDeleted),
  lettersThenParagraphs: both(lettersChanged, paragraphsDeleted),
  twinParagraph: { prepare: withTwin(unvaried, 'line'), apply: deleteTarget },
  nearTwinParagraph: { prepare: withTwin(lettersVaried, 'line'), apply: deleteTarget },
  numberedTwinParagraph: { prepare: withTwin(numbersVaried, 'line'), apply: deleteTarget },
  twinSentence: { prepare: withTwin(unvaried, 'sentence'), apply: deleteTarget },
  nearTwinSentence: { prepare: withTwin(lettersVaried, 'sentence'), apply: deleteTarget },
  numberedTwinSentence: { prepare: withTwin(numbersVaried, 'sentence'), apply: deleteTarget },
  twinOverwritten: { prepare: withTwin(unvaried, 'line'), apply: overwriteTarget },
  nearTwinOverwritten: { prepare: withTwin(lettersVaried, 'line'), apply: overwriteTarget },
  twinInserted: twinInserted(unvaried, 'line'),
  nearTwinInserted: twinInserted(lettersVaried, 'sentence'),
};
