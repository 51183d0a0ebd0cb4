/** A file in a ZIP archive. */
export interface ZipEntry {
  /** Path inside the archive. */
  readonly name: string;
  /** Bytes, uncompressed. */
  readonly size: number;
}

const directoryEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;

/** Reads the directory of a ZIP archive that has no comment and is below 4 GB (APPNOTE 4.3.12). */
export function zipEntries(archive: Buffer): readonly ZipEntry[] {
  const end = archive.length - 22;
  if (archive.readUInt32LE(end) !== endOfDirectory) throw new Error('not a plain ZIP archive');
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(at) === directoryEntry) {
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      size: archive.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}
