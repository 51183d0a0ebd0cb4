import type { Span } from '../../text/span';
import type { Quote } from '../annotations';
import { stands } from '../quote';
import { foldQuote } from './fold';
import { Context } from './likeness';

// Half of a context is more than chance, and less than what a stale one keeps of its text.
const least = 0.5;

/** Whether the text around a span is like the remembered one, on one side at least. */
export function resembles(text: string, item: Span & Quote): boolean {
  if (stands(text, item) || item.prefix + item.suffix === '') return true;
  const before = foldQuote(item.prefix).loose;
  const after = foldQuote(item.suffix).loose;
  const around = foldQuote(text.slice(Math.max(0, item.start - reach), item.start)).loose;
  const behind = foldQuote(text.slice(item.end, item.end + reach)).loose;
  return (
    (before !== '' && new Context(before, 'before').likeness(around, around.length) >= least) ||
    (after !== '' && new Context(after, 'after').likeness(behind, 0) >= least)
  );
}

// Room for the blanks that another program left out of a context of 32 characters.
const reach = 80;
