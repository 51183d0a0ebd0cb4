/** The version of the format that we write; a file of a later one is not ours to change. */
export const schemaVersion = 'pressmark/1';

const version = /^pressmark\/(\d{1,9})$/;

/** How the version that a file gives stands to ours; `undefined` when it is none. */
export function compareVersion(value: unknown): 'same' | 'newer' | undefined {
  const number = typeof value === 'string' ? version.exec(value)?.[1] : undefined;
  if (value === schemaVersion) return 'same';
  return Number(number) > 1 ? 'newer' : undefined;
}
