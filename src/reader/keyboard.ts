import { forwardKey, stepSelection, type Step } from '../core/reader/steps';
import type { PageSelection } from '../core/reader/messages';
import type { Column } from './column';

/**
 * The step that a key asks for in a line of this direction; `undefined` for any other key. Arrows go by
 * word, with Ctrl or Cmd by sentence, with Alt by character; Shift extends.
 */
function stepOf(event: KeyboardEvent, forward: string): Step | undefined {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return undefined;
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  return {
    unit: ctrlKey || metaKey ? 'sentence' : altKey ? 'character' : 'word',
    way: event.key === forward ? 'forward' : 'back',
    extend: shiftKey,
  };
}

/**
 * What is selected after a key; `undefined` when the key is none of ours. With nothing selected it
 * begins at `top`.
 */
export function selectionAfter(
  event: KeyboardEvent,
  column: Column,
  selection: PageSelection | undefined,
): PageSelection | undefined {
  const from = selection ?? column.top();
  if (!from) return undefined;
  const { block, line } = from.focus;
  const direction = column.line({ block, line })?.direction ?? 'ltr';
  const step = stepOf(event, forwardKey(direction));
  return step && stepSelection(column.all, from, step);
}
