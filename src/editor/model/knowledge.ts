import * as vscode from 'vscode';
import type { Annotations } from '../../core/annotations/annotations';
import type { Corrections } from '../../core/article/corrections';
import { languageId } from '../ids';
import type { AnnotationStore } from './annotationStore';
import type { FolderFurniture } from './folderFurniture';
import type { Outlets } from './outlets';
import type { Snapshots } from './snapshot';

/**
 * Lets what people say of an article and of its outlet, and what its folder shows, count in its analysis,
 * and tells when any of that is another.
 */
export function followKnowledge(
  snapshots: Snapshots,
  store: AnnotationStore,
  outlets: Outlets,
  furniture: FolderFurniture,
): vscode.Disposable {
  const last = new Map<string, string>();
  snapshots.analyzeWith(({ uri, languageId: language }) => {
    // Whether a text is an article at all is told by the text alone.
    if (language !== languageId) return {};
    const annotations = store.known(uri)?.annotations;
    const knownFurniture = furniture.knownAt(uri);
    return {
      ...(annotations && { corrections: correctionsIn(annotations) }),
      ...outlets.rulesFor(uri),
      ...(knownFurniture && { knownFurniture }),
    };
  });
  const reanalyze = () => {
    snapshots.reanalyze();
  };
  return vscode.Disposable.from(
    outlets.onDidChange(reanalyze),
    furniture.onDidChange(reanalyze),
    store.onDidChange((uri) => {
      const said = wordsOf(store.known(uri)?.annotations);
      const name = uri.toString();
      if ((last.get(name) ?? nothing) === said) return;
      last.set(name, said);
      reanalyze();
    }),
  );
}

/** What a person says of an article. */
export function correctionsIn({
  sections,
  article,
}: Pick<Annotations, 'sections' | 'article'>): Corrections {
  return { sections, metadata: article };
}

const nothing = wordsOf(undefined);

/** What is said of which text: moving along with an edit is no other word. */
function wordsOf(annotations: Annotations | undefined): string {
  const sections = annotations?.sections.map(({ kind, exact }) => [kind, exact]) ?? [];
  return JSON.stringify([sections, annotations?.article ?? {}]);
}
