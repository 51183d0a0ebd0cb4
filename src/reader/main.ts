import type { Handlers, PageSelection, ToPage } from '../core/reader/messages';
import { dispatch } from '../core/reader/messages';
import { markSelector } from './blockElement';
import { CardView } from './card';
import { Column } from './column';
import { exported } from './exported';
import { host } from './host';
import { selectionAfter } from './keyboard';
import { applyLook } from './look';
import { Scroll } from './scroll';
import { placeOf, pointOf, readSelection, writeSelection } from './selection';
import { Strip } from './strip';

const main = element('main');
const article = element('#article');
const column = new Column(article);
const notice = element('#notice');
const spoken = element('#spoken');
const card = new CardView(document.body, (mark) => placeOf(column, mark, 0));
const scroll = new Scroll(column);
const strip = new Strip(document.body, (share) => {
  column.atShare(share)?.scrollIntoView({ block: 'start' });
});
/** Of what is shown, as the extension counts. */
let version = 0;
/** While words are being dragged over, nothing may change under the mouse. */
let isDragging = false;
let late: Extract<ToPage, { kind: 'update' }>[] = [];

const handlers: Handlers<ToPage> = {
  show(message) {
    host.setState(message.state);
    version = message.version;
    late = [];
    main.lang = message.language === 'und' ? '' : message.language;
    main.dir = message.direction;
    article.setAttribute('aria-label', message.words.article);
    column.show(message.blocks, message.words);
    strip.show(column.all);
    const isEmpty = message.blocks.length === 0;
    notice.textContent = isEmpty ? message.words.empty : message.isCut ? message.words.cut : '';
    scroll.silently(() => {
      scrollTo(0, 0);
    });
  },
  update(message) {
    if (isDragging) {
      late.push(message);
      return;
    }
    // A tag leaves the text as it is: what was selected before is selected afterwards.
    const selection = readSelection(column);
    const text = selection && column.line(selection.focus)?.text;
    version = message.version;
    column.update(message.splices);
    strip.show(column.all);
    if (selection && column.line(selection.focus)?.text === text) writeSelection(column, selection);
    tellSelection();
  },
  notice({ state, text }) {
    host.setState(state);
    column.clear();
    notice.textContent = text;
  },
  remember({ state }) {
    host.setState(state);
  },
  select({ selection }) {
    writeSelection(column, selection);
    reveal(selection);
  },
  look({ look }) {
    applyLook(look);
  },
  export({ variables }) {
    column.drawAll();
    host.postMessage({ kind: 'exported', exported: exported(main, variables) });
  },
  follow({ place }) {
    scroll.follow(place);
  },
  cursor({ place }) {
    document.querySelector('.current')?.classList.remove('current');
    column.element(place.block)?.classList.add('current');
  },
  card({ request, card: content }) {
    card.show(request, content);
  },
};

function tellSelection(): void {
  host.postMessage({ kind: 'selected', version, selection: readSelection(column) });
}

function keyPressed(event: KeyboardEvent): void {
  if (card.isOpen && event.key === 'Escape') {
    card.close();
    return;
  }
  // Links, buttons and the fold have keys of their own.
  if (event.target instanceof Element && event.target.closest('button, summary')) return;
  const before = readSelection(column);
  if (event.key === 'Enter' && before) {
    const mark = markAt(before);
    if (mark) card.open(mark);
    return;
  }
  const after = selectionAfter(event, column, before);
  if (!after) return;
  // The workbench would take Alt with an arrow as its own.
  event.preventDefault();
  event.stopPropagation();
  writeSelection(column, after);
  reveal(after, 'nearest');
  speak(after);
}

/** Says what is selected and what it is tagged as. */
function speak(selection: PageSelection): void {
  const text = document.getSelection()?.toString() ?? '';
  const kind = markAt(selection)?.getAttribute('aria-description');
  spoken.textContent = kind ? `${text}, ${kind}` : text;
}

/** The innermost mark that the focus of the selection is on. */
function markAt({ focus }: PageSelection): HTMLElement | null {
  const [node] = pointOf(column, focus) ?? [];
  return node?.parentElement?.closest<HTMLElement>(markSelector) ?? null;
}

function reveal({ focus }: PageSelection, block: ScrollLogicalPosition = 'center'): void {
  const [node] = pointOf(column, focus) ?? [];
  node?.parentElement?.scrollIntoView({ block, inline: 'nearest' });
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  dispatch(handlers, data);
});
document.addEventListener('selectionchange', tellSelection);
document.addEventListener('keydown', keyPressed);
addEventListener('pointerdown', () => {
  isDragging = true;
});
for (const end of ['pointerup', 'pointercancel', 'blur']) {
  addEventListener(end, () => {
    isDragging = false;
    for (const message of late.splice(0)) handlers.update(message);
  });
}
host.postMessage({ kind: 'ready' });
