import assert from 'node:assert/strict';
import { Learner } from '../../../../src/core/tagger/learning/learner';
import { shippedModel } from '../shippedModels';

const model = shippedModel('en');

function decisionOn(text: string, name: string, type: string, article = text) {
  const start = text.indexOf(name);
  return { start, end: start + name.length, type, article, text, model };
}

function found(learner: Learner, text: string, withModel = false): string[] {
  return learner
    .suggest(text, withModel ? { model } : {})
    .map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);
}

suite('learner', () => {
  test('a name tagged once is suggested everywhere, with its reason', () => {
    const learner = new Learner();
    learner.accept(decisionOn('the zorblat spoke', 'zorblat', 'person'));
    const [suggestion] = learner.suggest('a zorblat came');
    assert.equal(suggestion?.type, 'person');
    assert.equal(suggestion.by, 'learned');
    assert.deepEqual(suggestion.args, ['1']);
  });

  test('a name counts once an article', () => {
    const learner = new Learner();
    const text = 'zorblat and zorblat';
    for (const article of ['a', 'a', 'b']) {
      learner.accept(decisionOn(text, 'zorblat', 'person', article));
    }
    assert.deepEqual(learner.suggest('zorblat')[0]?.args, ['2']);
  });

  test('a name refused again and again is suggested no more', () => {
    const learner = new Learner();
    const text = 'The people of Kenya rejoiced.';
    assert.deepEqual(found(learner, text, true), ['location: Kenya']);
    for (const article of ['a', 'b', 'c']) {
      learner.reject(decisionOn(text, 'Kenya', 'location', article));
    }
    assert.deepEqual(found(learner, text, true), []);
  });

  test('a surname stands for the person named in full', () => {
    const learner = new Learner();
    learner.accept(decisionOn('Ona Zorblat left', 'Ona Zorblat', 'person'));
    const last = learner.suggest('Ona Zorblat met us. Zorblat smiled.').at(-1);
    assert.equal(last?.name, 'Ona Zorblat');
    assert.deepEqual(found(learner, 'Zorblat smiled.'), []);
  });

  test('a surname that a longer name begins with is in doubt', () => {
    const learner = new Learner();
    learner.accept(decisionOn('Ona Zorblat left', 'Ona Zorblat', 'person'));
    assert.deepEqual(found(learner, 'Ona Zorblat owns Zorblat Hardware. Zorblat smiled.'), [
      'person: Ona Zorblat',
      'person: Zorblat',
    ]);
  });

  test('a surname of two persons asks which', () => {
    const learner = new Learner();
    learner.accept(decisionOn('Ona Zorblat left', 'Ona Zorblat', 'person'));
    learner.accept(decisionOn('Tim Zorblat left', 'Tim Zorblat', 'person'));
    const last = learner.suggest('Ona Zorblat met Tim Zorblat. Zorblat smiled.').at(-1);
    assert.deepEqual(last?.candidates, ['Ona Zorblat', 'Tim Zorblat']);
  });

  test('a name of two types is that of most articles, and not sure', () => {
    const learner = new Learner();
    const text = 'the Zorblat spoke';
    for (const article of ['a', 'b']) {
      learner.accept(decisionOn(text, 'Zorblat', 'location', article));
    }
    const [sure] = learner.suggest(text);
    learner.accept(decisionOn(text, 'Zorblat', 'work', 'c'));
    const [unsure] = learner.suggest(text);
    assert.equal(unsure?.type, 'location');
    assert.ok(unsure.score < (sure?.score ?? 0));
  });

  test('a learned name is no name of its own in a longer one', () => {
    const learner = new Learner();
    learner.accept(decisionOn('They met in Pittsburgh.', 'Pittsburgh', 'location'));
    const text = 'She teaches at the University of Pittsburgh.';
    assert.deepEqual(found(learner, text, true), ['organization: University of Pittsburgh']);
  });

  test('a learned word beside another capital is in doubt', () => {
    const learner = new Learner();
    learner.accept(decisionOn('the League voted', 'League', 'organization'));
    assert.deepEqual(found(learner, 'But the League waits.'), ['organization: League']);
    assert.deepEqual(found(learner, 'But the Youth League Cup waits.'), []);
  });

  test('an article that is not decided to its end moves no weights yet', () => {
    const learner = new Learner();
    const text = 'Meanwhile Brightwater Paris announced profits.';
    learner.reject(decisionOn(text, 'Paris', 'location', 'a'));
    const before = learner.suggest('They met in Madrid.', { model });
    learner.reject(decisionOn(text, 'Brightwater', 'location', 'a'));
    assert.deepEqual(learner.suggest('They met in Madrid.', { model }), before);
  });

  test('weights that nothing has proved better are not used', () => {
    const learner = new Learner();
    const text = 'Meanwhile Brightwater Paris announced profits.';
    const unseen = 'Meanwhile Brightwater Madrid announced profits.';
    const before = learner.suggest(unseen, { model });
    learner.accept(decisionOn(text, 'Brightwater Paris', 'work', 'a'));
    learner.reject(decisionOn(text, 'Brightwater', 'location', 'b'));
    learner.reject(decisionOn('Nothing else.', 'else', 'location', 'c'));
    assert.deepEqual(learner.suggest(unseen, { model }), before);
  });

  test('a decision that is taken back leaves nothing', () => {
    const learner = new Learner();
    const untaught = learner.print();
    const accepted = decisionOn('Meanwhile Brightwater Paris fell.', 'Brightwater Paris', 'person');
    learner.accept(accepted);
    learner.unaccept(accepted);
    assert.equal(learner.print(), untaught);
    const rejected = decisionOn('The Bank spoke on Friday.', 'Friday', 'person');
    learner.reject(rejected);
    learner.unreject(rejected);
    assert.equal(learner.print(), untaught);
  });

  test('a decision that is taken back leaves the others of its sentence', () => {
    const learner = new Learner();
    const text = 'Zorblat met Quexle.';
    learner.accept(decisionOn(text, 'Zorblat', 'person', 'a'));
    const one = learner.print();
    learner.accept(decisionOn(text, 'Quexle', 'location', 'a'));
    learner.unaccept(decisionOn(text, 'Quexle', 'location', 'a'));
    assert.equal(learner.print(), one);
  });

  test('weights that a decision has moved already are moved back with it', () => {
    const learner = new Learner();
    const decided = decisionOn('The Zorblat Post spoke.', 'Zorblat Post', 'person', 'a');
    learner.accept(decided);
    learner.accept(decisionOn('Zorblat met Quexle.', 'Quexle', 'location', 'b'));
    assert.match(learner.print(), /Zorblat Post\]/);
    learner.unaccept(decided);
    assert.doesNotMatch(learner.print(), /Zorblat Post/);
  });

  test('corrections move the weights of the model', () => {
    const learner = new Learner();
    const text = 'Meanwhile Brightwater Paris announced profits of Brightwater Berlin.';
    for (let times = 0; times < 30; times++) {
      learner.accept(decisionOn(text, 'Brightwater Paris', 'organization', String(times)));
      learner.accept(decisionOn(text, 'Brightwater Berlin', 'organization', String(times)));
    }
    const unseen = 'Meanwhile Brightwater Madrid announced profits.';
    assert.ok(found(learner, unseen, true).includes('organization: Brightwater Madrid'));
  });

  test('what many articles taught is not unlearned by one', () => {
    const learner = new Learner();
    for (let article = 0; article < 20; article++) {
      const text = `Then Brightwater ${'abcdefghijklmnopqrst'.charAt(article).toUpperCase()}ar rose.`;
      const name = text.slice(5, -6);
      learner.accept(decisionOn(text, name, 'organization', String(article)));
    }
    for (const article of ['x', 'y']) {
      learner.accept(decisionOn('Then Quexle went on.', 'Quexle', 'person', article));
    }
    assert.ok(
      found(learner, 'Then Brightwater Zar rose.', true).includes('organization: Brightwater Zar'),
    );
  });

  test('what it learned survives a file', () => {
    const learner = new Learner();
    learner.accept(decisionOn('Meanwhile Brightwater Paris fell.', 'Brightwater Paris', 'work'));
    learner.reject(decisionOn('The Bank spoke on Friday.', 'Friday', 'person'));
    const again = Learner.read(learner.print());
    assert.ok(again instanceof Learner);
    assert.equal(again.print(), learner.print());
    assert.deepEqual(found(again, 'Brightwater Paris'), ['work: Brightwater Paris']);
  });

  test('of a file that grew by merges no more examples are read than are kept', () => {
    const examples = Array.from(
      { length: 900 },
      (_, at) => `example\ten\t[Name${at}](person) met us .`,
    );
    const learner = Learner.read(['pressmark-learned 1', ...examples].join('\n'));
    assert.ok(learner instanceof Learner);
    assert.equal(learner.print().match(/^example/gm)?.length, 500);
  });

  test('no example is read that is longer than any sentence of an article', () => {
    const words = 'word '.repeat(301);
    const lines = ['pressmark-learned 1', `example\ten\t[Name](person) ${words.trim()}`];
    const learner = Learner.read(lines.join('\n'));
    assert.ok(learner instanceof Learner);
    assert.doesNotMatch(learner.print(), /^example/m);
  });

  test('a file with faults is no learner', () => {
    assert.deepEqual(Learner.read('=======\n'), [{ kind: 'conflict', line: 0 }]);
  });

  test('weights that foresee less than the model alone are dropped', () => {
    const misleading = Array.from(
      { length: 100 },
      (_, at) =>
        `example\ten\tThey met Mr. ${'abcdefghij'[at % 10]}${at} in [Zorblat](not location) .`,
    );
    const file = ['pressmark-learned 1', 'trial\t0\t4', ...misleading].join('\n');
    const learner = Learner.read(file);
    assert.ok(learner instanceof Learner);
    learner.accept(decisionOn('They met Mr. Lind in Zorblat.', 'Zorblat', 'location', 'a'));
    assert.match(learner.print(), /not location/);
    learner.accept(decisionOn('Nothing else.', 'else', 'work', 'b'));
    assert.doesNotMatch(learner.print(), /not location/);
    assert.match(learner.print(), /^name\tZorblat/m);
  });
});
