import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  findCandidates,
  stateOfDetached,
  stateOfPlaced,
  type AnchorState,
} from '../../../../src/core/annotations/anchor/candidates';
import { Folded, foldQuote } from '../../../../src/core/annotations/anchor/fold';
import type { OldText } from '../../../../src/core/annotations/anchor/oldText';
import { cutIntoPieces } from '../../../../src/core/annotations/anchor/pieces';
import { reanchor, reanchorInSteps } from '../../../../src/core/annotations/anchor/reanchor';
import { noAnnotations } from '../../../../src/core/annotations/annotations';
import type { Mention, Quotation } from '../../../../src/core/annotations/annotations';
import { quoteOf } from '../../../../src/core/annotations/quote';
import { marked, type Marked } from '../marked';

const article = `Harbour bridge closes after storm

By Lena Ortiz

Port Alden, 3 March – Mayor [Greta Lindqvist] closed the harbour bridge on Friday, after waves had loosened two of its piers.

“Nobody crosses until it has been inspected,” [Lindqvist] told reporters at the quay. The inspection, by engineers from [Corvane], may take a week.

The ferry company [Alden Lines] put two more boats on the crossing and asked commuters for patience.

Shopkeepers on the northern bank fear for their trade. [Tomás Peña], who sells fish there, said he had lost half of his customers in a day.

The bridge was last closed in 1987, when the freighter [Ostara] ran into it.
`;

function mentionsOf({ text, spans }: Marked): readonly Mention[] {
  return spans.map((span, i) => ({
    id: `m-${i}`,
    type: 'person',
    ...span,
    ...quoteOf(text, span),
  }));
}

/** What became of the marked spans of a text that is another one now, by what is known of the old one. */
function fates(before: string, after: (text: string) => string, knows: Knowledge = 'nothing') {
  const old = marked(before);
  const text = after(old.text);
  const mentions = mentionsOf(old);
  const { placed, detached } = reanchor(
    { ...noAnnotations, mentions },
    text,
    oldText(old.text, text, knows),
  );
  const candidates = findCandidates(detached.mentions, text);
  const placeOf = new Map(placed.mentions.map((mention) => [mention.id, mention]));
  return mentions.map((mention) => {
    const { id, exact } = mention;
    const place = placeOf.get(id);
    assert.equal(
      place === undefined,
      detached.mentions.some((mention) => mention.id === id),
    );
    return {
      was: exact,
      state: place ? stateOfPlaced(mention, place) : stateOfDetached(candidates.get(mention)),
      now: place && text.slice(place.start, place.end),
      quote: place?.exact,
      start: place?.start,
      best: candidates.get(mention)?.[0]?.exact,
    };
  });
}

type Knowledge = 'nothing' | 'length' | 'pieces';

function oldText(old: string, text: string, knows: Knowledge): OldText | undefined {
  if (knows === 'nothing') return undefined;
  const { length } = old;
  const pieces = knows === 'pieces' ? cutIntoPieces(Folded.of(old), length) : undefined;
  return { length, growth: text.length - length, pieces };
}

function fateOf(was: string, before: string, after: (text: string) => string) {
  const fate = fates(before, after).find((one) => one.was === was);
  assert.ok(fate);
  return fate;
}

/** Edits after which every mention of the article has its words. */
const benign: Readonly<Record<string, (text: string) => string>> = {
  'a line at the head': (text) => `Updated at noon\n${text}`,
  'straight quotes': (text) => text.replace(/[“”]/g, '"').replace(/–/g, '-'),
  'hard-wrapped lines': (text) => text.replace(/(.{40,60}) /g, '$1\n'),
  'no blank lines': (text) => text.replace(/\n\n/g, '\n'),
  'indented lines': (text) => text.replace(/^(?=.)/gm, '    '),
  'decomposed letters': (text) => text.normalize('NFD'),
  'a paragraph moved up': (text) =>
    text.replace(/(Port Alden, [^]*)(The ferry company.*\n\n)/, '$2$1'),
  'furniture between paragraphs': (text) => text.replace(/\n\n/g, '\n\nAdvertisement\n\n'),
  'words put beside the names': (text) =>
    text.replace('Mayor Greta', 'Mayor Dr Greta').replace('engineers from', 'engineers sent from'),
  'typos in other words': (text) => text.replace('harbour', 'harbor').replace('waves', 'waevs'),
};

