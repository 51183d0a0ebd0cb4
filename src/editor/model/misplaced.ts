import { misplacedOf, type Misplaced } from '../../core/annotations/anchor/candidates';
import type { AnnotatedArticle } from './annotatedArticle';

/** Names an annotation without a place in rows and links, which outlive the annotation itself. */
export interface MisplacedKey {
  /** The URI of the article. */
  readonly article: string;
  /** Its id, or for a section, which has none, its kind and former place. */
  readonly id: string;
}

/** The annotations of an article that have lost their place, by the ids of their keys. */
export function misplacedIn({ sorted }: AnnotatedArticle): ReadonlyMap<string, Misplaced> {
  return new Map(misplacedOf(sorted.detached).map((item) => [idOf(item), item]));
}

function idOf(item: Misplaced): string {
  return 'id' in item ? item.id : `${item.kind} ${item.start} ${item.end}`;
}
