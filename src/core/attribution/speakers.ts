// Who the sources of an article are. A full name, once read, stands for its surname; "the ministry" is the
// ministry before; a pronoun and a dropped subject are the nearest earlier source that fits.

import { foldWord } from './foldWord';
import { readFullNames, type FullNames } from './fullNames';
import { lastIndex } from './lastIndex';
import type { Lexicon } from './lexicon';
import type { Relation } from './paragraphs';
import type { SourceKind } from './quotation';
import { describeSource, withoutDeterminer, type SourceDescription } from './sourceDescription';

export interface Speaker {
  /** The name, or the description of one without a name. */
  readonly words: string;
  readonly kind: SourceKind;
  readonly role: string | undefined;
}

export interface ResolvedSpeaker extends Speaker {
  /** Whether it is a guess: the nearest fitting source before a pronoun. */
  readonly probable: boolean;
}

/** What all that is known of a speaker comes to. */
interface KnownSpeaker extends Speaker {
  readonly name: string | undefined;
  readonly alias: string | undefined;
  readonly head: string;
  readonly plural: boolean;
  readonly feminine: boolean | undefined;
}

type Reference = Pick<SourceDescription, 'plural' | 'feminine'>;

/** More speakers than any article has; a corpus in one file is not searched to its beginning. */
const remembered = 200;

/** Resolves the sources of one article, in text order. */
export class Speakers {
  /** The one that spoke last stands last. */
  private readonly known: KnownSpeaker[] = [];
  private names: FullNames | undefined;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {}

  /** Who says it; undefined where neither the source nor an earlier one tells. */
  of({ source, antecedent, feminine, rule }: Relation): ResolvedSpeaker | undefined {
    const span = antecedent ?? source;
    if (!span) {
      return rule === 'unattributed' ? undefined : this.nearest({ plural: false, feminine });
    }
    const description = describeSource(this.text.slice(span.start, span.end), this.lexicon);
    if (description.kind === undefined) return this.byPronoun(description);
    const known = this.last((speaker) => isSame(speaker, description));
    const speaker = known ? merge(known, description) : this.introduce(description);
    this.spoke(speaker, known);
    return resolved(speaker, rule === 'goes-on');
  }

  private byPronoun(pronoun: SourceDescription): ResolvedSpeaker | undefined {
    const tells = pronoun.plural || pronoun.feminine !== undefined;
    return tells || this.lexicon.is('things', pronoun.head) ? this.nearest(pronoun) : undefined;
  }

  /** The speaker who spoke last among those that the pronoun or the verb fits. */
  private nearest(reference: Reference): ResolvedSpeaker | undefined {
    const speaker = this.last((one) => this.fits(one, reference));
    if (!speaker) return undefined;
    this.spoke({ ...speaker, feminine: speaker.feminine ?? reference.feminine }, speaker);
    return resolved(speaker, true);
  }

  private fits({ kind, head, plural, feminine }: KnownSpeaker, reference: Reference): boolean {
    const person = kind === 'named' || (kind === 'unnamed' && !this.lexicon.isThing(head));
    if (reference.plural) return plural || !person;
    if (plural) return false;
    if (reference.feminine === undefined) return !person;
    return person
      ? (feminine ?? reference.feminine) === reference.feminine
      : feminine === reference.feminine;
  }

  private last(fits: (speaker: KnownSpeaker) => boolean): KnownSpeaker | undefined {
    return this.known[lastIndex(this.known, fits)];
  }

  private spoke(speaker: KnownSpeaker, before: KnownSpeaker | undefined): void {
    if (before) this.known.splice(this.known.lastIndexOf(before), 1);
    this.known.push(speaker);
    if (this.known.length > remembered) this.known.shift();
  }

  private introduce(description: SourceDescription): KnownSpeaker {
    const { kind = 'unnamed', name, alias, role, words, head, plural } = description;
    const full = this.fullName(description);
    const feminine =
      full === undefined || name === full ? description.feminine : this.genderOf(full);
    return {
      words: full ?? name ?? words,
      kind: full === undefined ? kind : 'named',
      role:
        role ??
        (full !== undefined && name === undefined
          ? withoutDeterminer(words, this.lexicon)
          : undefined),
      name: full ?? name,
      alias,
      head,
      plural,
      feminine: description.feminine ?? feminine,
    };
  }

  /** "Trump" and "the US president" are the "US President Donald Trump" of another place. */
  private fullName({ kind, name, words, head, definite }: SourceDescription): string | undefined {
    this.names ??= readFullNames(this.text, this.lexicon);
    if (kind === 'named' && name !== undefined) {
      return name.includes(' ') ? name : this.names.bySurname.get(foldWord(name));
    }
    if (kind !== 'unnamed' || !definite || !this.lexicon.is('titles', head)) return undefined;
    return this.names.byRole.get(foldWord(words).replace(/^\S+ /, ''));
  }

  private genderOf(name: string): boolean | undefined {
    return describeSource(name, this.lexicon).feminine;
  }
}

function resolved({ words, kind, role }: Speaker, probable: boolean): ResolvedSpeaker {
  return { words, kind, role, probable };
}

/** Whether the description means the speaker known already. */
function isSame(known: KnownSpeaker, description: SourceDescription): boolean {
  const { name, head, definite, words, kind } = description;
  if (name !== undefined && known.alias === name) return true;
  if (name !== undefined && known.name !== undefined) {
    return known.kind === kind && isShortFor(known.name, name);
  }
  if (foldWord(words) === foldWord(known.words)) return true;
  if (!definite || head === '') return false;
  if (known.head !== head && !holdsWord(known.role, head)) return false;
  // "The US president" is not the "Mexican President" before, «الناطق الرسمي» not the «ناطق عسكري».
  const qualities = words.match(/(?<=\s)(?:\p{Lu}|ال)\S+/gu) ?? [];
  return qualities.every((word) => holdsWord(known.role, word) || holdsWord(known.words, word));
}

/** Whether one of the names can be short for the other: its words stand in it, the surname last. */
function isShortFor(a: string, b: string): boolean {
  const [long = [], short = []] = [a, b]
    .map((name) => foldWord(name).split(/\s+/))
    .sort((x, y) => y.length - x.length);
  return short.every((word) => long.includes(word)) && long.at(-1) === short.at(-1);
}

function holdsWord(words: string | undefined, word: string): boolean {
  return (
    words !== undefined &&
    foldWord(words)
      .split(/\s+/)
      .map(bare)
      .includes(bare(foldWord(word)))
  );
}

/** Without the Arabic article. */
function bare(word: string): string {
  return word.replace(/^(ال|لل)(?=.{2})/, '');
}

function merge(known: KnownSpeaker, description: SourceDescription): KnownSpeaker {
  const { name, alias, role, plural, feminine } = description;
  const longer = known.name === undefined || (name?.length ?? 0) > known.name.length;
  return {
    words: longer && name !== undefined && name !== known.alias ? name : known.words,
    kind: known.kind,
    role: known.role ?? role,
    name: longer ? (name ?? known.name) : known.name,
    alias: known.alias ?? alias,
    head: known.head,
    plural: known.plural && plural,
    feminine: known.feminine ?? feminine,
  };
}
