// Tagging as a whole: a mention, and the entity it names. What the editor's commands and the command
// line's `tag` do.

import type { Span } from '../text/span';
import type { Annotations, Entity, Mention } from './annotations';
import { addMention, changeMention } from './edit';
import { linkEntity, linkToAnother, type Linked } from './linkEntity';
import { newMention, type Signature } from './newMention';

/** What a mention is linked to; nothing where its own words are to tell. */
export interface Link {
  /** Id of the entity to link to. Without it, the one that the text surely names, or a new one. */
  readonly entity?: string;
  /** Link to a new entity, whoever else has the name. */
  readonly another?: boolean;
  /** The full name of what the span names, where that is known: "John Kelly" for "Kelly". */
  readonly name?: string;
}

export interface TagOptions extends Signature, Link {
  /** A mention of just this span and another type changes its type instead of getting a twin. */
  readonly retype?: boolean;
}

/** Tags a span of the text as a type. A span that has a mention of the type already stays as it is. */
export function tagSpan(
  annotations: Annotations,
  text: string,
  span: Span,
  type: string,
  { entity, another = false, name, retype = false, ...signature }: TagOptions = {},
): Annotations {
  const here = annotations.mentions.filter(
    (mention) => mention.start === span.start && mention.end === span.end,
  );
  if (here.some((mention) => mention.type === type)) return annotations;
  const exact = text.slice(span.start, span.end);
  const linked = link();
  const other = retype ? here[0] : undefined;
  if (other) {
    const retyped = changeMention(linked.annotations, [other.id], { type, entity: linked.entity });
    return withoutEmptyEntities(retyped, [other.entity]);
  }
  const ids = new Set(annotations.mentions.map(({ id }) => id));
  const target = { type, entity: linked.entity };
  return addMention(linked.annotations, newMention(text, span, target, signature, ids));

  function link(): Linked {
    if (entity !== undefined) return { annotations, entity };
    const called = oneLine(name ?? exact);
    return another
      ? linkToAnother(annotations, type, called)
      : linkEntity(annotations, type, called, exact);
  }
}

/** Gives mentions another type and with it the entity of that type that each of them names. */
export function retypeMentions(
  annotations: Annotations,
  mentions: readonly Mention[],
  type: string,
): Annotations {
  let result = annotations;
  for (const mention of mentions) {
    if (mention.type === type) continue;
    const linked = linkEntity(result, type, oneLine(mention.exact), mention.exact);
    result = changeMention(linked.annotations, [mention.id], { type, entity: linked.entity });
  }
  return withoutEmptyEntities(
    result,
    mentions.map((mention) => mention.entity),
  );
}

/**
 * Drops those of the entities that no mention names any more and that hold nothing but their name:
 * what was made for a mention goes with it, what a person wrote about stays.
 */
export function withoutEmptyEntities(
  annotations: Annotations,
  candidates: readonly (string | undefined)[],
): Annotations {
  const doubtful = new Set(candidates);
  const used = new Set<string | undefined>([
    ...annotations.mentions.map((mention) => mention.entity),
    ...annotations.quotations.map((quotation) => quotation.speaker),
  ]);
  const entities = annotations.entities.filter(
    (entity) => !doubtful.has(entity.id) || used.has(entity.id) || !isBare(entity),
  );
  return entities.length === annotations.entities.length
    ? annotations
    : { ...annotations, entities };
}

function isBare({ aliases = [], wikidata, note }: Entity): boolean {
  return aliases.length === 0 && wikidata === undefined && note === undefined;
}

/** A name that runs over a line's end in the text stands on one line in the sidecar. */
function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
