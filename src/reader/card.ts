// The card of a mark: what it says, and what can be done with it. It is filled by the extension.

import type { Card, CardAction, MarkTarget } from '../core/reader/messages';
import { host } from './host';

/** A mouse that only passes raises no card. */
const restBeforeCard = 350;
/** Long enough to move onto the card. */
const restBeforeGone = 250;

export class CardView {
  private readonly element: HTMLElement;
  private anchor: HTMLElement | undefined;
  private target: MarkTarget | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private takesFocus = false;

  constructor(parent: HTMLElement) {
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
  show(target: MarkTarget, card: Card | undefined): void {
    if (!this.anchor?.isConnected || this.target?.id !== target.id) return;
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
    if (hadFocus) document.querySelector<HTMLElement>('#article')?.focus({ preventScroll: true });
  }

  private rest(under: EventTarget | null): void {
    if (!(under instanceof Element)) return;
    clearTimeout(this.timer);
    if (this.element.contains(under)) return;
    const mark = under.closest<HTMLElement>('[data-id]');
    if (mark && mark === this.anchor && this.isOpen) return;
    // A card that is worked with by keyboard stays until it is left.
    if (this.isOpen && this.element.contains(document.activeElement)) return;
    if (!mark && !this.isOpen) return;
    this.timer = setTimeout(
      () => {
        if (mark) this.ask(mark, false);
        else this.close();
      },
      mark ? restBeforeCard : restBeforeGone,
    );
  }

  private ask(mark: HTMLElement, takesFocus: boolean): void {
    const { id, kind } = mark.dataset;
    if (id === undefined || (kind !== 'mention' && kind !== 'suggestion')) return;
    this.anchor = mark;
    this.takesFocus = takesFocus;
    this.target = { kind, id };
    host.postMessage({ kind: 'inspect', target: this.target });
  }

  private act(action: CardAction): void {
    const { target } = this;
    this.close();
    if (target) host.postMessage({ kind: 'act', action, target });
  }

  /** Below the mark's first line, or above it where there is no room. */
  private place(mark: HTMLElement): void {
    const at = mark.getClientRects()[0];
    if (!at) return;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const gap = 6;
    const below = at.bottom + gap + height <= innerHeight;
    const left = Math.max(gap, Math.min(at.left, innerWidth - width - gap));
    const top = below ? at.bottom + gap : Math.max(gap, at.top - gap - height);
    this.element.style.left = `${left + scrollX}px`;
    this.element.style.top = `${top + scrollY}px`;
  }
}

function contentOf(card: Card, act: (action: CardAction) => void): HTMLElement[] {
  const title = textElement('strong', card.title);
  const facts = textElement('span', card.facts.join(' · '));
  facts.className = 'facts';
  const note = card.note === undefined ? [] : [textElement('p', card.note)];
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
  return [title, facts, ...note, actions];
}

function textElement<Tag extends 'strong' | 'span' | 'p' | 'button'>(tag: Tag, text: string) {
  const element = document.createElement(tag);
  element.dir = 'auto';
  element.textContent = text;
  return element;
}
