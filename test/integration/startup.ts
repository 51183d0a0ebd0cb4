import * as vscode from 'vscode';

/** How long an extension took to load and activate. */
export interface Activation {
  readonly id: string;
  readonly milliseconds: number;
}

/** Time for VS Code's own extensions to come to rest. */
const settling = 3_000;

/**
 * Activates the extensions that ACTIVATE lists, in that order, and prints what each took. VS Code
 * calls it, in the Node extension host; bench/startup.ts reads it.
 */
export async function run(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, settling));
  const activations: Activation[] = [];
  for (const id of (process.env.ACTIVATE ?? '').split(' ')) {
    const extension = vscode.extensions.getExtension(id);
    if (!extension) throw new Error(`${id} is not installed`);
    if (extension.isActive) throw new Error(`${id} is active already`);
    const start = performance.now();
    await extension.activate();
    activations.push({ id, milliseconds: performance.now() - start });
  }
  console.log(`activations ${JSON.stringify(activations)}`);
}
