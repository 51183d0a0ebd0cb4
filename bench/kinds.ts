/** What a command of `bench` can do, by the word that asks for it; loaded when it is asked for. */
export type Kinds<Work> = Readonly<Record<string, () => Promise<Work>>>;

/** Runs the kind that the command line names first, with the words behind it. Tells the kinds there are if it names none. */
export async function runKind(
  script: string,
  kinds: Kinds<(args: readonly string[]) => void | Promise<void>>,
): Promise<void> {
  const [kind = '', ...args] = process.argv.slice(2);
  const load = kinds[kind];
  if (!load) {
    tellKinds(script, kinds);
    return;
  }
  const work = await load();
  await work(args);
}

/** The usage, as an error. */
export function tellKinds(script: string, kinds: Kinds<unknown>): void {
  console.error(`usage: npm run ${script} -- ${Object.keys(kinds).join('|')} …`);
  process.exitCode = 2;
}
