import type { Span } from '../text/span';
import type { Annotations } from './annotations';
import { changeMention } from './edit';
import { renameEntity } from './editEntities';
import { quoteOf } from './quote';

/**
 * Gives a mention other words. An entity that bears the old words as its name, and that no other mention
 * names, takes the new ones: it was named by the mistake that is mended. Unknown ids change nothing.
 */
export function resizeMention(
  annotations: Annotations,
  text: string,
  id: string,
  { start, end }: Span,
): Annotations {
  const mention = annotations.mentions.find((one) => one.id === id);
  if (!mention || (mention.start === start && mention.end === end)) return annotations;
  const quote = quoteOf(text, { start, end });
  const resized = changeMention(annotations, [id], { start, end, ...quote });
  const entity = annotations.entities.find((one) => one.id === mention.entity);
  const namers = annotations.mentions.filter((one) => one.entity === mention.entity);
  if (entity?.name !== mention.exact || namers.length > 1) return resized;
  return renameEntity(resized, entity.id, quote.exact);
}
