/** Compares by code unit, the same on every machine and in every locale. For sorting what is written to files. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
