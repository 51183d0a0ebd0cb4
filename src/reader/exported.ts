import type { Exported } from '../core/reader/messages';
import { lookVariables } from './look';

/** Attributes that keys, menus and cards go by. */
const onlyHere = ['data-id', 'data-kind', 'data-vscode-context', 'tabindex', 'aria-description'];

/** Its words without what the title of the page adds to them. */
function headline(page: HTMLElement): string {
  const element = page.querySelector('h1')?.cloneNode(true) as HTMLElement | undefined;
  for (const aside of element?.querySelectorAll('.aside') ?? []) aside.remove();
  return element?.textContent.trim() ?? '';
}

/** The page as it stands, without what only works here. */
export function exported(main: HTMLElement, variables: readonly string[]): Exported {
  const copy = document.createElement('main');
  copy.lang = main.lang;
  copy.dir = main.dir;
  copy.append(...[...main.childNodes].map((node) => node.cloneNode(true)));
  for (const element of copy.querySelectorAll('[data-id], [tabindex], .current')) {
    element.classList.remove('current');
    const description = element.getAttribute('aria-description');
    if (description !== null) element.setAttribute('title', description);
    for (const name of onlyHere) element.removeAttribute(name);
  }
  const style = getComputedStyle(document.documentElement);
  const valuesOf = (names: readonly string[]) =>
    Object.fromEntries(
      names
        .map((name) => [name, style.getPropertyValue(name).trim()] as const)
        .filter(([, value]) => value !== ''),
    );
  return {
    title: headline(copy),
    language: main.lang,
    html: copy.outerHTML,
    theme: valuesOf(variables),
    look: valuesOf(lookVariables),
  };
}
