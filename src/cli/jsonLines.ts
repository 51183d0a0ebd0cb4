// Articles as JSON lines `{"id", "text"}`: the way of shell pipes, of Spark's `pipe` and of GNU parallel.

import { canonicalText } from '../core/text/canonical';
import { decodeText } from './decodeText';
import type { Complaints } from './terminal';
import { faultOf } from './wording';

export interface TextWithId {
  /** Whatever the line has: the answer has the same. */
  readonly id: unknown;
  /** Canonical. */
  readonly text: string;
}

/** How complaints call standard input, as other tools do. */
const source = '-';

/** The texts of the lines; a line that is none is complained about and passed over, blank ones in silence. */
export async function* readJsonLines(
  input: AsyncIterable<Uint8Array>,
  complaints: Complaints,
): AsyncGenerator<TextWithId, void, undefined> {
  let number = 0;
  for await (const bytes of linesOf(input)) {
    number++;
    const decoded = decodeText(bytes);
    if (!('text' in decoded)) {
      complaints.about(source, faultOf(decoded, bytes), number);
    } else if (decoded.text.trim() !== '') {
      const read = parseLine(canonicalText(decoded.text));
      if (read) yield read;
      else complaints.about(source, 'not a JSON object with "id" and a string "text"', number);
    }
  }
}

function parseLine(line: string): TextWithId | undefined {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('id' in value) || !('text' in value) || typeof value.text !== 'string') return undefined;
  return { id: value.id, text: canonicalText(value.text) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * The lines of the bytes, without their line feed. Not `node:readline`, which also breaks at U+2028: JSON
 * may hold that as it is.
 */
async function* linesOf(
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      yield Buffer.concat([...pieces, chunk.subarray(start, end)]);
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}
