import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/core/attribution/findQuotations';
import { quotationsIn, said, sectionsOf } from './marked';

suite('quotations in unusual text', () => {
  test('apostrophes, feet and inches make no quotation', () => {
    const text = `The player, who’s 6'2" tall, hasn't lost since the ’90s; it's the Smiths' house.`;
    assert.deepEqual(quotationsIn(text), []);
  });

  test('marks never closed run to the end of the paragraph', () => {
    const [first, second] = quotationsIn('Ruiz said: “We will go. Soon.\nNothing else.');
    assert.deepEqual(first, {
      kind: 'direct',
      content: '“We will go. Soon.',
      cue: 'said',
      source: 'Ruiz',
    });
    assert.equal(second, undefined);
  });

  test('a quotation open at the end of a paragraph goes on in the next one', () => {
    const text = 'Ruiz said: “We will go.\n\n“And we will stay there,” a paragraph ends.\n';
    const [quotation] = quotationsIn('Ruiz said: “We will go.\n\n“And we will stay.”');
    assert.equal(quotation?.content, '“We will go. … “And we will stay.”');
    assert.equal(quotationsIn(text)[0]?.content, '“We will go.');
  });

  test('ten thousand quotations in one line are read, each once', () => {
    const text = '“We go,” he said. '.repeat(10_000);
    assert.equal(quotationsIn(text).length, 10_000);
  });

  for (const mark of ['“', '"', '”', "'", ':', ',', '(', '—']) {
    test(`ten thousand times ${mark} in one line attributes nothing`, () => {
      assert.deepEqual(
        quotationsIn(mark.repeat(10_000)).filter(({ source }) => source !== undefined),
        [],
      );
    });
  }

  test('headlines and captions are read by their own rules', () => {
    const headline = 'Ruiz: Town Will Go to Court';
    const caption = 'Dana Ruiz, left, says “it is over” in Elmira on Friday. (AP)';
    const [first] = findQuotations(headline, sectionsOf(headline, 'headline'), 'en');
    assert.ok(first);
    assert.deepEqual(said(headline, first), {
      kind: 'indirect',
      content: 'Town Will Go to Court',
      cue: ':',
      source: 'Ruiz',
    });
    const [second] = findQuotations(caption, sectionsOf(caption, 'caption'), 'en');
    assert.equal(second?.speaker, 'Dana Ruiz');
  });

  test('an interview is read turn by turn', () => {
    const text = 'Q: Why now?\n\nA: Because we must.\n\nQ: And then?\n\nA: Then we rest.';
    assert.deepEqual(
      quotationsIn(text).map(({ source, content, kind }) => `${kind} ${source}: ${content}`),
      [
        'direct Q: Why now?',
        'direct A: Because we must.',
        'direct Q: And then?',
        'direct A: Then we rest.',
      ],
    );
  });

  test('a transcript names its speakers in capitals or again and again', () => {
    const text = 'DANA RUIZ: We go.\nHost: When?\nDANA RUIZ: Soon.\nHost: Thank you.';
    assert.deepEqual(
      quotationsIn(text).map(({ source }) => source),
      ['DANA RUIZ', 'Host', 'DANA RUIZ', 'Host'],
    );
  });

  test('a colon behind other words names no speaker', () => {
    assert.deepEqual(quotationsIn('First line.\nUpdate: The road is open.\nTime: 5 p.m.'), []);
  });

  test('a tweet with handles and tags is content like any other', () => {
    const [tweet] = quotationsIn('Ruiz tweeted: “Thank you @elmira! #go https://example.org”');
    assert.deepEqual(tweet, {
      kind: 'direct',
      content: '“Thank you @elmira! #go https://example.org”',
      cue: 'tweeted',
      source: 'Ruiz',
    });
  });

  test('the outlet of the article can be the speaker', () => {
    const text =
      'The road is closed, The Elmira Post reported. “We go,” Ruiz told The Elmira Post.';
    const found = findQuotations(text, sectionsOf(text), 'en');
    assert.deepEqual(
      found.map(({ speaker, sourceKind }) => [speaker, sourceKind]),
      [
        ['Elmira Post', 'media'],
        ['Ruiz', 'named'],
      ],
    );
  });

  test('text of the other direction inside a quotation stays in it', () => {
    const [english] = quotationsIn('“The word is سلام, peace,” Ruiz said.');
    assert.equal(english?.content, '“The word is سلام, peace,”');
    const [arabic] = quotationsIn('وقال الوزير: “نستخدم Windows XP منذ سنوات”.', 'ar');
    assert.equal(arabic?.content, '“نستخدم Windows XP منذ سنوات”');
  });

  test('of a language without a table the utterances in marks are found', () => {
    assert.deepEqual(quotationsIn('«Мы пойдём туда завтра», — сказал министр.', 'ru'), [
      { kind: 'direct', content: '«Мы пойдём туда завтра»', cue: undefined, source: undefined },
    ]);
  });

  test('an empty text has none', () => {
    assert.deepEqual(quotationsIn(''), []);
  });
});