suite('re-anchoring', () => {
  for (const [what, edit] of Object.entries(benign)) {
    test(`keeps every mention after ${what}`, () => {
      for (const { was, state, now, quote } of fates(article, edit)) {
        assert.ok(state === 'ok' || state === 'moved', was);
        assert.equal(foldQuote(now ?? '').letters, foldQuote(was).letters);
        assert.equal(quote, now);
      }
    });
  }

  test('is ok where text and place are the old ones', () => {
    const states = fates(article, (text) => `${text}\nRead more`).map(({ state }) => state);
    assert.deepEqual(new Set(states), new Set(['ok']));
  });

  const lost: readonly (readonly [string, string, AnchorState, (text: string) => string])[] = [
    [
      'a person renamed',
      'Tomás Peña',
      'review',
      (text) => text.replace('Tomás Peña', 'Tomás Luna'),
    ],
    ['a typo mended', 'Corvane', 'review', (text) => text.replace('Corvane', 'Corvanne')],
    ['an accent lost', 'Tomás Peña', 'review', (text) => text.replace('Tomás Peña', 'Tomas Pena')],
    ['a word grown at its end', 'Ostara', 'review', (text) => text.replace('Ostara', 'Ostaras')],
    [
      'its paragraph deleted',
      'Alden Lines',
      'orphan',
      (text) => text.replace(/The ferry company.*\n\n/, ''),
    ],
    [
      'two names swapped',
      'Corvane',
      'review',
      (text) =>
        text.replace(/Corvane|Alden Lines/g, (it) =>
          it === 'Corvane' ? 'Alden Lines' : 'Corvane',
        ),
    ],
  ];
  for (const [what, was, state, edit] of lost) {
    test(`asks after ${what}`, () => {
      const fate = fateOf(was, article, edit);
      assert.equal(fate.now, undefined);
      assert.equal(fate.state, state);
      if (state === 'orphan') return;
      assert.ok(fate.best);
      for (const other of fates(article, edit)) {
        if (other.now !== undefined) assert.equal(other.now, other.was);
      }
    });
  }

  test('does not take the same surname elsewhere for a person whose sentence went', () => {
    const before = article.replace(
      'Shopkeepers',
      '“No word from [Lindqvist],” they said. Shopkeepers',
    );
    const { now } = fates(before, (text) => text.replace(/“Nobody.*quay\. /, ''))[1] ?? {};
    assert.equal(now, undefined);
  });

  test('does not jump to the twin of a deleted paragraph', () => {
    const twin = 'The ferry company Alden Lines put two more boats on the crossing for now.\n\n';
    const before = article.replace('By Lena', `${twin}By Lena`);
    const fate = fateOf('Alden Lines', before, (text) =>
      text.replace(/The ferry company.*patience\.\n\n/, ''),
    );
    assert.equal(fate.now, undefined);
  });

  const headline = 'Ferry to Port Alden runs again after the long winter storm';
  const rest = `Nobody on the quay had hoped to see it before the spring, [Greta Lindqvist] said.

The inspection by engineers from [Corvane] took a week, and found nothing.
`;
  const twins: readonly (readonly [string, string, (text: string) => string])[] = [
    [
      'the second of two equal lines went',
      `Harbour news\n\n${headline}\n\n${headline.replace('Port Alden', '[Port Alden]')}\n\n${rest}`,
      (text) => text.replace(`${headline}\n\n`, ''),
    ],
    [
      'the name beside it went, which ended like it',
      `Harbour news. Lena Ortiz spoke first, then Tomás Ortiz, [Ortiz], then others.\n`,
      (text) => text.replace(' Tomás Ortiz,', ''),
    ],
    [
      'two lines of a list changed places',
      `Sections\n\nFerries\nStorms\n[Quays]\nFishing\nBridges\nArchive of the year\n\n${rest}`,
      (text) => text.replace('Storms\nQuays', 'Quays\nStorms'),
    ],
    [
      'the last of its lines became another that begins alike',
      `“We wait,” [said Greta Lindqvist.\n\nGreta Lindqvist] had closed the bridge on Friday.\n\n${rest}`,
      (text) => text.replace('had closed the bridge on Friday', 'sells fish on the northern bank'),
    ],
    [
      'letters came to a name that ends in a mark',
      `The ships of the [U.S.] crossed the gulf before the others, and came back first.\n\n${rest}`,
      (text) => text.replace('U.S.', 'U.S.S.R.'),
    ],
    [
      'a row went, and the next differs in its number only',
      `Boat 928: The crew of [Alden Lines] reported waves of two metres at noon.
Boat 929: The crew of Alden Lines reported waves of two metres at noon.\n\n${rest}`,
      (text) => text.replace(/Boat 928.*\n/, ''),
    ],
    [
      'what is left behind the cut begins like one of the lines that went',
      `Shopkeepers on the northern bank fear for their trade.
Tomás Peña: Congratulations to all who crossed on Friday.
Nobody had lost half of the customers in a day before, some said.
[Tomás Peña]: Congratulations to all who crossed on Friday.
The bridge was last closed in 1987, and [Corvane] built it, said Lena Ortiz.\n`,
      (text) => text.replace(/Nobody had.*\nTomás Peña.*\n/, ''),
    ],
    [
      'the same headline follows, and one of the two went',
      `Fact check

Fact check: is the [oxygen bar that Port Alden offers to all who cross] worth it?

Fact check: is the oxygen bar that Port Alden offers to all who cross worth it?\n\n${rest}`,
      (text) => text.replace(/Fact check: .*\n\n/, ''),
    ],
    [
      'its twin is all that tells how the text moved',
      `Harbour news of the day.

The ferry company [Alden Lines] put two more boats on the [crossing] and asked commuters for [patience] until Sunday.

The weather was fair, and nobody had to wait for long at the quay.

The ferry company Alden Lines put two more boots on the crossing and asked commuters for patience until Sunday.

End.\n`,
      (text) => text.replace(/The ferry company.*\n\n/, ''),
    ],
    [
      'furniture came in that is as long as the line of a twin',
      `The ferry of [Alden Lines] came in late today with forty on board.
${'Nothing else of note was to be seen from the quay.\n'.repeat(6)}\
The ferry of Alden Lines came in late today with forty on board.\n\n${rest}`,
      (text) =>
        text
          .replace(/The ferry of.*/, (line) => line.replace(/[a-z]/g, 'x'))
          .replace('\n\n', '\n\nSign up and never miss what else the harbour has for you today\n'),
    ],
    [
      'a letter came to a Latin name in Chinese text',
      '简单介绍一下我的情况，我曾为[MSDN]（中国）写过一个专栏，从此进入技术写译界。\n',
      (text) => text.replace('MSDN', 'MMSDN'),
    ],
  ];
  for (const [what, before, edit] of twins) {
    test(`asks where ${what}`, () => {
      const [fate] = fates(before, edit);
      assert.equal(fate?.now, undefined);
      assert.equal(fate?.state, 'review');
    });
  }

  test('does not take blanks that came into every line for a twin that was moved there', () => {
    const market = 'The mayor of Port Alden opened the fish market at noon.';
    const lines = 'The weather on the northern bank was fair.\n'.repeat(8);
    const went = market.replace('Port Alden', '[Port Alden]');
    const [fate] = fates(
      `${lines}${market}\n${lines}${went}\n${lines}`,
      (text) => {
        const at = text.lastIndexOf(market);
        const left = text.slice(0, at) + text.slice(at + market.length + 1);
        return left.replace(/^(?=.)/gm, '    ');
      },
      'length',
    );
    assert.equal(fate?.now, undefined);
  });

  test('asks about a short name without any context', () => {
    const start = 'Yesterday '.length;
    const mention = { id: 'm-1', type: 'person', start, end: start + 2, exact: 'Li' };
    const text = 'Live:\nYesterday Li spoke.';
    const mentions = [{ ...mention, prefix: '', suffix: '' }];
    const { detached } = reanchor({ ...noAnnotations, mentions }, text);
    const [found] = findCandidates(detached.mentions, text).values();
    assert.equal(found?.[0]?.start, text.indexOf('Li spoke'));
  });

  test('does not find a name in another word', () => {
    const before = 'The kernel is maintained by [Linus] and many others all over the world.';
    const after = 'The market for machines is served by some chinese firms that nobody knows.';
    assert.equal(fateOf('Linus', before, () => after).now, undefined);
  });

  test('anchors nothing in another article', () => {
    const other = `Museum opens new wing

Mayor Greta Lindqvist opened the museum's new wing on Monday. Corvane had paid for its roof.

“We are grateful,” Lindqvist told the guests, among whom was Tomás Peña of the Ostara gallery.
`;
    for (const { was, now } of fates(article, () => other)) assert.equal(now, undefined, was);
  });

  test('ranks what may be meant', () => {
    const old = marked(article);
    const corvane = mentionsOf(old).filter(({ exact }) => exact === 'Corvane');
    const text = `${old.text.replace('Corvane', 'Corvanne')}\nCorvane’s share rose.\n`;
    const [found = []] = findCandidates(corvane, text).values();
    assert.deepEqual(
      found.map(({ exact, isSame }) => [exact, isSame]),
      [['Corvanne', false]],
    );
    assert.ok(found.every(({ score }, i) => score <= (found[i - 1]?.score ?? 1)));
  });

  const saying = marked(
    'He arrived late.\n\n[“We are safe, all of us”], [said] [Anna Berg] on arrival.\n\nIt rained.\n',
  );
  const [content, cue, source] = saying.spans.map((span) => ({
    ...span,
    exact: saying.text.slice(span.start, span.end),
  }));
  const quotation: Quotation = {
    id: 'q-1',
    kind: 'direct',
    content: content ?? { start: 0, end: 0, exact: '' },
    ...(cue && { cue }),
    ...(source && { source }),
  };

  test('takes a quotation along with its cue and source', () => {
    const text = `Live\n\n${saying.text}`;
    const { placed } = reanchor({ ...noAnnotations, quotations: [quotation] }, text);
    const [moved] = placed.quotations;
    assert.deepEqual(
      [moved?.content, moved?.cue, moved?.source].map((it) => it && text.slice(it.start, it.end)),
      ['“We are safe, all of us”', 'said', 'Anna Berg'],
    );
  });

  test('asks about a quotation whose source is another', () => {
    const text = saying.text.replace('Anna Berg', 'Anna Holm');
    const annotations = { ...noAnnotations, quotations: [quotation] };
    const { detached } = reanchor(annotations, text);
    assert.deepEqual(detached.quotations, [quotation]);
    assert.equal(findCandidates([quotation], text).get(quotation)?.[0]?.isSame, true);
  });

  test('takes a refused suggestion along with its neighbours', () => {
    const old = marked(article);
    const start = old.text.indexOf('Port Alden');
    const rejected = [{ type: 'location', start, end: start + 10, exact: 'Port Alden' }];
    const annotations = { ...noAnnotations, mentions: mentionsOf(old), rejected };
    const { placed } = reanchor(annotations, `Live\n\n${old.text}`);
    assert.equal(placed.rejected[0]?.start, start + 6);
  });

  test('loses nothing, whatever the sidecar says', () => {
    const any = fc.record({
      start: fc.integer({ min: 0, max: 3000 }),
      end: fc.integer({ min: 0, max: 3000 }),
      exact: fc.string({ maxLength: 20 }),
      prefix: fc.string({ maxLength: 20 }),
      suffix: fc.string({ maxLength: 20 }),
    });
    const { text } = marked(article);
    fc.assert(
      fc.property(fc.array(any), (quotes) => {
        const mentions = quotes.map((quote, i) => ({ id: `m-${i}`, type: 'person', ...quote }));
        const { placed, detached } = reanchor({ ...noAnnotations, mentions }, text);
        const kept = [...placed.mentions, ...detached.mentions].map(({ id }) => id);
        assert.deepEqual(new Set(kept), new Set(mentions.map(({ id }) => id)));
        assert.equal(kept.length, mentions.length);
      }),
    );
  });

  test('places a mention only where its letters stand', () => {
    const { text, spans } = marked(article);
    const edit = fc.record({
      at: fc.integer({ min: 0, max: text.length }),
      length: fc.nat({ max: 60 }),
      words: fc.constantFrom('', 'Advertisement\n', ' Lindqvist ', 'Corvane', '\n\n'),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const after = edits.reduce(
          (now, { at, length, words }) => now.slice(0, at) + words + now.slice(at + length),
          text,
        );
        const mentions = mentionsOf({ text, spans, cursor: undefined });
        const { placed } = reanchor({ ...noAnnotations, mentions }, after);
        for (const { id, start, end, exact } of placed.mentions) {
          const old = mentions.find((mention) => mention.id === id);
          assert.equal(exact, after.slice(start, end));
          assert.equal(foldQuote(exact).letters, foldQuote(old?.exact ?? '').letters);
        }
      }),
    );
  });

  test('pauses again and again in long texts and among many mentions', () => {
    const line = (n: number) => `Bulletin ${n}: the mayor [Otto Ortega${n}] opened the bridge.\n`;
    const old = marked(Array.from({ length: 2000 }, (_, n) => line(n)).join(''));
    const mentions = mentionsOf(old);
    const text = `Live\n${old.text}${'Nothing else was to be seen.\n'.repeat(50_000)}`;
    const steps = reanchorInSteps({ ...noAnnotations, mentions }, text);
    let pauses = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) pauses++;
    assert.ok(pauses > 40, `${pauses}`);
  });

  test('keeps every mention when lines come in between', () => {
    const { text, spans } = marked(article);
    const ends = Array.from(text.matchAll(/\n/g), ({ index }) => index + 1);
    // More than a line or two before the last mention might as well be a twin of it.
    const lines = fc.uniqueArray(fc.constantFrom(...ends), { maxLength: 2 });
    const line = 'Share this article\n';
    fc.assert(
      fc.property(lines, (inserted) => {
        const after = [...inserted]
          .sort((a, b) => b - a)
          .reduce((now, at) => now.slice(0, at) + line + now.slice(at), text);
        const mentions = mentionsOf({ text, spans, cursor: undefined });
        const { placed } = reanchor({ ...noAnnotations, mentions }, after);
        const expected = spans.map(({ start, end }) => {
          const grown = inserted.filter((at) => at <= start).length * line.length;
          return { start: start + grown, end: end + grown };
        });
        assert.deepEqual(
          placed.mentions.map(({ start, end }) => ({ start, end })),
          expected,
        );
      }),
    );
  });
});
