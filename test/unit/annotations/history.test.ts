import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  noAnnotations,
  type Annotations,
  type Mention,
} from '../../../src/core/annotations/annotations';
import {
  addMentions,
  correctMetadata,
  changeMention,
  reject,
  removeMentions,
} from '../../../src/core/annotations/edit';
import { addEntity, mergeEntities } from '../../../src/core/annotations/editEntities';
import { changeBetween, History, reapply, revert } from '../../../src/core/annotations/history';
import { Tracked } from '../../../src/core/annotations/track';
import type { Span } from '../../../src/core/text/span';

function mention(id: string, { start, end }: Span): Mention {
  return { id, type: 'person', start, end, exact: '', prefix: '', suffix: '' };
}

type Command = (annotations: Annotations) => Annotations;

/** One article with its history, as an editor has them. */
class Desk {
  history = History.empty;

  constructor(public tracked: Tracked) {}

  do(command: Command): void {
    const before = this.tracked;
    this.tracked = before.annotated(command(before.annotations));
    const change = changeBetween(before, this.tracked);
    if (!change) return;
    this.history = this.history.record({ label: '', changes: new Map([['a', change]]) });
  }

  undo(): boolean {
    const change = this.history.toUndo?.changes.get('a');
    if (!change) return false;
    this.tracked = revert(this.tracked, change);
    this.history = this.history.undo();
    return true;
  }

  redo(): boolean {
    const change = this.history.toRedo?.changes.get('a');
    if (!change) return false;
    this.tracked = reapply(this.tracked, change);
    this.history = this.history.redo();
    return true;
  }
}

const text = 'Kelly met Rex in Mexico City.';
const kelly = mention('m-1', { start: 0, end: 5 });
const rex = mention('m-2', { start: 10, end: 13 });

const started = () => new Desk(Tracked.of(addMentions(noAnnotations, [kelly, rex]), text));

const idsOf = ({ tracked }: Desk) => tracked.annotations.mentions.map(({ id }) => id).join(' ');

