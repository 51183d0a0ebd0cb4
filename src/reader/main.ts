import type { Handlers, PageSelection, ToPage } from '../core/reader/messages';
import { dispatch } from '../core/reader/messages';
import { Column } from './column';
import { host } from './host';
import { pointOf, readSelection, writeSelection } from './selection';

const main = element('main');
const column = new Column(element('#article'));
const notice = element('#notice');
/** Of what is shown, as the extension counts. */
let version = 0;

const handlers: Handlers<ToPage> = {
  show(message) {
    host.setState(message.state);
    version = message.version;
    main.lang = message.language === 'und' ? '' : message.language;
    main.dir = message.direction;
    main.setAttribute('aria-label', message.words.article);
    column.show(message.blocks, message.words);
    const isEmpty = message.blocks.length === 0;
    notice.textContent = isEmpty ? message.words.empty : message.isCut ? message.words.cut : '';
    scrollTo(0, 0);
  },
  update(message) {
    // A tag leaves the text as it is: what was selected before is selected afterwards.
    const selection = readSelection(column);
    version = message.version;
    column.update(message.splices);
    if (selection) writeSelection(column, selection);
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
};

function tellSelection(): void {
  host.postMessage({ kind: 'selected', version, selection: readSelection(column) });
}

function reveal({ focus }: PageSelection): void {
  const [node] = pointOf(column, focus) ?? [];
  node?.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
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
host.postMessage({ kind: 'ready' });
