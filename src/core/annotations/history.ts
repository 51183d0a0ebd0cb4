// Undo and redo of annotation, beside and apart from the undo of text. A step is one command with all it
// changed, in one article or in many. It keeps the annotations that went and came, not copies of the
// whole; where they belong after later edits of the text, their tracked places say.

import type { Annotations, Entity } from './annotations';
import { withoutCommonEnds } from './commonEnds';
import { attach, without } from './detached';
import type { Followed, Tracked, Unplaced } from './track';

/** What a command changed in one article. */
export interface Change {
  readonly gone: readonly Followed[];
  readonly come: readonly Followed[];
  readonly before: Unplaced;
  readonly after: Unplaced;
}

/** What a command did, one article or many. */
export interface Step {
  /** What the user did, for the menu: "Tag as Person". */
  readonly label: string;
  /** By the articles' URIs. */
  readonly changes: ReadonlyMap<string, Change>;
}

/** What a command changed between two states of the same text, or `undefined` for nothing. */
export function changeBetween(before: Tracked, after: Tracked): Change | undefined {
  const differing = withoutCommonEnds(before.followed, after.followed, (a, b) => a.item === b.item);
  const old = new Set(differing.before.map(({ item }) => item));
  const now = new Set(differing.after.map(({ item }) => item));
  const change = {
    gone: differing.before.filter(({ item }) => !now.has(item)),
    come: differing.after.filter(({ item }) => !old.has(item)),
    before: before.unplaced,
    after: after.unplaced,
  };
  const isSame =
    change.gone.length === 0 &&
    change.come.length === 0 &&
    change.before.entities === change.after.entities &&
    change.before.article === change.after.article &&
    change.before.detached === change.after.detached;
  return isSame ? undefined : change;
}

/** The annotations without the change, wherever the text has moved since. */
export function revert(tracked: Tracked, { gone, come, before, after }: Change): Tracked {
  return tracked.exchanged(come, gone, exchangedUnplaced(tracked.unplaced, after, before));
}

/** The annotations with a reverted change again. */
export function reapply(tracked: Tracked, { gone, come, before, after }: Change): Tracked {
  return tracked.exchanged(gone, come, exchangedUnplaced(tracked.unplaced, before, after));
}

/** The steps of a workspace, done and undone. Immutable. */
export class History {
  static readonly empty = new History([], []);

  private constructor(
    private readonly done: readonly Step[],
    private readonly undone: readonly Step[],
  ) {}

  /** The step that undo takes back, `undefined` when there is none. */
  get toUndo(): Step | undefined {
    return this.done.at(-1);
  }

  /** The step that redo does again, `undefined` when there is none. */
  get toRedo(): Step | undefined {
    return this.undone.at(-1);
  }

  /** After a command. What was undone before it cannot be redone any more. */
  record(step: Step): History {
    return new History([...this.done.slice(1 - longest), step], []);
  }

  /** After the changes of `toUndo` were reverted. */
  undo(): History {
    return new History(this.done.slice(0, -1), [...this.undone, ...this.done.slice(-1)]);
  }

  /** After the changes of `toRedo` were applied again. */
  redo(): History {
    return new History([...this.done, ...this.undone.slice(-1)], this.undone.slice(0, -1));
  }

  /** After an article was closed: its changes keep their places as they are in its last state. */
  settle(article: string, last: Tracked): History {
    const settled = (step: Step): Step => {
      const change = step.changes.get(article);
      if (!change) return step;
      const gone = change.gone.map((followed) => last.settle(followed));
      const come = change.come.map((followed) => last.settle(followed));
      return { ...step, changes: new Map(step.changes).set(article, { ...change, gone, come }) };
    };
    return new History(this.done.map(settled), this.undone.map(settled));
  }
}

// A day's work; a step holds no more than what it changed.
const longest = 1000;

/** `current` with what differs between `from` and `to` as it is in `to`. */
function exchangedUnplaced(current: Unplaced, from: Unplaced, to: Unplaced): Unplaced {
  return {
    article: exchangedFields(current.article, from.article, to.article),
    entities: exchangedEntities(current.entities, from.entities, to.entities),
    detached: exchangedDetached(current.detached, from.detached, to.detached),
  };
}

function exchangedDetached(current: Annotations, from: Annotations, to: Annotations): Annotations {
  if (current === from) return to;
  const gone = without(from, to);
  const back = without(to, from);
  return attach(without(current, gone), without(back, current));
}

type Fields = Unplaced['article'];

function exchangedFields(current: Fields, from: Fields, to: Fields): Fields {
  if (current === from) return to;
  const fields = new Map(Object.entries(current));
  for (const name of Object.keys({ ...from, ...to })) {
    const value = to[name];
    if (value === from[name]) continue;
    if (value === undefined) fields.delete(name);
    else fields.set(name, value);
  }
  return Object.fromEntries(fields);
}

function exchangedEntities(
  current: readonly Entity[],
  from: readonly Entity[],
  to: readonly Entity[],
): readonly Entity[] {
  if (current === from) return to;
  const entities = new Map(current.map((entity) => [entity.id, entity]));
  const old = new Map(from.map((entity) => [entity.id, entity]));
  const wanted = new Map(to.map((entity) => [entity.id, entity]));
  for (const id of old.keys()) if (!wanted.has(id)) entities.delete(id);
  for (const [id, entity] of wanted) if (old.get(id) !== entity) entities.set(id, entity);
  return [...entities.values()];
}
