// Names of sidecars: `<article>.annotations.yaml`, with several annotators
// `<article>.<annotator>.annotations.yaml`.

const suffix = '.annotations.yaml';

/** Everything that cannot stand in an annotator's part of a name: it has no dots, spaces or separators. */
const notInAnnotator = /[^\p{L}\p{M}\p{N}_-]+/gu;

/**
 * The name of the sidecar that stands beside an article. Characters of the annotator's name that a
 * file name cannot hold become hyphens.
 */
export function sidecarNameFor(articleName: string, annotator?: string): string {
  const who = annotator?.replace(notInAnnotator, '-');
  return who ? `${articleName}.${who}${suffix}` : articleName + suffix;
}

/**
 * The article and the annotator that a sidecar's name speaks of, or `undefined` when it is no such
 * name. An annotator is told only after `.txt`: in `notes.de.annotations.yaml` the article is `notes.de`.
 */
export function articleNameOf(
  sidecarName: string,
): { readonly article: string; readonly annotator?: string } | undefined {
  if (!sidecarName.endsWith(suffix)) return undefined;
  const article = sidecarName.slice(0, -suffix.length);
  if (article === '') return undefined;
  const named = /^(.+\.txt)\.([^.]+)$/i.exec(article);
  if (named?.[1] === undefined || named[2] === undefined || /^txt$/i.test(named[2])) {
    return { article };
  }
  return { article: named[1], annotator: named[2] };
}

/** Those of the file names that are sidecars of the article, of whichever annotator. */
export function sidecarNamesOf(articleName: string, names: readonly string[]): readonly string[] {
  return names.filter(
    (name) =>
      name === sidecarNameFor(articleName) ||
      (name.startsWith(`${articleName}.`) && articleNameOf(name)?.article === articleName),
  );
}
