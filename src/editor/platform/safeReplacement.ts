// Replacing a file where the file system can neither write nor rename in one step: VS Code's own removes
// the target just before it renames. The new content is first written as a draft, which a kill may tear;
// whole, it becomes ready, and then takes the file's place. So at every moment either the file is there,
// as it was or as it will be, or what is ready is, and the next reader puts it there.

/** What a file system has to offer. `File` names a file in it. */
export interface FileSystem<File> {
  /** `undefined` where there is no such file; throws where it is there and cannot be read. */
  read(file: File): Promise<Uint8Array | undefined>;
  write(file: File, bytes: Uint8Array): Promise<void>;
  /** Takes the place of what is there, which may be gone for a moment. */
  rename(from: File, to: File): Promise<void>;
  remove(file: File): Promise<void>;
}

/** A file with the names that its next content has until it is there. */
export interface Replaceable<File> {
  readonly file: File;
  /** Of this writer only. */
  readonly draft: File;
  /** Of all writers: readers look for it. */
  readonly ready: File;
}

/**
 * Puts the bytes in the file's place, or throws what the file system says and leaves the file. Answers
 * false and leaves it where `mayReplace`, asked when the draft is there, says no.
 */
export async function replaceSafely<File>(
  files: FileSystem<File>,
  { file, draft, ready }: Replaceable<File>,
  bytes: Uint8Array,
  mayReplace = () => Promise.resolve(true),
): Promise<boolean> {
  try {
    await files.write(draft, bytes);
    if (!(await mayReplace())) {
      await files.remove(draft);
      return false;
    }
    await files.rename(draft, ready);
  } catch (error) {
    await files.remove(draft).catch(() => undefined);
    throw error;
  }
  try {
    await files.rename(ready, file);
  } catch (error) {
    // The file may be gone already: then what is ready is all that there is.
    if (await isThere(files, file)) await files.remove(ready).catch(() => undefined);
    throw error;
  }
  return true;
}

/** The file's content, `undefined` where there is none: after a kill what was ready to be. */
export async function readSafely<File>(
  files: FileSystem<File>,
  { file, ready }: Omit<Replaceable<File>, 'draft'>,
): Promise<Uint8Array | undefined> {
  const found = await files.read(file);
  if (found) return found;
  const left = await files.read(ready);
  // Another reader may put it there at the same moment.
  if (left) await files.rename(ready, file).catch(() => undefined);
  return left ?? (await files.read(file));
}

async function isThere<File>(files: FileSystem<File>, file: File): Promise<boolean> {
  return files.read(file).then(
    (bytes) => bytes !== undefined,
    () => false,
  );
}
