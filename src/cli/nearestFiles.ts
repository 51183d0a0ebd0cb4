import path from 'node:path';
import type { SidecarProblem } from '../core/sidecar/problems';
import { exists, readRaw } from './files';
import { problemText } from './problemWording';
import type { Complaints } from './terminal';

/** What a file says, and the folder that it speaks of. */
export interface Nearest<T> {
  readonly folder: string;
  readonly value: T;
}

/** Files by which people tell the program something, each read once: the one in a folder or the nearest above. */
export class NearestFiles<T> {
  private readonly known = new Map<string, Promise<Nearest<T> | undefined>>();

  constructor(
    private readonly name: string,
    private readonly complaints: Complaints,
    private readonly read: (yaml: string) => {
      readonly value: T | undefined;
      readonly problems: readonly SidecarProblem[];
    },
  ) {}

  /** The one for a file; `undefined` where there is none, or it cannot be used, which is complained about. */
  for(file: string): Promise<Nearest<T> | undefined> {
    return this.ofFolder(path.dirname(path.resolve(file)));
  }

  private ofFolder(folder: string): Promise<Nearest<T> | undefined> {
    const known = this.known.get(folder) ?? this.find(folder);
    this.known.set(folder, known);
    return known;
  }

  private async find(folder: string): Promise<Nearest<T> | undefined> {
    const file = path.join(folder, this.name);
    if (await exists(file)) return this.take(folder, file);
    const above = path.dirname(folder);
    return above === folder ? undefined : this.ofFolder(above);
  }

  private async take(folder: string, file: string): Promise<Nearest<T> | undefined> {
    const yaml = await readRaw(file, this.complaints);
    if (yaml === undefined) return undefined;
    const { value, problems } = this.read(yaml);
    for (const problem of problems) {
      this.complaints.about(file, problemText(problem), problem.line + 1, problem.severity);
    }
    return value === undefined ? undefined : { folder, value };
  }
}
