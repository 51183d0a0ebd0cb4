/** A function that builds its answer to each key once, for what is costly to make ready. */
export function memoized<T>(build: (key: string) => T): (key: string) => T {
  const built = new Map<string, { readonly value: T }>();
  return (key) => {
    let entry = built.get(key);
    if (!entry) built.set(key, (entry = { value: build(key) }));
    return entry.value;
  };
}
