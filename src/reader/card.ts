// The card of a mark: what it says, and what can be done with it. It is filled by the extension.

import type { Card, CardAction, MarkTarget } from '../core/reader/messages';
import type { Place } from '../core/reader/places';
import { markSelector } from './blockElement';
import { host } from './host';

/** A mouse that only passes raises no card. */
const restBeforeCard = 350;
/** Nor does one that is left lying on a paragraph while its quotation is read. */
const restBeforeQuotation = 900;
/** Long enough to move onto the card. */
const restBeforeGone = 250;

export class CardView {
  private readonly element: HTMLElement;
  private anchor: HTMLElement | undefined;
  private target: MarkTarget | undefined;
  /** Counts what was asked: an answer to anything earlier comes too late. */
  private request = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private takesFocus = false;

  /** @param placeOf where a mark begins */
  constructor(
    parent: HTMLElement,
    private readonly placeOf: (mark: HTMLElement) => Place | undefined,
  ) {
    this.element = document.createElement('div');
    this.element.className = 'card';
    this.element.role = 'dialog';
    this.element.hidden = true;
    parent.append(this.element);
    document.addEventListener('mouseover', ({ target }) => {
      this.rest(target);
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Asks for the card of a mark, to be worked with by keyboard. */
  open(mark: HTMLElement): void {
    this.ask(mark, true);
  }

  /** Shows what the extension says of a mark, if it is still the one that was asked about. */
  show(request: number, card: Card | undefined): void {
    if (!this.anchor?.isConnected || request !== this.request) return;
    if (!card) {
      this.close();
      return;
    }
    this.element.replaceChildren(
      ...contentOf(card, (action) => {
        this.act(action);
      }),
    );
    this.element.setAttribute('aria-label', card.title);
    this.element.hidden = false;
    this.place(this.anchor);
    if (this.takesFocus) this.element.querySelector('button')?.focus();
  }

  close(): void {
    clearTimeout(this.timer);
    const hadFocus = this.element.contains(document.activeElement);
    this.element.hidden = true;
    this.target = undefined;
    this.request++;
    if (hadFocus) document.querySelector<HTMLElement>('#article')?.focus({ preventScroll: true });
  }

  private rest(under: EventTarget | null): void {
    if (!(under instanceof Element)) return;
    clearTimeout(this.timer);
    if (this.element.contains(under)) return;
    const mark = under.closest<HTMLElement>(markSelector);
    if (mark && mark === this.anchor && this.isOpen) return;
    // A card that is worked with by keyboard stays until it is left.
    if (this.isOpen && this.element.contains(document.activeElement)) return;
    if (!mark && !this.isOpen) return;
    this.timer = setTimeout(
      () => {
        if (mark) this.ask(mark, false);
        else this.close();
      },
      !mark ? restBeforeGone : isQuotation(mark) ? restBeforeQuotation : restBeforeCard,
    );
  }

  private ask(mark: HTMLElement, takesFocus: boolean): void {
    const target = this.targetOf(mark);
    if (!target) return;
    this.anchor = mark;
    this.takesFocus = takesFocus;
    this.target = target;
    host.postMessage({ kind: 'inspect', request: ++this.request, target });
  }

  private targetOf(mark: HTMLElement): MarkTarget | undefined {
    const { id, kind } = mark.dataset;
    switch (kind) {
      case 'mention':
      case 'suggestion':
        return id === undefined ? undefined : { kind, id };
      case 'quotation': {
        const place = this.placeOf(mark);
        return place && { kind, place };
      }
      default:
        return undefined;
    }
  }

  private act(action: CardAction): void {
    const { target } = this;
    this.close();
    if (target) host.postMessage({ kind: 'act', action, target });
  }

  /** Below the mark's first line, that of a quotation above it, since it is read on; or where there is room. */
  private place(mark: HTMLElement): void {
    const at = mark.getClientRects()[0];
    if (!at) return;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const gap = 6;
    const fitsBelow = at.bottom + gap + height <= innerHeight;
    const fitsAbove = at.top - gap - height >= 0;
    const below = isQuotation(mark) ? !fitsAbove : fitsBelow;
    const left = Math.max(gap, Math.min(at.left, innerWidth - width - gap));
    const top = below ? at.bottom + gap : Math.max(gap, at.top - gap - height);
    this.element.style.left = `${left + scrollX}px`;
    this.element.style.top = `${top + scrollY}px`;
  }
}

function isQuotation({ dataset }: HTMLElement): boolean {
  return dataset.kind === 'quotation';
}

function contentOf(card: Card, act: (action: CardAction) => void): HTMLElement[] {
  const title = textElement('strong', card.title);
  const facts = textElement('span', card.facts.join(' · '));
  facts.className = 'facts';
  const notes = card.notes.map((note) => textElement('p', note));
  const actions = document.createElement('div');
  actions.className = 'actions';
  actions.append(
    ...card.actions.map(({ action, label }) => {
      const button = textElement('button', label);
      button.addEventListener('click', () => {
        act(action);
      });
      return button;
    }),
  );
  return [title, facts, ...notes, actions];
}

function textElement<Tag extends 'strong' | 'span' | 'p' | 'button'>(tag: Tag, text: string) {
  const element = document.createElement(tag);
  element.dir = 'auto';
  element.textContent = text;
  return element;
}
