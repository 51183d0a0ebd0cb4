import path from 'node:path';
import { readdir } from 'node:fs/promises';
import { FolderKnowledge, type KnownFurniture } from '../core/article/folderKnowledge';
import { isArticleFile, readText } from './files';
import { Complaints } from './terminal';

/** Folders remembered at a time, so that memory does not grow with their number. */
const mostFolders = 8;

/** What stands in several articles of a folder, learnt when its first article comes. */
export class FolderFurniture {
  private readonly folders = new Map<string, FolderKnowledge>();

  /** The lines that the articles beside the file share. */
  async beside(file: string): Promise<KnownFurniture> {
    const folder = path.dirname(file);
    const known = this.folders.get(folder);
    if (known) return known;
    const learnt = await learn(folder);
    const [oldest] = this.folders.keys();
    if (oldest !== undefined && this.folders.size >= mostFolders) this.folders.delete(oldest);
    this.folders.set(folder, learnt);
    return learnt;
  }
}

/** What cannot be read is passed over in silence here: it is complained about when its turn comes. */
async function learn(folder: string): Promise<FolderKnowledge> {
  const knowledge = new FolderKnowledge();
  const silent = new Complaints({ complain: () => undefined });
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !isArticleFile(entry.name)) continue;
    const text = await readText(path.join(folder, entry.name), silent);
    if (text !== undefined) knowledge.add(text);
  }
  return knowledge;
}
