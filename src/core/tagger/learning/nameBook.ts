// The names that a person tagged or refused, with how often: what is known of a name without looking at
// the words around it.

import { foldName } from '../../entities/foldName';
import { compareText } from '../../text/compare';

/** A name as one type, and in how many articles it was tagged and refused so. */
export interface KnownName {
  readonly name: string;
  readonly type: string;
  readonly tagged: number;
  readonly refused: number;
}

export class NameBook {
  private readonly byName = new Map<string, Map<string, KnownName>>();

  /** All names, sorted by name and type so that two people's files merge line by line. */
  get names(): readonly KnownName[] {
    return [...this.byName.values()]
      .flatMap((types) => [...types.values()])
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.type, b.type));
  }

  /** Adds to what is known of the name as that type, or takes from it; nothing known, it is forgotten. */
  add({ name, type, tagged, refused }: KnownName): void {
    const key = foldName(name);
    const types = this.byName.get(key) ?? new Map<string, KnownName>();
    const known = types.get(type);
    const now = {
      name: known?.name ?? name,
      type,
      tagged: Math.max(0, (known?.tagged ?? 0) + tagged),
      refused: Math.max(0, (known?.refused ?? 0) + refused),
    };
    if (now.tagged + now.refused > 0) types.set(type, now);
    else types.delete(type);
    if (types.size > 0) this.byName.set(key, types);
    else this.byName.delete(key);
  }

  get(name: string, type: string): KnownName | undefined {
    return this.byName.get(foldName(name))?.get(type);
  }

  /** The likeliest type of each name that was tagged at all. */
  *likely(): Generator<LikelyName, void, undefined> {
    for (const types of this.byName.values()) {
      const all = [...types.values()];
      const tagged = all.reduce((sum, name) => sum + name.tagged, 0);
      if (tagged === 0) continue;
      const likely = all.map((name) => ({ ...name, certainty: certainty(name, tagged) }));
      yield likely.reduce((best, name) => (name.certainty > best.certainty ? name : best));
    }
  }
}

/** A name as the type that it most often has. */
export interface LikelyName extends KnownName {
  /** How likely it is of that type where it stands next, 0 to 1; more articles, more certain. */
  readonly certainty: number;
}

/** `all` is how often the name was tagged as whatever type. */
function certainty({ tagged, refused }: KnownName, all: number): number {
  return tagged / (all + refused + 0.25);
}

/**
 * What is left of the score of a suggestion that was refused elsewhere: one refusal may be of that one
 * place, several are of the name.
 */
export function afterRefusals(score: number, known: KnownName | undefined): number {
  if (!known || known.refused === 0) return score;
  return score * ((known.tagged + 2) / (known.tagged + known.refused + 2));
}
