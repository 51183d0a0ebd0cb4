import type { ReaderLook } from '../core/reader/messages';

/** The variables of reader.css that the user's settings stand in. */
export const lookVariables = ['--own', '--size', '--characters', '--line-height'] as const;

/** Sets the page as the user wants it. Values enter as values: they cannot become other style. */
export function applyLook({ fontFamily, fontSize, measure, lineHeight }: ReaderLook): void {
  const { style } = document.documentElement;
  if (fontFamily) style.setProperty('--own', fontFamily);
  else style.removeProperty('--own');
  style.setProperty('--size', `${fontSize}px`);
  style.setProperty('--characters', String(measure));
  style.setProperty('--line-height', String(lineHeight));
}
