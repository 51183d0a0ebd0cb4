// What the words of a source say about it: a name, a role, and what kind of source it is.

import type { Lexicon } from './lexicon';
import { Passage } from './passage';
import type { SourceKind } from './quotation';
import { tokenize } from './tokens';
import { describeVerbFirst } from './verbFirstDescription';

export interface SourceDescription {
  /** Undefined for a pronoun, which says nothing by itself. */
  readonly kind: SourceKind | undefined;
  /** The name of a person, an organization, a publisher. */
  readonly name: string | undefined;
  /** The short form in brackets: "(DHS)". */
  readonly alias: string | undefined;
  readonly role: string | undefined;
  /** The words without apposition and relative clause: "an American official". */
  readonly words: string;
  /** The noun that says what it is, folded: "official". Empty for a bare name. */
  readonly head: string;
  /** Whether the words point back to somebody known: "the official", «المديرة». */
  readonly definite: boolean;
  readonly plural: boolean;
  /** Undefined where the words do not tell. */
  readonly feminine: boolean | undefined;
}

/** Describes a source by its words alone. */
export function describeSource(source: string, lexicon: Lexicon): SourceDescription {
  const span = { start: 0, end: source.length };
  const passage = new Passage(tokenize(source, span, [], lexicon), lexicon);
  return lexicon.table.order === 'verb-first'
    ? describeVerbFirst(passage, source)
    : new CasedSource(passage, source).describe();
}

/** A description as a role: "US president" for "The US president". */
export function withoutDeterminer(words: string, lexicon: Lexicon): string {
  const [first = '', ...others] = words.split(' ');
  return lexicon.is('determiners', first.toLowerCase()) ? others.join(' ') : words;
}

/** A source in a script with capitals, which tell names from nouns. */
class CasedSource {
  private readonly end: number;

  constructor(
    private readonly passage: Passage,
    private readonly source: string,
  ) {
    const { length } = passage.tokens;
    this.end = passage.find(
      1,
      length,
      (at) => passage.isMark(at, ',(') || passage.isDash(at) || passage.is('relatives', at),
    );
    if (this.end === -1) this.end = length;
  }

  describe(): SourceDescription {
    const description = this.describeHead();
    const name = description.kind === 'unnamed' ? this.nameBehind() : undefined;
    if (name === undefined || description.plural) return description;
    const role = withoutDeterminer(description.words, this.passage.lexicon);
    return { ...description, kind: 'named', name, role };
  }

  /** The name that explains a description: "the mayor, Dana Ruiz". */
  private nameBehind(): string | undefined {
    const { passage } = this;
    if (!passage.isMark(this.end, ',')) return undefined;
    const from = this.end + 1;
    const next = passage.find(from, passage.tokens.length, (at) => passage.isMark(at, ',('));
    const to = next === -1 ? passage.tokens.length : next;
    const [start, end] = this.nameIn(from, to) ?? [to, to];
    return start === from && end === to && end - start > 1 ? this.text(start, end) : undefined;
  }

  private describeHead(): SourceDescription {
    const { passage } = this;
    const start = passage.skip(
      0,
      this.end,
      (at) => passage.is('adverbs', at) || passage.is('coordinators', at),
    );
    const first = passage.skip(
      start,
      this.end,
      (at) => passage.is('determiners', at) && !passage.isName(at + 1) === !passage.isName(at + 1),
    );
    const words = this.text(start, this.end);
    const alone = start + 1 >= this.end;
    if (
      passage.isPronoun(start) ||
      (alone && (passage.is('possessives', start) || passage.is('relatives', start)))
    ) {
      return {
        kind: undefined,
        name: undefined,
        alias: undefined,
        role: undefined,
        words,
        head: passage.lower(start),
        definite: false,
        plural: /^(they|we|their|our)$/.test(passage.lower(start)),
        feminine: this.gender(start, start + 1),
      };
    }
    const definite =
      passage.lower(start) === 'the' ||
      passage.is('possessives', start) ||
      (this.passage.is('determiners', start) && /^(this|that)$/.test(passage.lower(start)));
    const joint = passage.find(first, this.end, (at) => passage.is('coordinators', at));
    const headEnd = this.headEnd(first, joint === -1 ? this.end : joint);
    const name = this.nameIn(first, headEnd);
    const head = passage.lower(headEnd - 1);
    const kind = this.kindOf(first, headEnd, name);
    const alias =
      passage.isMark(this.end, '(') && passage.isMark(this.end + 2, ')')
        ? passage.at(this.end + 1).text
        : undefined;
    const plural =
      joint !== -1 ||
      (name === undefined && (/[^s]s$/.test(head) || passage.is('indefinites', start)));
    const single = joint === -1 && name ? this.text(...name) : undefined;
    const whole = kind === 'media' || kind === 'organization' || kind === 'document';
    return {
      kind,
      name: whole ? (passage.isName(headEnd - 1) ? this.text(first, headEnd) : undefined) : single,
      alias: whole ? alias : undefined,
      role: whole || !single || !name ? undefined : this.roleOf(first, name),
      words,
      head: name ? '' : head,
      definite,
      plural,
      feminine: this.gender(0, passage.tokens.length),
    };
  }

