// What a writer leaves beside a sidecar when it is killed: a draft, which nobody reads, or a content that was
// ready to take the sidecar's place and did not. Both have names of ours, and live for the seconds that
// a write takes: what is much older belongs to nobody any more.

/** A folder as the sweep sees it. */
export interface SweptFolder {
  /** The names of its files. */
  names(): Promise<readonly string[]>;
  /** When a file was last written, in milliseconds since 1970. */
  written(name: string): Promise<number>;
  remove(name: string): Promise<void>;
}

/**
 * So old, in milliseconds, a draft is certainly dead: a write takes seconds, and clocks of one network differ
 * by less. Whoever slept in the midst of a write finds its draft gone, says so and writes anew.
 */
export const certainlyDead = 10 * 60 * 1000;

// With the number of the process where the Node host writes.
const draft = /^\..+\.annotations\.yaml\.(?:\d+-)?[0-9a-f]{8}\.tmp$/;
const ready = /^\.(.+\.annotations\.yaml)\.new$/;

/**
 * Removes what killed writers left behind in a folder. What is ready stays where the sidecar itself is
 * missing: then it is all that there is. Answers the names that are gone; what cannot be removed stays.
 */
export async function sweepLeftDrafts(folder: SweptFolder, now: number): Promise<string[]> {
  const names = await folder.names();
  const there = new Set(names);
  const left = names.filter((name) => draft.test(name) || there.has(ready.exec(name)?.[1] ?? ''));
  const swept: string[] = [];
  for (const name of left) {
    try {
      if (now - (await folder.written(name)) < certainlyDead) continue;
      await folder.remove(name);
      swept.push(name);
    } catch {
      // Another window swept it, or the folder may not be written to.
    }
  }
  return swept;
}
