/** The version of the format that we write; a file of a later one is not ours to change. */
export const schemaVersion = 'pressmark/1';

/** The same of a tag set. */
export const tagSetVersion = 'pressmark-tagset/1';

/** The same of the rules of outlets. */
export const outletsVersion = 'pressmark-outlets/1';

/** How the version that a file gives stands to `ours`; `undefined` when it is none of that format. */
export function compareVersion(value: unknown, ours = schemaVersion): 'same' | 'newer' | undefined {
  if (value === ours) return 'same';
  const format = ours.slice(0, ours.indexOf('/') + 1);
  if (typeof value !== 'string' || !value.startsWith(format)) return undefined;
  const number = value.slice(format.length);
  return /^\d{1,9}$/.test(number) && Number(number) > 1 ? 'newer' : undefined;
}
