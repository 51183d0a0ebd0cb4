import type { Annotations } from '../annotations/annotations';
import { atOnce, type Steps } from '../text/steps';
import { cutBlocks, joinBlocks, type Blocks } from './blocks';
import { interpretSidecar } from './interpretSidecar';
import { Positions } from './positions';
import { printSidecar } from './printSidecar';
import type { SidecarProblem } from './problems';
import { readSidecar, type SidecarReading } from './readSidecar';
import { withBreaks } from './rewrite';
import type { SidecarContent } from './sidecarContent';
import type { Source } from './source';
import { updateBlocks } from './updateBlocks';
import { updateDocument } from './updateDocument';

/** What a sidecar is made of besides what it says. */
interface Shape {
  /** `undefined` when it is not laid out in blocks. */
  readonly blocks: Blocks | undefined;
  readonly lineBreak: string;
  /** Whether the last line ends in a line break. In the blocks every line does. */
  readonly endsInBreak: boolean;
}

/**
 * A sidecar that stays open: what it says, and the blocks that it stands in, so that an update costs what
 * it changes. Immutable; every update makes another one.
 */
export class SidecarFile implements SidecarReading {
  private constructor(
    private readonly content: SidecarContent,
    private readonly shape: Shape,
    readonly writable: boolean,
    private knownYaml: string | undefined,
    private knownProblems: readonly SidecarProblem[] | undefined,
  ) {}

  /** Reads a sidecar. `text` is the canonical text of the article that its positions are counted in. */
  static read(yaml: string, text: string): SidecarFile {
    return atOnce(SidecarFile.readInSteps(yaml, text));
  }

  /** The same, with a pause now and then: a hundred thousand mentions take seconds. */
  static *readInSteps(yaml: string, text: string): Steps<SidecarFile> {
    const lineBreak = /\r?\n/.exec(yaml)?.[0] ?? '\n';
    const endsInBreak = yaml.endsWith('\n') || !/\S/.test(yaml);
    const lines = endsInBreak ? yaml : yaml + lineBreak;
    const positions = new Positions(text);
    const { annotations, source, problems, writable, layout, items } = yield* interpretSidecar(
      lines,
      positions,
    );
    const blocks = layout && cutBlocks(lines, layout, items);
    const shape = { blocks, lineBreak, endsInBreak };
    return new SidecarFile({ annotations, source, positions }, shape, writable, yaml, problems);
  }

  get annotations(): Annotations {
    return this.content.annotations;
  }

  get source(): Source | undefined {
    return this.content.source;
  }

  get problems(): readonly SidecarProblem[] {
    this.knownProblems ??= readSidecar(this.yaml, this.content.positions.text).problems;
    return this.knownProblems;
  }

  /** The file. */
  get yaml(): string {
    this.knownYaml ??= this.join();
    return this.knownYaml;
  }

  /**
   * The file that says this instead. Blocks that do not change stay to the byte, as do comments and
   * unknown keys; a file that is not writable stays as a whole.
   */
  update(annotations: Annotations, source: Source, text: string): SidecarFile {
    if (!this.writable) return this;
    const { blocks, lineBreak } = this.shape;
    const old = this.content;
    const positions = text === old.positions.text ? old.positions : new Positions(text);
    const next = { annotations, source, positions };
    if (!blocks) return SidecarFile.read(updateDocument(this.yaml, old.positions, next), text);
    if (!blocks.entries.length) {
      const printed = withBreaks(printSidecar(annotations, source, text), lineBreak);
      return SidecarFile.read(joinBlocks(blocks) + printed, text);
    }
    const updated = updateBlocks(blocks, { old, next, lineBreak });
    // A mistake may have gone, and those that stay have moved.
    const problems = this.knownProblems?.length === 0 ? [] : undefined;
    return new SidecarFile(next, { ...this.shape, blocks: updated }, true, undefined, problems);
  }

  private join(): string {
    const { blocks, lineBreak, endsInBreak } = this.shape;
    const yaml = blocks ? joinBlocks(blocks) : '';
    return endsInBreak ? yaml : yaml.slice(0, -lineBreak.length);
  }
}
