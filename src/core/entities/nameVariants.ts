import { foldName } from './foldName';
import { isGeneration, lineageStarts, surnameStarts } from './shortName';

/**
 * The forms in which news uses a name, the fullest first: for a person also without initials and "Jr."
 * ("John F. Kelly" as "John Kelly"), without the fathers' names, and by surname.
 */
export function nameVariants(name: string, type: string): readonly string[] {
  if (type !== 'person') return [name];
  const own = name
    .split(/[\s\u00A0]+/)
    .filter((word, at) => word !== '' && (at === 0 || !isGeneration(foldName(word))));
  const folded = own.map(foldName);
  const spelled = (start: number, end: number) =>
    own.slice(start, end).filter((word) => !isInitial(word));
  const full = spelled(0, own.length);
  const variants = [
    ...(full.length > 1 ? [full] : []),
    ...lineageStarts(folded).map((end) => spelled(0, end)),
    ...surnameStarts(folded).map((start) => spelled(start, own.length)),
  ].map((words) => words.join(' '));
  return [...new Set([name, ...variants.filter(Boolean)])];
}

/** J., J.-P. */
function isInitial(word: string): boolean {
  return !/\p{L}\p{M}*\p{L}/u.test(word);
}
