import { isBody } from './article';
import type { Section } from './article';

export type PartKind = 'front' | 'body' | 'end';

/** One of the three parts of a page of news, with its sections in order. Never empty. */
export interface Part {
  readonly kind: PartKind;
  readonly sections: readonly Section[];
}

/**
 * Front matter (what stands before the lede), body (from the lede to the last paragraph, with the
 * subheadings and captions between them) and end matter. A text without a body is front matter only.
 */
export function partsOf(sections: readonly Section[]): readonly Part[] {
  const first = sections.findIndex((section) => isBody(section.kind));
  const last = sections.findLastIndex((section) => isBody(section.kind));
  const bodyStart = first === -1 ? sections.length : first;
  const parts: Part[] = [
    { kind: 'front', sections: sections.slice(0, bodyStart) },
    { kind: 'body', sections: sections.slice(bodyStart, last + 1) },
    { kind: 'end', sections: sections.slice(Math.max(bodyStart, last + 1)) },
  ];
  return parts.filter((part) => part.sections.length > 0);
}

/** The section that holds the line; `undefined` on a blank line between two. */
export function sectionAt(sections: readonly Section[], line: number): Section | undefined {
  return sections.find((section) => section.firstLine <= line && line <= section.lastLine);
}
