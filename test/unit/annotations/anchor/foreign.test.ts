import assert from 'node:assert/strict';
import { areForeign } from '../../../../src/core/annotations/anchor/foreign';
import { reanchor } from '../../../../src/core/annotations/anchor/reanchor';
import { noAnnotations } from '../../../../src/core/annotations/annotations';
import { quoteOf } from '../../../../src/core/annotations/quote';
import { marked } from '../marked';

const own = `Harbour bridge closes after storm

Port Alden, 3 March – Mayor [Greta Lindqvist] closed the harbour bridge on Friday, after waves had loosened two of its piers.

The inspection, by engineers from [Corvane], may take a week, a spokesman for [Alden Lines] said.

Shopkeepers fear for their trade. [Tomás Peña], who sells fish there, lost half of his customers in a day.
`;

const other = `Museum reopens with loans from abroad

Port Alden, 9 June – The city museum opens its doors again on Sunday, two years after a fire in its northern wing.

Greta Lindqvist, who lent a portrait, will speak at noon.
`;

/** Whether the marked spans seem foreign to a text. */
function seemForeign(source: string, text: string, isNamed = false): boolean {
  const old = marked(source);
  const mentions = old.spans.map((span, i) => {
    return { id: `m-${i}`, type: 'person', ...span, ...quoteOf(old.text, span) };
  });
  return areForeign(reanchor({ ...noAnnotations, mentions }, text), text, isNamed);
}

suite('annotations that may be those of another article', () => {
  const { text } = marked(own);

  test('are, where a name in common is all that there is', () => {
    assert.equal(seemForeign(own, other), true);
    assert.equal(seemForeign(own, other, true), true);
  });

  test('are not, where one passage of their article is left', () => {
    assert.equal(seemForeign(own, text.split('\n\n').slice(0, 2).join('\n\n')), false);
  });

  test('are not, where all their words were changed in the same sentences', () => {
    const renamed = text.replaceAll(/Greta Lindqvist|Corvane|Alden Lines|Tomás Peña/g, 'N. N.');
    assert.equal(seemForeign(own, renamed), false);
  });

  test('are not by one tag that went, if the file names the article', () => {
    const one = own.replace(/\[(?!Tomás)/g, '').replace(/(?<!Peña)\]/g, '');
    const without = text.slice(0, text.indexOf('Shopkeepers'));
    assert.equal(seemForeign(one, without, true), false);
    assert.equal(seemForeign(one, other, false), true);
  });

  test('are not, where there are none', () => {
    assert.equal(seemForeign(text, other), false);
  });
});
