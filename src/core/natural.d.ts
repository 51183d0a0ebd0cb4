// Types of the few parts of `natural` that we import by path. The package's root pulls in database
// drivers and cannot be bundled for a web worker, and its own typings cover the root only.

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Jaro–Winkler similarity, 0 to 1 (Winkler 1990). */
  const similarity: (
    a: string,
    b: string,
    options?: { ignoreCase?: boolean; dj?: number },
  ) => number;
  export default similarity;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  /** The Porter (1980) stemmer of English. */
  const porter: { stem(word: string): string };
  export default porter;
}
