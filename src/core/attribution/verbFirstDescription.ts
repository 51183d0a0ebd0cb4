import type { WordList } from './lexicon';
import type { Passage } from './passage';
import type { SourceKind } from './quotation';
import type { SourceDescription } from './sourceDescription';

/**
 * Describes an Arabic source. No capital tells where the name begins, but the title does: it is a word of
 * the table, and what belongs to it carries the article or follows a noun that does not end a phrase.
 */
export function describeVerbFirst(passage: Passage, source: string): SourceDescription {
  return new VerbFirstSource(passage, source).describe();
}

class VerbFirstSource {
  /** Where the apposition begins, at its comma, or the end. */
  private readonly end: number;

  constructor(
    private readonly passage: Passage,
    private readonly source: string,
  ) {
    const { length } = passage.tokens;
    const comma = passage.find(0, length, (at) => passage.isMark(at, '،,'));
    this.end = comma === -1 ? length : comma;
  }

  describe(): SourceDescription {
    const words = this.text(0, this.end).replace(joinedTo, '');
    const head = this.bare(0);
    const described: SourceDescription = {
      kind: 'unnamed',
      name: undefined,
      alias: undefined,
      role: undefined,
      words,
      head,
      definite: this.hasArticle(0),
      plural: /(ون|ين|ات|ان)$/.test(head),
      feminine: head.endsWith('ه'),
    };
    const kind = this.institution(words);
    if (kind) {
      const author = kind === 'document' ? this.author() : -1;
      if (author !== -1) return this.person(described, author);
      return { ...described, kind, name: words };
    }
    return this.person(described, 0);
  }

  private institution(words: string): SourceKind | undefined {
    if (this.passage.lexicon.isPublisher(words) || this.isIn('media', 0)) return 'media';
    if (this.isIn('documents', 0)) return 'document';
    return this.isIn('organizations', 0) ? 'organization' : undefined;
  }

  /** Whose message it is: «تغريدة لنائبة الرئيس كاملا هاريس». */
  private author(): number {
    return this.passage.find(
      1,
      this.end,
      (at) => this.passage.lower(at).startsWith('ل') && this.isIn('titles', at),
    );
  }

  private person(described: SourceDescription, from: number): SourceDescription {
    const head = this.bare(from);
    const feminine = head.endsWith('ه');
    if (!this.isIn('titles', from)) {
      if (this.passage.lexicon.is('people', head)) return described;
      const role = this.end < this.passage.tokens.length ? this.text(this.end + 1) : undefined;
      const name = this.text(from, this.end).replace(joinedTo, '');
      return { ...described, kind: 'named', name, role, head: '', feminine: undefined };
    }
    const begin = this.afterTitle(from);
    if (begin < this.end) {
      const role = this.text(from, begin).replace(joinedTo, '');
      return {
        ...described,
        kind: 'named',
        name: this.text(begin, this.end),
        role,
        head: '',
        feminine,
      };
    }
    const apposition = this.text(this.end + 1).replace(/[،,\s]+$/, '');
    if (apposition !== '' && !this.isIn('titles', this.end + 1)) {
      return { ...described, kind: 'named', name: apposition, role: described.words, feminine };
    }
    return described;
  }

  /** Where the title with all that belongs to it ends; the end where no name follows. */
  private afterTitle(from: number): number {
    const { passage } = this;
    let at = from;
    while (at < this.end) {
      const institution = (['organizations', 'documents', 'media'] as const).some((list) =>
        this.isIn(list, at),
      );
      if (institution && !this.hasArticle(at)) at += 2;
      else if (institution || this.isIn('titles', at) || this.hasArticle(at)) at++;
      else if (passage.is('prepositions', at) || passage.is('joints', at)) at += 2;
      else break;
    }
    // «مسؤول أمني», «خبير اقتصادي»: what follows a title without article is its adjective.
    const indefinite = at === from + 1 && !this.hasArticle(from);
    return indefinite ? this.end : Math.min(at, this.end);
  }

  private isIn(list: WordList, at: number): boolean {
    const { lexicon } = this.passage;
    return lexicon.is(list, this.bare(at)) || lexicon.is(list, this.passage.lower(at));
  }

  /** The noun without its article and the preposition joined to it. */
  private bare(at: number): string {
    return this.passage.lower(at).replace(/^(لل|ال|ل)(?=.{3})/, '');
  }

  private hasArticle(at: number): boolean {
    return /^(ال|لل)/.test(this.passage.lower(at));
  }

  private text(from: number, to = this.passage.tokens.length): string {
    if (from >= to) return '';
    return this.source.slice(this.passage.at(from).start, this.passage.at(to - 1).end);
  }
}

/** The preposition of «لمصادر»; in «للوكالة» it has merged with the article. */
const joinedTo = /^ل(?=[^ل]\p{L}{3})/u;
