import { setTimeout as delay } from 'node:timers/promises';
import { open, run as runCommand, select } from './seeds';

/** In milliseconds: commands alone would leave the host no turn to write anything. */
const pause = 5;

/**
 * Tags and untags a name in an article without end, and prints the process to be killed in the midst
 * of it. test/ui/killedHost.test.ts starts it.
 */
export async function run(): Promise<void> {
  const editor = await open('killed.article.txt');
  for (;;) {
    select(editor, 'Sean Spicer');
    await runCommand('tagAsPerson');
    console.log(`tagging in ${process.pid}`);
    await delay(pause);
    await runCommand('removeMention');
    await delay(pause);
  }
}