  /** Where the head phrase ends: before "of", "for" and the like, except inside a name. */
  private headEnd(from: number, to: number): number {
    const { passage } = this;
    const end = passage.find(from + 1, to, (at) => {
      if (!passage.is('prepositions', at)) return false;
      return !(passage.lower(at) === 'of' && passage.isName(at - 1) && passage.isName(at + 1));
    });
    return end === -1 ? to : end;
  }

  /** The capitalised words at the end of the phrase, behind any title. */
  private nameIn(from: number, to: number): readonly [number, number] | undefined {
    const { passage } = this;
    // "Nobody" has its capital from the beginning of the sentence.
    if (to - from === 1 && passage.is('indefinites', from)) return undefined;
    const start = passage.skipBack(to, from, (at) => {
      if (passage.is('particles', at)) return at > from && at < to - 1;
      return passage.isName(at) && !this.isTitle(at) && !passage.isPossessive(at);
    });
    const begin = passage.skip(start, to, (at) => !passage.isName(at));
    return begin < to ? [begin, to] : undefined;
  }

  private isTitle(at: number): boolean {
    const { passage } = this;
    return (
      passage.is('titles', at) ||
      passage.lexicon.is('titles', passage.lower(at).replace(/\.$/, '')) ||
      passage.lexicon.is('abbreviations', passage.lower(at))
    );
  }

  private kindOf(
    from: number,
    to: number,
    name: readonly [number, number] | undefined,
  ): SourceKind {
    const { passage } = this;
    const of = passage.find(from, to, (at) => passage.is('prepositions', at));
    const last = of > from ? of - 1 : to - 1;
    const words = this.text(from, to).replace(/['’]s$/, '');
    const head = passage.lower(last).replace(/'s$/, '');
    if (passage.lexicon.isPublisher(words)) return 'media';
    if (
      passage.isName(last) &&
      /^(news|times|post|journal|tribune|herald|gazette|tv|radio)$/.test(head)
    )
      return 'media';
    if (passage.lexicon.is('media', head)) return 'media';
    if (passage.lexicon.is('documents', head)) return 'document';
    if (passage.lexicon.is('organizations', head)) return 'organization';
    if (name && passage.lexicon.is('organizations', passage.lower(name[0]))) return 'organization';
    if (
      name &&
      name[1] - name[0] === 1 &&
      /^(\p{Lu}\.?){2,6}$/u.test(passage.at(last).text.replace(/['’]s$/, ''))
    )
      return 'organization';
    return name ? 'named' : 'unnamed';
  }

  /** What stands in front of the name, or behind it as an apposition. */
  private roleOf(from: number, name: readonly [number, number]): string | undefined {
    const { passage } = this;
    if (name[0] > from) return this.text(from, name[0]);
    let start = this.end + 1;
    if (passage.isMark(this.end, '(')) return undefined;
    start = passage.skip(
      start,
      passage.tokens.length,
      (at) =>
        passage.is('determiners', at) ||
        /^\p{N}+$/u.test(passage.at(at).text) ||
        passage.isMark(at, ','),
    );
    if (passage.is('relatives', start) || !passage.isMark(this.end, ',')) return undefined;
    const end = passage.find(
      start,
      passage.tokens.length,
      (at) => passage.isMark(at, ',(') || passage.is('relatives', at),
    );
    return this.text(start, end === -1 ? passage.tokens.length : end) || undefined;
  }

  /** Told by a pronoun, a title, a noun or the first of several names; a lone name may be a surname. */
  private gender(from: number, to: number): boolean | undefined {
    const { passage } = this;
    for (let at = from; at < to; at++) {
      const word = passage.lower(at).replace(/\.$/, '');
      const surname =
        passage.isName(at) &&
        !passage.isPronoun(at) &&
        !this.isTitle(at) &&
        !passage.isName(at + 1);
      if (surname) continue;
      if (passage.lexicon.is('feminine', word)) return true;
      if (passage.lexicon.is('masculine', word)) return false;
    }
    return undefined;
  }

  private text(from: number, to: number): string {
    return from < to
      ? this.source.slice(this.passage.at(from).start, this.passage.at(to - 1).end)
      : '';
  }
}
