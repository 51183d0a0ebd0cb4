import type { CueVerb, Lexicon, WordList } from './lexicon';
import type { Token } from './tokens';

/** A title in marks: ''The Art of the Deal''. */
const title =
  /^\S{0,2}(?:\p{Lu}\S*|\p{N}+|(?:a|an|the|of|in|on|and|for|to|with)\s)(?:\s(?:\p{Lu}\S*|\p{N}+|a|an|the|of|in|on|and|for|to|with))*(?<![.,!?]\S{1,2})$/u;

const noToken: Token = { start: 0, end: 0, text: '', lower: '', kind: 'punctuation' };

/**
 * A paragraph, or the inside of a quotation, as tokens with what the language says of each. Positions are
 * token indexes; one outside the passage is an empty mark.
 */
export class Passage {
  /** Whether most words have a capital, as in headlines, so that a capital tells nothing. */
  readonly titleCase: boolean;

  constructor(
    readonly tokens: readonly Token[],
    readonly lexicon: Lexicon,
  ) {
    const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
    const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
    this.titleCase = capitals.length > words.length * 0.6;
  }

  at(index: number): Token {
    return this.tokens[index] ?? noToken;
  }

  lower(index: number): string {
    return this.at(index).lower;
  }

  is(list: WordList, index: number): boolean {
    return this.at(index).kind === 'word' && this.lexicon.is(list, this.lower(index));
  }

  isWord(index: number): boolean {
    return this.at(index).kind === 'word';
  }

  isMark(index: number, marks: string): boolean {
    const { kind, text } = this.at(index);
    return kind === 'punctuation' && text !== '' && marks.includes(text);
  }

  isDash(index: number): boolean {
    return /^(--|[-–—])$/.test(this.at(index).text);
  }

  /** Marks around a whole utterance rather than around a word or two. */
  isUtterance(index: number): boolean {
    const { kind, text } = this.at(index);
    if (kind !== 'quoted' || title.test(text)) return false;
    return /[.,!?…؟،]\S{0,2}$/u.test(text) || (text.match(/\s+/g)?.length ?? 0) >= 3;
  }

  /** A word with a capital that is no day or month. */
  isName(index: number): boolean {
    const { kind, text } = this.at(index);
    return kind === 'word' && /^\p{Lu}/u.test(text) && !this.is('timeWords', index);
  }

  /** "he", also in "he's" and "they'd". */
  isPronoun(index: number): boolean {
    if (!this.isWord(index)) return false;
    const [pronoun = ''] = this.lower(index).split("'");
    return this.lexicon.is('pronouns', pronoun);
  }

  isPossessive(index: number): boolean {
    return /('s|s')$/.test(this.lower(index)) && !this.isPronoun(index);
  }

  /** An adjective or a noun in front of a noun, as far as endings tell: "political", "national". */
  isAdjectival(index: number): boolean {
    return (
      this.isWord(index) &&
      /^\p{Ll}\w+(al|ive|ous|ic|ful|less|able|ible)$/u.test(this.at(index).text)
    );
  }

  isAdverb(index: number): boolean {
    if (!this.isWord(index)) return false;
    return this.is('adverbs', index) || /^\p{Ll}\w{2,}ly$/u.test(this.at(index).text);
  }

  /** The cue verb that the word can be a form of. */
  verb(index: number): CueVerb | undefined {
    return this.isWord(index) ? this.lexicon.verb(this.lower(index)) : undefined;
  }

  /** Moves `from` over tokens while the condition holds, not beyond `limit`. */
  skip(from: number, limit: number, while_: (index: number) => boolean): number {
    let at = from;
    while (at < limit && while_(at)) at++;
    return at;
  }

  /** The reverse: the first of the tokens that end before `end` for which the condition holds without a gap. */
  skipBack(end: number, limit: number, while_: (index: number) => boolean): number {
    let at = end;
    while (at > limit && while_(at - 1)) at--;
    return at;
  }

  /** The first index from `from` on, before `limit`, that fits; -1 without one. */
  find(from: number, limit: number, fits: (index: number) => boolean): number {
    for (let at = from; at < limit; at++) if (fits(at)) return at;
    return -1;
  }
}
