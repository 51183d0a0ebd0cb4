import type { ReaderWords } from '../core/reader/messages';
import type { Block, BlockKind, EntityMark, Mark, PageLine } from '../core/reader/page';
import { runsOf } from '../core/reader/runs';

/** The class of elements that hold a line of the article and nothing else. */
export const lineClass = 'line';

/** Elements of marks that have a card. */
export const markSelector = '[data-kind]';

/** The element of a block. Article text enters as text nodes only. */
export function blockElement(block: Block, words: ReaderWords): HTMLElement {
  const lines = block.lines.map((line) => lineElement(line, block.kind, words));
  const element = frameOf(block, words);
  element.classList.add('block', block.kind);
  element.append(...lines, ...marginElements(block, words));
  return element;
}

/** Beside the block, where there is something to say. */
function marginElements({ entities, notes }: Block, words: ReaderWords): HTMLElement[] {
  if (entities.length === 0 && notes.length === 0) return [];
  const margin = document.createElement('div');
  margin.className = 'margin';
  if (entities.length > 0) {
    const list = document.createElement('ul');
    list.ariaLabel = words.entities;
    list.append(
      ...entities.map(({ name, type }) => {
        const item = document.createElement('li');
        item.dataset.type = type in words.types ? type : 'other';
        item.dir = 'auto';
        item.textContent = name;
        item.setAttribute('aria-description', words.types[type] ?? type);
        return item;
      }),
    );
    margin.append(list);
  }
  margin.append(
    ...notes.map((note) => {
      const element = document.createElement('p');
      element.dir = 'auto';
      element.textContent = note;
      return element;
    }),
  );
  return [margin];
}

function frameOf({ kind, lines }: Block, words: ReaderWords): HTMLElement {
  switch (kind) {
    case 'furniture': {
      const details = document.createElement('details');
      const summary = document.createElement('summary');
      summary.textContent = `${words.furniture} (${lines.length})`;
      details.append(summary);
      return details;
    }
    case 'caption':
    case 'credit':
      return document.createElement('figure');
    default:
      return document.createElement('div');
  }
}

function lineElement(line: PageLine, kind: BlockKind, words: ReaderWords): HTMLElement {
  const element = document.createElement(lineTag(kind));
  element.className = lineClass;
  element.dir = line.direction;
  // An empty `lang` says that the language is not known, which `und` does not to every browser.
  element.lang = line.language === 'und' ? '' : line.language;
  appendRuns(element, line, words);
  return element;
}

function lineTag(kind: BlockKind): 'h1' | 'h2' | 'figcaption' | 'p' {
  switch (kind) {
    case 'headline':
      return 'h1';
    case 'subheading':
      return 'h2';
    case 'caption':
    case 'credit':
      return 'figcaption';
    default:
      return 'p';
  }
}

/** One element a mark for as long as it goes on, so that a name in two runs is one name. */
function appendRuns(line: HTMLElement, content: PageLine, words: ReaderWords): void {
  let open: { readonly mark: Mark; readonly element: HTMLElement }[] = [];
  for (const { text, marks } of runsOf(content)) {
    const common = marks.findIndex((mark, depth) => open[depth]?.mark !== mark);
    open = open.slice(0, common === -1 ? marks.length : common);
    for (const mark of marks.slice(open.length)) {
      const element = markElement(mark, marks.indexOf(mark), words);
      (open.at(-1)?.element ?? line).append(element);
      open.push({ mark, element });
    }
    (open.at(-1)?.element ?? line).append(text);
  }
}

function markElement(mark: Mark, depth: number, words: ReaderWords): HTMLElement {
  switch (mark.kind) {
    case 'mention':
    case 'suggestion': {
      const element = document.createElement('mark');
      const type = words.types[mark.type] ?? mark.type;
      const isSuggestion = mark.kind === 'suggestion';
      element.className = mark.kind;
      element.dataset.kind = mark.kind;
      element.dataset.id = mark.id;
      element.dataset.type = mark.type in words.types ? mark.type : 'other';
      element.dataset.depth = String(depth);
      element.dataset.vscodeContext = menuContext(mark);
      element.setAttribute(
        'aria-description',
        isSuggestion ? `${type}, ${words.suggestion}` : type,
      );
      return element;
    }
    case 'quotation':
    case 'aside': {
      const element = document.createElement('span');
      element.className = mark.kind;
      if (mark.kind === 'quotation') element.dataset.kind = mark.kind;
      return element;
    }
  }
}

/** What the context menu goes by, and hands to the command that is chosen. */
function menuContext({ kind, id }: EntityMark): string {
  const subject = kind === 'mention' ? { id } : id;
  return JSON.stringify({ webviewSection: kind, subject });
}
