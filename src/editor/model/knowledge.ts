import type * as vscode from 'vscode';
import type { Annotations } from '../../core/annotations/annotations';
import type { AnnotationStore } from './annotationStore';
import type { Snapshots } from './snapshot';

/** Lets what a person says of an article count in its analysis, and tells when it says something else. */
export function followCorrections(snapshots: Snapshots, store: AnnotationStore): vscode.Disposable {
  const last = new Map<string, string>();
  snapshots.correctBy((document) => {
    const annotations = store.known(document.uri)?.annotations;
    return annotations && { sections: annotations.sections, metadata: annotations.article };
  });
  return store.onDidChange((uri) => {
    const said = wordsOf(store.known(uri)?.annotations);
    const name = uri.toString();
    if ((last.get(name) ?? nothing) === said) return;
    last.set(name, said);
    snapshots.corrected();
  });
}

const nothing = wordsOf(undefined);

/** What is said of which text: moving along with an edit is no other word. */
function wordsOf(annotations: Annotations | undefined): string {
  const sections = annotations?.sections.map(({ kind, exact }) => [kind, exact]) ?? [];
  return JSON.stringify([sections, annotations?.article ?? {}]);
}
