import fc from 'fast-check';
import type { Annotations } from '../../../src/core/annotations/annotations';
import { annotated, annotationsOf, type Annotated } from './arbitraries';

/** Annotations and what becomes of them: some go, some change, some come. */
export interface Revision extends Annotated {
  readonly next: Annotations;
}

export const revised: fc.Arbitrary<Revision> = annotated.chain((old) =>
  fc
    .tuple(annotationsOf(old.text), fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 30 }))
    .map(([other, choices]) => ({ ...old, next: revise(old.annotations, other, choices) })),
);

export function revise(
  old: Annotations,
  other: Annotations,
  choices: readonly number[],
): Annotations {
  let asked = 0;
  const choose = (): number => choices[asked++ % choices.length] ?? 0;
  const list = <T extends object>(
    from: readonly T[],
    more: readonly T[],
    identity: (item: T) => object,
  ): T[] => {
    const items = new Map<string, T>();
    const keyOf = (item: T): string => JSON.stringify(identity(item));
    for (const item of from) {
      const choice = choose();
      const changed = { ...more[choose() % more.length], ...identity(item) } as T;
      if (choice > 0) items.set(keyOf(item), choice === 1 && more.length ? changed : item);
    }
    for (const item of more)
      if (choose() === 0 && !items.has(keyOf(item))) items.set(keyOf(item), item);
    return Array.from(items.values());
  };
  return {
    article: choose() === 0 ? other.article : old.article,
    sections: list(old.sections, other.sections, ({ start, end, kind }) => ({ start, end, kind })),
    entities: list(old.entities, other.entities, ({ id }) => ({ id })),
    mentions: list(old.mentions, other.mentions, ({ id }) => ({ id })),
    quotations: list(old.quotations, other.quotations, ({ id }) => ({ id })),
    rejected: list(old.rejected, other.rejected, ({ start, end, type }) => ({ start, end, type })),
  };
}
