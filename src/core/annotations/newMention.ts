import type { Span } from '../text/span';
import type { Mention } from './annotations';
import { mentionId } from './ids';
import { quoteOf } from './quote';

/** Who made a mention and when. */
export interface Signature {
  readonly by?: string;
  /** ISO 8601, UTC. */
  readonly at?: string;
}

/** A mention with an id that is none of `ids`, which it joins. */
export function newMention(
  text: string,
  { start, end }: Span,
  { type, entity }: { readonly type: string; readonly entity: string | undefined },
  { by, at }: Signature,
  ids: Set<string>,
): Mention {
  const id = mentionId(ids);
  ids.add(id);
  return {
    id,
    type,
    start,
    end,
    ...quoteOf(text, { start, end }),
    ...(entity !== undefined && { entity }),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at }),
  };
}
