import { layOut } from './layout';

/**
 * How many mentions a sidecar holds, told from its lines without reading them: for lists of many files.
 * 0 where the file is laid out in a way that only a full reading understands.
 */
export function countMentions(yaml: string): number {
  const layout = layOut(yaml, yaml.startsWith('\uFEFF') ? 1 : 0);
  return layout?.entries.find(({ key }) => key === 'mentions')?.items.length ?? 0;
}
