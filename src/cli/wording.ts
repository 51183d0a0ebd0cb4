// What the command line says about files that it cannot use.

import { isSystemError } from '../node/replaceFile';
import type { Decoded } from './decodeText';

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'is a folder',
  ENOTDIR: 'part of the path is not a folder',
};

/** Why the system refused, in words; other errors are our own and go on. */
export function reasonOf(error: unknown): string {
  if (!isSystemError(error)) throw error;
  return systemReasons[error.code ?? ''] ?? error.message;
}

/** Why bytes are no text. */
export function faultOf(fault: Exclude<Decoded, { text: string }>, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return 'is UTF-16, not UTF-8';
  }
  return fault.truncated
    ? `ends within a character of UTF-8, after byte ${fault.offset}`
    : `not UTF-8: byte ${fault.offset} is out of place`;
}
