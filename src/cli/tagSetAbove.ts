import path from 'node:path';
import { defaultTagSet } from '../core/entities/tagSet';
import type { TagSet } from '../core/entities/tagSet';
import { readTagSet, tagSetName } from '../core/sidecar/readTagSet';
import { exists, readRaw } from './files';
import { problemText } from './problemWording';
import type { Complaints } from './terminal';

/** The tag sets of folders, each read once: the file in the folder itself or the nearest one above it. */
export class TagSetsAbove {
  private readonly known = new Map<string, Promise<TagSet>>();

  constructor(private readonly complaints: Complaints) {}

  /** The tag set for a file. One that cannot be used is complained about, and the default one taken. */
  of(file: string): Promise<TagSet> {
    return this.ofFolder(path.dirname(path.resolve(file)));
  }

  private ofFolder(folder: string): Promise<TagSet> {
    const known = this.known.get(folder) ?? this.find(folder);
    this.known.set(folder, known);
    return known;
  }

  private async find(folder: string): Promise<TagSet> {
    const file = path.join(folder, tagSetName);
    if (await exists(file)) return this.read(file);
    const above = path.dirname(folder);
    return above === folder ? defaultTagSet : this.ofFolder(above);
  }

  private async read(file: string): Promise<TagSet> {
    const yaml = await readRaw(file, this.complaints);
    if (yaml === undefined) return defaultTagSet;
    const { tagSet, problems } = readTagSet(yaml);
    for (const problem of problems) {
      this.complaints.about(file, problemText(problem), problem.line + 1, problem.severity);
    }
    return tagSet ?? defaultTagSet;
  }
}