suite('history of annotation', () => {
  test('one command is one step, however many mentions it changed', () => {
    const desk = started();
    desk.do((now) => changeMention(now, ['m-1', 'm-2'], { type: 'group' }));
    desk.undo();
    assert.deepEqual(desk.tracked.annotations.mentions, [kelly, rex]);
    assert.equal(desk.undo(), false);
    desk.redo();
    assert.deepEqual(
      desk.tracked.annotations.mentions.map(({ type }) => type),
      ['group', 'group'],
    );
  });

  test('a command that changes nothing is no step', () => {
    const desk = started();
    desk.do((now) => ({ ...now, mentions: [...now.mentions] }));
    assert.equal(desk.history.toUndo, undefined);
  });

  test('a removed mention comes back where its text is now', () => {
    const desk = started();
    desk.do((now) => removeMentions(now, ['m-2']));
    desk.tracked = desk.tracked.edited([{ start: 0, end: 0, text: 'John ' }]);
    desk.undo();
    assert.deepEqual(desk.tracked.annotations.mentions[1], { ...rex, start: 15, end: 18 });
  });

  test('a mention whose text is gone comes back with the text', () => {
    const desk = started();
    desk.do((now) => removeMentions(now, ['m-2']));
    desk.tracked = desk.tracked.edited([{ start: 10, end: 13, text: '' }]);
    desk.undo();
    assert.equal(idsOf(desk), 'm-1');
    desk.tracked = desk.tracked.edited([{ start: 10, end: 10, text: 'Rex' }]);
    assert.deepEqual(desk.tracked.annotations.mentions, [kelly, rex]);
  });

  test('a span that a command changed goes back to the span it had', () => {
    const desk = started();
    desk.do((now) => changeMention(now, ['m-2'], { end: 23 }));
    desk.tracked = desk.tracked.edited([
      { start: 6, end: 9, text: 'saw' },
      { start: 0, end: 0, text: '> ' },
    ]);
    desk.undo();
    assert.deepEqual(desk.tracked.annotations.mentions[1], { ...rex, start: 12, end: 15 });
    desk.redo();
    assert.deepEqual(desk.tracked.annotations.mentions[1], { ...rex, start: 12, end: 25 });
  });

  test('a new command ends what could be redone', () => {
    const desk = started();
    desk.do((now) => removeMentions(now, ['m-1']));
    desk.undo();
    desk.do((now) => removeMentions(now, ['m-2']));
    assert.equal(desk.history.toRedo, undefined);
  });

  test('leaves alone what changed outside meanwhile', () => {
    const desk = started();
    desk.do((now) => correctMetadata(now, 'outlet', 'AFP'));
    desk.do((now) => addEntity(now, { id: 'rex', type: 'person', name: 'Rex' }));
    const other = { id: 'kelly', type: 'person', name: 'Kelly' };
    const outside = correctMetadata(addEntity(desk.tracked.annotations, other), 'headline', 'H');
    desk.tracked = desk.tracked.annotated(outside);
    desk.undo();
    desk.undo();
    assert.deepEqual(desk.tracked.annotations.entities, [other]);
    assert.deepEqual(desk.tracked.annotations.article, { headline: 'H' });
  });

  test('survives that the article is closed and opened again', () => {
    const desk = started();
    const refused = { type: 'location', start: 17, end: 23, exact: 'Mexico' };
    desk.do((now) => removeMentions(now, ['m-2']));
    desk.do((now) => reject(now, [refused]));
    desk.tracked = desk.tracked.edited([{ start: 0, end: 0, text: '> ' }]);
    desk.history = desk.history.settle('a', desk.tracked);
    desk.tracked = Tracked.of(desk.tracked.annotations, desk.tracked.text);
    desk.undo();
    assert.deepEqual(desk.tracked.annotations.rejected, []);
    desk.undo();
    assert.deepEqual(desk.tracked.annotations.mentions[1], { ...rex, start: 12, end: 15 });
  });

  const commands: fc.Arbitrary<Command> = fc.oneof(
    fc
      .tuple(fc.nat(99), fc.nat(20), fc.integer({ min: 1, max: 8 }))
      .map(([n, start, length]): Command => (now) => {
        const id = `n-${n}`;
        const taken = now.mentions.some((known) => known.id === id);
        return taken ? now : addMentions(now, [mention(id, { start, end: start + length })]);
      }),
    fc.nat(9).map(
      (n): Command =>
        (now) =>
          removeMentions(now, [now.mentions[n]?.id ?? '']),
    ),
    fc.nat(9).map(
      (n): Command =>
        (now) =>
          changeMention(now, [now.mentions[n]?.id ?? ''], { type: 'group' }),
    ),
    fc.nat(9).map((n): Command => (now) => {
      const some = now.mentions[n];
      return some ? changeMention(now, [some.id], { end: some.end + 1 }) : now;
    }),
    fc.constant<Command>((now) =>
      changeMention(
        now,
        now.mentions.map(({ id }) => id),
        { entity: 'a' },
      ),
    ),
    fc.constant<Command>((now) => mergeEntities(now, ['a'], 'b')),
    fc.nat(20).map(
      (start): Command =>
        (now) =>
          reject(now, [{ type: 'date', start, end: start + 2, exact: '' }]),
    ),
  );
  const edits = fc
    .tuple(fc.nat(40), fc.nat(4), fc.string({ maxLength: 3 }))
    .map(([at, length, typed]) => ({
      at,
      length,
      typed,
    }));

  const edited = (
    tracked: Tracked,
    { at, length, typed }: { at: number; length: number; typed: string },
  ) => {
    const start = at % tracked.text.length;
    return tracked.edited([
      { start, end: Math.min(tracked.text.length, start + length), text: `${typed}.` },
    ]);
  };

  test('undoing all gives the first annotations, moved with the text; redoing all gives the last', () => {
    const entities = ['a', 'b'].map((id) => ({ id, type: 'person', name: id }));
    const first = { ...addMentions(noAnnotations, [kelly, rex]), entities };
    fc.assert(
      fc.property(fc.array(fc.oneof(commands, edits), { maxLength: 30 }), (script) => {
        const desk = new Desk(Tracked.of(first, text));
        let onlyText = desk.tracked;
        for (const act of script) {
          if (typeof act === 'function') desk.do(act);
          else {
            desk.tracked = edited(desk.tracked, act);
            onlyText = edited(onlyText, act);
          }
        }
        const last = desk.tracked.annotations;
        while (desk.undo());
        assert.deepEqual(desk.tracked.annotations, onlyText.annotations);
        while (desk.redo());
        assert.deepEqual(desk.tracked.annotations, last);
      }),
      { numRuns: 500 },
    );
  });
});
