import type { Mention } from '../../core/annotations/annotations';
import type { ArticleView, Selected } from './articleView';

interface Focus {
  readonly id: string;
  /** Where the cursor was before the mention was selected. */
  readonly cursor: number;
  readonly selection: Selected;
}

/**
 * The mention that a person chose among several at one place, for as long as its selection stands.
 * Without it the narrowest one is meant.
 */
export class MentionFocus {
  private readonly focused = new WeakMap<ArticleView, Focus>();

  /** Selects a mention and means it from now on. */
  set(view: ArticleView, mention: Mention, cursor: number): void {
    view.select(mention);
    const selection = { start: mention.start, end: mention.end, cursor: mention.end };
    this.focused.set(view, { id: mention.id, cursor, selection });
  }

  /** The chosen mention's id and the place it was chosen at, if its selection still stands. */
  of(view: ArticleView): Pick<Focus, 'id' | 'cursor'> | undefined {
    const focus = this.focused.get(view);
    const [selected, ...others] = view.selections;
    if (!focus || !selected || others.length > 0) return undefined;
    const { start, end } = focus.selection;
    return selected.start === start && selected.end === end ? focus : undefined;
  }
}
