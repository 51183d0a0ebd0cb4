import type { Dateline, Reading } from '../../article/article';
import type { Span } from '../../text/span';
import type { EntitySuggestion } from '../suggestion';
import { onlyWithin } from './within';

/** What a dateline opens with is a place, whatever its words look like. */
const score = 0.9;

/** The place that the article was filed from, where its dateline names it. */
export function byDateline(
  text: string,
  within: readonly Span[],
  dateline: Reading<Dateline> | undefined,
): EntitySuggestion[] {
  const place = dateline?.value.place;
  if (!dateline || place === undefined) return [];
  const start = text.indexOf(place, dateline.start);
  const end = start + place.length;
  if (start === -1 || end > dateline.end) return [];
  return onlyWithin(
    [{ start, end, type: 'location', score, by: 'dateline', args: [], name: place }],
    within,
  );
}
