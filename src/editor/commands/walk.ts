import { targetArticle } from './target';
import type { Desk } from './target';

/** Goes to the next or previous mention, around the ends of the article. */
export async function walk(desk: Desk, direction: 'next' | 'previous'): Promise<void> {
  const { view, article } = await targetArticle(desk);
  const mention = article.neighbour(view.selections[0]?.start ?? -1, direction);
  if (mention) view.select(mention);
}
