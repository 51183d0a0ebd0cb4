// Finds the blocks of a sidecar by its lines alone: which top-level keys there are, and under the lists
// which lines make up each item. In YAML whatever belongs to a block is indented deeper than it, so a
// line that is not begins the next one, whatever the lines between hold. An item can then be read,
// replaced or left alone by itself, and everything around it stays in the file as it is.

/** Lines from `start` to `end`, with the comments and blank lines from `leadStart` on before them. */
interface BlockLines {
  readonly leadStart: number;
  readonly start: number;
  readonly end: number;
}

/** A top-level key with all that belongs to it. Offsets are UTF-16, in the file. */
export interface EntryLines extends BlockLines {
  readonly key: string;
  /** After the line break of the key's own line. */
  readonly headEnd: number;
  /** Column of the items' dashes; `undefined` when what follows the key is no block list. */
  readonly dash: number | undefined;
  readonly items: readonly BlockLines[];
}

export interface Layout {
  readonly entries: readonly EntryLines[];
  /** Where the comments after the last entry begin. */
  readonly tailStart: number;
}

/**
 * The blocks of a file from `start` on (past a byte order mark), or `undefined` when it is laid out in
 * another way: as one flow, in several documents, with quoted or complex keys.
 */
export function layOut(source: string, start: number): Layout | undefined {
  const scan = new LayoutScan(source, start);
  for (let at = start; at < source.length;) {
    const feed = source.indexOf('\n', at);
    const next = feed === -1 ? source.length : feed + 1;
    if (!scan.line(at, next)) return undefined;
    at = next;
  }
  return { entries: scan.entries, tailStart: scan.claimed };
}

/** A key at the start of a line, and perhaps the first character of a value in the same line. */
const topLevelKey = /([A-Za-z_][\w-]*):(?=[ \r\n]|$)(?: +([^\s#]))?/y;
/** A hundred times as many as the schema knows. */
const maximumEntries = 1000;
const documentStart = /--- *(?:#.*)?\r?$/my;

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type EntryDraft = Draft<Omit<EntryLines, 'items'>> & { readonly items: Draft<BlockLines>[] };

class LayoutScan {
  readonly entries: EntryDraft[] = [];
  private entry: EntryDraft | undefined;
  /** Whether the entry has a value that is no block list. */
  private hasOtherValue = false;
  private hasDocumentStart = false;

  /** `claimed`: up to where the lines belong to a block; what follows is the lead of the next one. */
  constructor(
    private readonly source: string,
    public claimed: number,
  ) {}

  /** Takes the next line; false when the file is not laid out in blocks. */
  line(start: number, end: number): boolean {
    let at = start;
    while (this.source[at] === ' ') at++;
    const indent = at - start;
    if (at >= end || this.isLineBreak(at)) return true;
    if (this.source[at] === '#') {
      // A comment at the depth of the block's lines, right below them, is part of it.
      if (this.claimed === start && indent > this.margin) this.claim(end);
      return true;
    }
    if (this.isDash(at, indent)) return this.beginItem(start, indent, end);
    if (indent === 0) return this.beginEntry(start, end);
    if (!this.entry || indent <= this.margin) return false;
    this.hasOtherValue ||= this.entry.dash === undefined;
    this.claim(end);
    return true;
  }

  private isLineBreak(at: number): boolean {
    const character = this.source[at];
    return character === '\n' || (character === '\r' && this.source[at + 1] === '\n');
  }

  /** The column that all lines of the current block are deeper than. */
  private get margin(): number {
    return this.entry ? (this.entry.dash ?? 0) : Infinity;
  }

  private isDash(at: number, indent: number): boolean {
    if (!this.entry || this.source[at] !== '-') return false;
    const isDash = this.source[at + 1] === ' ' || this.isLineBreak(at + 1);
    return isDash && indent === (this.entry.dash ?? (this.hasOtherValue ? undefined : indent));
  }

  private claim(end: number): void {
    const item = this.entry?.items.at(-1);
    if (item) item.end = end;
    if (this.entry) this.entry.end = end;
    this.claimed = end;
  }

  private beginItem(start: number, indent: number, end: number): boolean {
    if (!this.entry) return false;
    this.entry.dash = indent;
    this.entry.items.push({ leadStart: this.claimed, start, end });
    this.claim(end);
    return true;
  }

  private beginEntry(start: number, end: number): boolean {
    topLevelKey.lastIndex = start;
    const match = topLevelKey.exec(this.source);
    const key = match?.[1];
    if (key === undefined) return this.isDocumentStart(start);
    if (this.entries.length === maximumEntries) return false;
    if (this.entries.some((entry) => entry.key === key)) return false;
    const leadStart = this.claimed;
    this.entry = { key, leadStart, start, headEnd: end, end, dash: undefined, items: [] };
    this.entries.push(this.entry);
    this.hasOtherValue = match?.[2] !== undefined;
    this.claim(end);
    return true;
  }

  /** A `---` before everything else is as good as a comment. */
  private isDocumentStart(start: number): boolean {
    documentStart.lastIndex = start;
    if (this.entry || this.hasDocumentStart || !documentStart.test(this.source)) return false;
    this.hasDocumentStart = true;
    return true;
  }
}
