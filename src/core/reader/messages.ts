// What the extension and a Reader's page say to each other. Both sides answer every kind: a handler
// that is missing does not compile.

import type { Direction } from '../text/direction';
import type { Block } from './page';
import type { Place } from './places';
import type { Splice } from './splices';

/** What brings a Reader back after a reload. */
export interface ReaderState {
  /** URI of the article. */
  readonly article: string;
  /** Whether it stays with its article instead of following the active one. */
  readonly pinned: boolean;
}

/** The page's own words, in the interface language. */
export interface ReaderWords {
  /** Of the article as a landmark. */
  readonly article: string;
  /** The line that folded furniture is behind, such as "Site furniture". */
  readonly furniture: string;
  readonly empty: string;
  /** Stands after the last block of an article that is longer than a page. */
  readonly cut: string;
  /** By id of the type. */
  readonly types: Readonly<Record<string, string>>;
  /** Of the list of entities beside a paragraph. */
  readonly entities: string;
  /** What a suggestion is said to be, after its type. */
  readonly suggestion: string;
}

/** How the page is set. */
export interface ReaderLook {
  /** CSS font families, before the Reader's own; empty for none. */
  readonly fontFamily: string;
  /** In CSS pixels. */
  readonly fontSize: number;
  /** Of a line, in characters of middling width. */
  readonly measure: number;
  /** As a multiple of the size. */
  readonly lineHeight: number;
}

/** What a page gives away to stand in a file of its own. */
export interface Exported {
  readonly title: string;
  readonly language: string;
  readonly html: string;
  /** Values of the theme's variables that were asked for. */
  readonly theme: Readonly<Record<string, string>>;
  /** Values of the look's. */
  readonly look: Readonly<Record<string, string>>;
}

/** A selection on the page; both places the same for a bare cursor. */
export interface PageSelection {
  readonly anchor: Place;
  readonly focus: Place;
}

/** A mark that can be asked about. A quotation's id changes as the text does: it is known by where it is. */
export type MarkTarget =
  | {
      readonly kind: 'mention' | 'suggestion';
      /** Of the mark. */
      readonly id: string;
    }
  | { readonly kind: 'quotation'; readonly place: Place };

export type CardAction =
  | 'changeType'
  | 'linkEntity'
  | 'editNote'
  | 'editAttributes'
  | 'removeMention'
  | 'acceptSuggestion'
  | 'acceptAllSuggestions'
  | 'retypeSuggestion'
  | 'rejectSuggestion'
  | 'acceptQuotation'
  | 'changeSpeaker'
  | 'rejectQuotation';

/** What a mark stands for, in the interface language, and what can be done with it. */
export interface Card {
  readonly title: string;
  readonly facts: readonly string[];
  /** A paragraph each. */
  readonly notes: readonly string[];
  readonly actions: readonly { readonly action: CardAction; readonly label: string }[];
}

export type ToPage =
  | {
      readonly kind: 'show';
      readonly version: number;
      readonly state: ReaderState;
      readonly language: string;
      readonly direction: Direction;
      readonly blocks: readonly Block[];
      readonly isCut: boolean;
      readonly words: ReaderWords;
    }
  | { readonly kind: 'update'; readonly version: number; readonly splices: readonly Splice[] }
  /** Nothing to show, and why. */
  | { readonly kind: 'notice'; readonly state: ReaderState; readonly text: string }
  /** The state to come back with is another. */
  | { readonly kind: 'remember'; readonly state: ReaderState }
  /** Select, and bring into view. */
  | { readonly kind: 'select'; readonly selection: PageSelection }
  | { readonly kind: 'look'; readonly look: ReaderLook }
  /** Give away all that is shown, with the values of these variables of the theme. */
  | { readonly kind: 'export'; readonly variables: readonly string[] }
  /** Bring to the top, as in the text editor. */
  | { readonly kind: 'follow'; readonly place: Place }
  /** The block that the text editor's cursor is in. */
  | { readonly kind: 'cursor'; readonly place: Place }
  /** The answer to `inspect`; no card where the mark is no longer there. */
  | { readonly kind: 'card'; readonly request: number; readonly card: Card | undefined };

export type ToHost =
  /** The page has loaded and shows nothing yet. */
  | { readonly kind: 'ready' }
  /** The selection on this version of the page; none when nothing on it is selected. */
  | {
      readonly kind: 'selected';
      readonly version: number;
      readonly selection: PageSelection | undefined;
    }
  /** The reader has scrolled: this is at the top. */
  | { readonly kind: 'scrolled'; readonly place: Place }
  | { readonly kind: 'exported'; readonly exported: Exported }
  /** What is this mark? The answer names the request. */
  | { readonly kind: 'inspect'; readonly request: number; readonly target: MarkTarget }
  | { readonly kind: 'act'; readonly action: CardAction; readonly target: MarkTarget };

/** One function for each kind of message. */
export type Handlers<Message extends { readonly kind: string }> = {
  readonly [Kind in Message['kind']]: (message: Extract<Message, { kind: Kind }>) => void;
};

/** Calls the handler of the message's kind. */
export function dispatch<Message extends { readonly kind: string }>(
  handlers: Handlers<Message>,
  message: Message,
): void {
  const handle = handlers[message.kind as Message['kind']] as (message: Message) => void;
  handle(message);
}
