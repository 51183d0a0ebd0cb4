import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { open, run as runCommand, select } from './seeds';

/** What each of two windows tags. */
const names = { first: /Ada Berg\d+/g, second: /Otto Ek\d+/g };

/**
 * Tags names in an article while another window tags others in it, as fast as it goes, and says when it
 * is done. test/ui/twoWindows.test.ts starts it in both.
 */
export async function run(): Promise<void> {
  const editor = await open('crossing.article.txt');
  const folder = path.dirname(editor.document.uri.fsPath);
  const window = takeTurn(folder);
  while (!fs.existsSync(path.join(folder, '.second'))) await delay(20);
  const words = editor.document.getText().match(names[window]) ?? [];
  for (const [round, name] of words.entries()) {
    select(editor, name);
    await runCommand('tagAsPerson');
    // Now in step with the other window's writes, now not.
    await delay((round * 7) % 23);
  }
  console.log(`tagged in ${window}`);
  await new Promise(() => undefined);
}

/** Which of the two this window is: a folder is made by one of them only. */
function takeTurn(folder: string): 'first' | 'second' {
  try {
    fs.mkdirSync(path.join(folder, '.first'));
    return 'first';
  } catch {
    fs.mkdirSync(path.join(folder, '.second'));
    return 'second';
  }
}
