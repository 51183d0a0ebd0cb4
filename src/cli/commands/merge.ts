import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { mergeSidecars, type SidecarMerge } from '../../core/sidecar/merge/mergeSidecars';
import type { Versions } from '../../core/sidecar/merge/versions';
import { articleNameOf } from '../../core/sidecar/sidecarName';
import { replaceFile } from '../../node/replaceFile';
import { defineCommand, WrongUse } from '../command';
import { decodeText } from '../decodeText';
import { exists, readText } from '../files';
import { problemText } from '../problemWording';
import { Complaints, type ExitStatus } from '../terminal';
import { faultOf, reasonOf } from '../wording';

export const merge = defineCommand({
  name: 'merge',
  summary: 'Merges annotation files of two branches by what they say, as a merge driver of git',
  operands: 'BASE OURS THEIRS [PATH]',
  options: {},
  details: `
Writes OURS with what THEIRS did to BASE. PATH is what the file is called in the folder of work.
Git does so with every annotation file that both branches changed, after

  echo '*.annotations.yaml merge=pressmark' >> .gitattributes
  git config merge.pressmark.name 'annotations by what they say'
  git config merge.pressmark.driver 'pressmark merge %O %A %B %P'

Where both sides changed one value, or one changed what the other took out, that place has
the conflict marks of git and the exit status is 1. So it has where the sides speak of different
texts of the article and ours is not the one beside PATH: then each side is kept as a whole.

A file that cannot be read is merged line by line, as git would do it. The exit status is 129 where
nothing could be written: git then stops the merge.`,

  async run(operands, _, terminal) {
    const [base, ours, theirs, name = ours, ...others] = operands;
    if (base === undefined || ours === undefined || theirs === undefined || name === undefined) {
      throw new WrongUse('three files are wanted: BASE OURS THEIRS');
    }
    if (others.length > 0) throw new WrongUse('at most four operands are wanted');
    const files = { base, ours, theirs };
    const complaints = new Complaints(terminal);
    try {
      return await mergeFiles(files, name, complaints);
    } catch (error) {
      complaints.about(name, `${reasonOf(error)}; nothing was merged`);
      return stopped;
    }
  },
});

/** At such a status git takes nothing of the merge over (gitattributes(5)). */
const stopped = 129;

async function mergeFiles(
  files: Versions<string>,
  name: string,
  complaints: Complaints,
): Promise<ExitStatus> {
  const yaml = {
    base: await readVersion('base', files.base, name, complaints),
    ours: await readVersion('ours', files.ours, name, complaints),
    theirs: await readVersion('theirs', files.theirs, name, complaints),
  };
  if (!isComplete(yaml)) return mergeLines(files, name, complaints);
  const merged = await mergeSidecars(yaml, () => articleText(name, complaints));
  if (merged.kind === 'unreadable') {
    warnOf(merged, name, complaints);
    return mergeLines(files, name, complaints);
  }
  if (merged.yaml !== yaml.ours) await replaceFile(files.ours, merged.yaml);
  if (merged.kind === 'merged' && merged.conflicts === 0) return 0;
  const what =
    merged.kind === 'merged'
      ? `both sides changed the same (conflicts: ${merged.conflicts})`
      : 'the sides speak of different texts of the article; each is kept as a whole';
  complaints.about(name, what, lineOfConflict(merged.yaml));
  return complaints.status;
}

/** The file, or `undefined` after a complaint where it is no text. */
async function readVersion(
  version: keyof Versions<unknown>,
  file: string,
  name: string,
  complaints: Complaints,
): Promise<string | undefined> {
  const bytes = await readFile(file);
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  const message = `${version}: ${faultOf(decoded, bytes)}; merged line by line`;
  complaints.about(name, message, decoded.line, 'warning');
  return undefined;
}

function isComplete(yaml: Versions<string | undefined>): yaml is Versions<string> {
  return Object.values(yaml).every((text) => text !== undefined);
}

/** The text of the article beside the file in the folder of work, if it is there. */
async function articleText(name: string, complaints: Complaints): Promise<string | undefined> {
  const article = articleNameOf(path.basename(name))?.article;
  const file = article === undefined ? undefined : path.join(path.dirname(name), article);
  return file !== undefined && (await exists(file)) ? readText(file, complaints) : undefined;
}

function warnOf(
  { version, problem }: Extract<SidecarMerge, { kind: 'unreadable' }>,
  name: string,
  complaints: Complaints,
): void {
  const reason = problem ? problemText(problem) : 'not laid out in blocks, one for each tag';
  const line = problem && problem.line + 1;
  complaints.about(name, `${version}: ${reason}; merged line by line`, line, 'warning');
}

/** What git does without us, with its conflict marks. */
async function mergeLines(
  { base, ours, theirs }: Versions<string>,
  name: string,
  complaints: Complaints,
): Promise<ExitStatus> {
  const labels = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
  const git = spawn('git', ['merge-file', ...labels, '--', ours, base, theirs], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const [status] = (await once(git, 'close')) as [number | null];
  if (status === 0) return 0;
  // The status is the number of conflicts, or 255 where the files are not even lines of text.
  const isText = status !== null && status < 128;
  complaints.about(name, isText ? 'left conflict marks' : 'cannot be merged; ours is kept');
  return complaints.status;
}

function lineOfConflict(yaml: string): number {
  return yaml.slice(0, yaml.search(/^<{7} /m)).split('\n').length;
}
