import { TextDecoder } from 'node:util';

export type Decoded =
  | { readonly text: string }
  /** `offset` is the first byte, 0-based, that cannot belong to UTF-8; `line` is its line, 1-based. */
  | { readonly offset: number; readonly line: number; readonly truncated: boolean };

/**
 * The text of a file in UTF-8 (RFC 3629), byte order mark and line endings included. No byte is replaced
 * in silence: positions would then refer to a text that nobody has.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    return { text: decoder().decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const offset = firstFault(bytes);
  return { offset, line: lineOf(bytes, offset), truncated: offset === bytes.length };
}

// A byte order mark is part of the file: a sidecar keeps it, canonicalText drops it.
const decoder = (): TextDecoder => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The decoder does not say where it failed: the shortest prefix that it refuses does. */
function firstFault(bytes: Uint8Array): number {
  let fine = 0;
  let refused = bytes.length + 1;
  while (refused - fine > 1) {
    const middle = (fine + refused) >> 1;
    if (decodes(bytes.subarray(0, middle))) fine = middle;
    else refused = middle;
  }
  return fine;
}

/** Whether the bytes are the beginning of a text; its last character may be incomplete. */
function decodes(bytes: Uint8Array): boolean {
  try {
    decoder().decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < offset; at = bytes.indexOf(0x0a, at + 1)) {
    line++;
  }
  return line;
}
