// Merges three sidecars by what they say. Git compares lines, so that two branches that tag in different
// places conflict where no tag stands between these; read as sidecars, they do not.

import { sha256 } from '../../text/digest';
import { atOnce } from '../../text/steps';
import { cutBlocks, joinBlocks, type Blocks } from '../blocks';
import { interpretSidecar } from '../interpretSidecar';
import { Positions } from '../positions';
import type { SidecarProblem } from '../problems';
import { withBreaks } from '../rewrite';
import { SidecarFile } from '../sidecarFile';
import type { Source } from '../source';
import { mergeBlocks } from './mergeBlocks';
import { onOneText } from './onOneText';
import { joinOutcome } from './outcome';
import { separateIds } from './separateIds';
import { mapVersions, versionNames, type Versions } from './versions';

export type SidecarMerge =
  /** Where the sides disagree, `yaml` holds the conflict marks of git; `conflicts` counts these places. */
  | { readonly kind: 'merged'; readonly yaml: string; readonly conflicts: number }
  /** They speak of different texts of the article: one conflict, in which each side is whole. */
  | { readonly kind: 'different-texts'; readonly yaml: string }
  /** A file cannot be read item by item; without a `problem` it is laid out in another way, or empty. */
  | {
      readonly kind: 'unreadable';
      readonly version: keyof Versions<unknown>;
      readonly problem: SidecarProblem | undefined;
    };

/**
 * Ours with what theirs did to the file that both come from, which is empty where there was none. `readText` is
 * asked for the canonical text of the article on our side where the three speak of different ones.
 */
export async function mergeSidecars(
  files: Versions<string>,
  readText: () => Promise<string | undefined>,
): Promise<SidecarMerge> {
  const lineBreak = /\r?\n/.exec(files.ours)?.[0] ?? '\n';
  const yaml = mapVersions(files, (file) => asLines(file, lineBreak));
  const readings = mapVersions(yaml, readBlocks);
  const fault = findFault(readings, yaml);
  if (fault) return fault;

  const hashes = versionNames.flatMap((version) => readings[version].source?.sha256 ?? []);
  const isOneText = new Set(hashes).size === 1;
  const placed = isOneText ? readings : await readOnOurText(yaml, readings, await readText());
  if (!placed) return { kind: 'different-texts', yaml: joinOutcome(files, lineBreak) };

  const versions = mapVersions(placed, ({ blocks }) => blocks ?? noBlocks);
  const theirs = separateIds(versions, lineBreak);
  const { blocks, conflicts } = mergeBlocks({ ...versions, theirs }, lineBreak);
  const merged = joinBlocks(blocks);
  const endsInBreak = files.ours.endsWith('\n');
  return {
    kind: 'merged',
    yaml: endsInBreak ? merged : merged.slice(0, -lineBreak.length),
    conflicts,
  };
}

interface Reading {
  readonly blocks: Blocks | undefined;
  readonly source: Source | undefined;
  readonly writable: boolean;
  readonly problems: readonly SidecarProblem[];
}

const noBlocks: Blocks = { mark: '', entries: [], lists: {}, tail: '' };

/** The file with the line breaks of ours, one of them at its end. */
function asLines(yaml: string, lineBreak: string): string {
  const lines = withBreaks(yaml.replaceAll('\r\n', '\n'), lineBreak);
  return lines === '' || lines.endsWith('\n') ? lines : lines + lineBreak;
}

/** Without the text of the article positions stay as the file has them, which is all that a merge needs. */
function readBlocks(yaml: string): Reading {
  const { layout, items, source, writable, problems } = atOnce(
    interpretSidecar(yaml, new Positions('')),
  );
  return { blocks: layout && cutBlocks(yaml, layout, items), source, writable, problems };
}

function findFault(readings: Versions<Reading>, yaml: Versions<string>): SidecarMerge | undefined {
  for (const version of versionNames) {
    const { blocks, source, writable, problems } = readings[version];
    const problem = problems.find(({ severity }) => severity === 'error');
    const isNew = version === 'base' && yaml.base.trim() === '';
    const isSound = writable && !problem && blocks && (source ?? isNew);
    if (!isSound) return { kind: 'unreadable', version, problem };
  }
  return undefined;
}

/** The readings about the text that ours is about; `undefined` where that text is not at hand. */
async function readOnOurText(
  yaml: Versions<string>,
  readings: Versions<Reading>,
  text: string | undefined,
): Promise<Versions<Reading> | undefined> {
  const hash = readings.ours.source?.sha256;
  if (text === undefined || (await sha256(text)) !== hash) return undefined;
  const own = SidecarFile.read(yaml.ours, text);
  const placed = { ...readings };
  for (const version of ['base', 'theirs'] as const) {
    const { source } = readings[version];
    if (!source || source.sha256 === hash) continue;
    const file = onOneText(yaml[version], own, text);
    if (file === undefined) return undefined;
    placed[version] = readBlocks(file);
  }
  return placed;
}
