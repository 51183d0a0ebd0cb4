/** The index of the last item that fits; -1 where none does. */
export function lastIndex<T>(list: readonly T[], fits: (item: T) => boolean): number {
  let at = list.length - 1;
  while (at >= 0 && !fits(list[at] as T)) at--;
  return at;
}
