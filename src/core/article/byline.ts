// Who wrote an article, where a line says nothing else: a name alone, or the words that announce one and
// then, in the line below, the name.

import type { Span } from '../text/span';
import type { SectionKind } from './article';
import type { Line } from './line';
import type { PhraseSign } from './languages/newsLanguage';
import { findPhrases, isPhrase } from './phraseBook';
import { phraseWords } from './phraseWords';
import type { RuleId } from './rules';

/** In characters: "Author of the article:" */
const longestCue = 30;
/** In characters and words, small ones not counted; a newsroom says more than a name. */
const longestAnnounced = 70;
const longestName = 40;
const mostWords = 4;

/** Whether the line announces who wrote the article and names nobody: "By", "Author of the article:". */
export function announcesWriter({ signs }: Line): boolean {
  if (!signs.phrases.has('byline') || signs.length > longestCue) return false;
  return signs.ends === 'colon' || isPhrase(signs.words, 'byline');
}

/** Whether the text is a word for who wrote something, and no more: "Author,". */
export function isBylineCue(text: string): boolean {
  return isPhrase(phraseWords(text), 'byline');
}

/** Whether the text begins as bylines do. */
export function opensAsByline(text: string): boolean {
  return findPhrases(phraseWords(text)).some(({ sign, from }) => sign === 'byline' && from === 0);
}

/** Whether the line can be what such an announcement goes on with: a name, or that of a newsroom. */
export function isAnnounced({ signs, text }: Line): boolean {
  if (signs.length > longestAnnounced || signs.ends === 'sentence') return false;
  return signs.furniture === 0 && !signs.link && /^\p{L}[^:]*\p{L}{2}/u.test(text);
}

/** Whether the line says what somebody does and not who: "Political Editor". */
export function isRole({ signs, text }: Line): boolean {
  return !apart.test(text) && endsWithRole(signs.words);
}

/** Stands between a name and what its bearer does. */
const apart = /[,،|(–—]/u;

function endsWithRole(words: readonly string[]): boolean {
  const roles = findPhrases(words).filter(({ sign }) => sign === 'byline');
  const opens = roles.some(({ from }) => from === 0);
  return !opens && roles.some(({ to }) => to === words.length);
}

const initial = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;
/** In capitals throughout, words are headings. */
const name =
  /^(?:\p{Lu}['’])?\p{Lu}[\p{L}\p{M}'’]*\p{Ll}[\p{L}\p{M}'’]*(?:-\p{Lu}[\p{L}\p{M}'’]+)*$/u;
/** Between names: Ana de la Cruz, Tom van Dijk, Omar bin Said. */
const particle =
  /^(?:de|del|della|di|da|do|dos|das|du|des|la|le|van|von|der|den|ten|ter|zu|zur|af|av|bin|bint|ibn|al|el|e|y|i)$/u;

/**
 * Whether the line is a name as people have them, and nothing else: two to four words with capitals, initials
 * and small words among them. Scripts without capitals do not tell a name from a heading.
 */
export function isName({ text, signs }: Line): boolean {
  return signs.phrases.size === 0 && !signs.words.some(isOfSites) && isNameText(text);
}

function isNameText(text: string): boolean {
  if (text.length > longestName) return false;
  const words = text.split(/\s+/u);
  const main = words.filter((word) => name.test(word) || initial.test(word));
  if (main.length < 2 || main.length > mostWords) return false;
  return (
    main[0] === words[0] &&
    name.test(words.at(-1) ?? '') &&
    words.every((word) => main.includes(word) || particle.test(word))
  );
}

/** Whether the word alone is an item of menus, as those of "World News" are. */
function isOfSites(word: string): boolean {
  return findPhrases([word]).some(({ sign }) => siteSigns.has(sign));
}

const siteSigns: ReadonlySet<PhraseSign> = new Set<PhraseSign>([
  ...(['menu', 'share', 'subscribe', 'related', 'advert', 'comments'] as const),
]);

/** What is told of the lines around. */
export interface Around {
  readonly lines: readonly Line[];
  /** The kind that a line shows by itself. */
  readonly own: (index: number) => SectionKind | undefined;
  readonly before: { readonly kind: SectionKind; readonly rule: RuleId } | undefined;
  /** Whether a writer is known. */
  readonly written: boolean;
}

/**
 * Whether the line is a name alone that stands as bylines do: beside the day, over what its bearer does, or
 * below another name that does. A name with a credit below it says who is in the picture.
 */
export function isNameInPlace({ lines, own, before, written }: Around, index: number): boolean {
  const isNameAt = (at: number) => {
    const line = lines[at];
    return line !== undefined && isName(line);
  };
  if (!isNameAt(index)) return false;
  let next = index + 1;
  while (next <= index + mostNames && isNameAt(next)) next++;
  const after = own(next);
  if (after === 'credit' || after === 'caption') return false;
  return (
    (before?.kind === 'published' && !written) ||
    before?.rule === 'byline-name' ||
    after === 'published' ||
    after === 'byline'
  );
}

/** More names in a row are a list. */
const mostNames = 3;

/** Where the name ends that a dash divides from its place or newsroom: "Tom Field - BBC"; `undefined` for no name. */
export function nameBeforeDash(text: string): number | undefined {
  const dash = text.search(setApart);
  return dash > 0 && isNameText(text.slice(0, dash)) ? dash : undefined;
}

/** Stands before the place or the newsroom of a writer. */
const setApart = /\s+[—–|-]\s/u;
const between = /\s*(?:,|&|\s(?:and|und|et|y|e|и|en|og|och)\s)\s*/u;

/** The names that the text of a byline holds, by offset, without what their bearers do; all of it if they cannot be told. */
export function writersIn(text: string): readonly Span[] {
  const roleAt = text.search(/\s*,/u);
  const isRoleBehind = roleAt > 0 && endsWithRole(phraseWords(text.slice(roleAt)));
  const end = isRoleBehind ? roleAt : (nameBeforeDash(text) ?? text.length);
  const names = text.slice(0, end).split(between);
  if (names.length < 2 || !names.every(isNameText)) return [{ start: 0, end }];
  let from = 0;
  return names.map((name) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { start, end: from };
  });
}
