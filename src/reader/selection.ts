// The browser's selection as places on the page. A line's element holds the characters of its line and
// no others, in their order, so an offset is the length of the text before a point.

import type { PageSelection } from '../core/reader/messages';
import type { Place } from '../core/reader/places';
import { lineClass } from './blockElement';
import type { Column } from './column';

/** What is selected; `undefined` when nothing in the article is. */
export function readSelection(column: Column): PageSelection | undefined {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  const anchor = placeOf(column, selection.anchorNode, selection.anchorOffset);
  const focus = placeOf(column, selection.focusNode, selection.focusOffset);
  return anchor && focus && { anchor, focus };
}

/** Selects on the page. What no longer is there is not selected. */
export function writeSelection(column: Column, { anchor, focus }: PageSelection): void {
  const from = pointOf(column, anchor);
  const to = pointOf(column, focus);
  if (from && to) document.getSelection()?.setBaseAndExtent(...from, ...to);
}

/** The place of a point in the document: in its line, or at the beginning of the next one. */
export function placeOf(column: Column, node: Node, offset: number): Place | undefined {
  const line = lineAround(node) ?? lineAfter(node, offset);
  const block = line && column.indexOf(line);
  if (!line || block === undefined) return undefined;
  const before = document.createRange();
  before.selectNodeContents(line);
  if (line.contains(node)) before.setEnd(node, offset);
  else before.collapse(true);
  return { block, line: linesIn(line.closest('.block')).indexOf(line), offset: lengthOf(before) };
}

/** A text node and an offset in it. */
export function pointOf(
  column: Column,
  { block, line, offset }: Place,
): [Node, number] | undefined {
  const element = linesIn(column.element(block))[line];
  if (!element) return undefined;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: [Node, number] = [element, 0];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (left <= length) return [node, left];
    left -= length;
    last = [node, length];
  }
  return last;
}

function linesIn(block: Element | null | undefined): Element[] {
  return block ? [...block.getElementsByClassName(lineClass)] : [];
}

function lineAround(node: Node): Element | null | undefined {
  return (node instanceof Element ? node : node.parentElement)?.closest(`.${lineClass}`);
}

/** The line after a point that is in none, as after a triple click, which reaches to the next block. */
function lineAfter(node: Node, offset: number): Element | undefined {
  const point = document.createRange();
  point.setStart(node, offset);
  return [...document.getElementsByClassName(lineClass)].find(
    (line) => point.comparePoint(line, 0) >= 0,
  );
}

function lengthOf(range: Range): number {
  return range.toString().length;
}
