import path from 'node:path';
import type { AnalyzeOptions } from '../core/article/analyze';
import type { OutletRules } from '../core/article/outletRules/outletRules';
import { defaultTagSet } from '../core/entities/tagSet';
import type { TagSet } from '../core/entities/tagSet';
import { outletsName, readOutletRules } from '../core/sidecar/readOutletRules';
import { readTagSet, tagSetName } from '../core/sidecar/readTagSet';
import { NearestFiles } from './nearestFiles';
import type { Complaints } from './terminal';

/** The tag sets of folders. */
export class TagSetsAbove {
  private readonly files: NearestFiles<TagSet>;

  constructor(complaints: Complaints) {
    this.files = new NearestFiles(tagSetName, complaints, (yaml) => {
      const { tagSet, problems } = readTagSet(yaml);
      return { value: tagSet, problems };
    });
  }

  /** The tag set for a file; the default one where there is none. */
  async of(file: string): Promise<TagSet> {
    return (await this.files.for(file))?.value ?? defaultTagSet;
  }
}

/** What folders say of the pages of outlets. */
export class OutletsAbove {
  private readonly files: NearestFiles<readonly OutletRules[]>;

  constructor(complaints: Complaints) {
    this.files = new NearestFiles(outletsName, complaints, (yaml) => {
      const { outlets, problems } = readOutletRules(yaml);
      return { value: outlets, problems };
    });
  }

  /** The rules that an article may go by, and its file as they name it. */
  async rulesFor(file: string): Promise<Pick<AnalyzeOptions, 'outlets' | 'path'>> {
    const nearest = await this.files.for(file);
    if (!nearest) return {};
    const relative = path.relative(nearest.folder, path.resolve(file));
    return { outlets: nearest.value, path: relative.replaceAll(path.sep, '/') };
  }
}
