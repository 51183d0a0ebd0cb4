// How much each bundle weighs, minified and as it travels: `npm run bench -- bundles`.
import { build } from 'esbuild';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builds } from '../esbuild.mjs';

/** Prints a row a bundle: its size, its size compressed, and the three packages that weigh most. */
export async function bench(): Promise<void> {
  console.log(`${'bundle'.padEnd(26)}${'KB'.padStart(8)}${'gzip'.padStart(8)}  of which`);
  for (const options of builds) {
    const { metafile, outputFiles } = await build({
      ...options,
      minify: true,
      sourcemap: false,
      write: false,
      metafile: true,
    });
    const [bundle] = outputFiles;
    const [output] = Object.values(metafile.outputs);
    if (!bundle || !output) continue;
    console.log(
      path.relative(process.cwd(), bundle.path).padEnd(26) +
        (bundle.contents.length / 1000).toFixed(0).padStart(8) +
        (gzipSync(bundle.contents).length / 1000).toFixed(0).padStart(8) +
        `  ${heaviest(output.inputs)}`,
    );
  }
}

/** The three packages and rooms of ours that weigh most, with their KB. */
function heaviest(inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>): string {
  const weights = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const part = /node_modules\/((?:@[^/]+\/)?[^/]+)|(src(?:\/core)?\/[^/]+)\//.exec(file);
    const name = part?.[1] ?? part?.[2] ?? file;
    weights.set(name, (weights.get(name) ?? 0) + bytesInOutput);
  }
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(0)}`)
    .join(', ');
}
