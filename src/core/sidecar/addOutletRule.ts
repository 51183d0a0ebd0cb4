import { isMap, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml';
import type { LineRule, OutletRules } from '../article/outletRules/outletRules';
import { headlineKey } from '../article/title';
import { readOutletRules } from './readOutletRules';
import { outletsVersion } from './schemaVersion';

/**
 * The file of outlet rules with another rule for the lines of an outlet, which is added where the file does
 * not have it; comments and everything else stay. `undefined` where the file cannot be understood, and so
 * must not be written over.
 *
 * @param yaml what the file holds; `undefined` where there is none
 * @param outlet the outlet as it is to be where it is new
 */
export function addOutletRule(
  yaml: string | undefined,
  outlet: Omit<OutletRules, 'lines'>,
  rule: LineRule,
): string | undefined {
  if (yaml === undefined || yaml.trim() === '') {
    return stringify(
      { schema: outletsVersion, outlets: [{ ...outlet, lines: [rule] }] },
      { lineWidth: 0 },
    );
  }
  const { outlets } = readOutletRules(yaml);
  const document = parseDocument(yaml);
  const list = document.get('outlets');
  if (!outlets || document.errors.length > 0 || !isSeq(list)) return undefined;
  const key = headlineKey(outlet.name);
  const known = list.items.find(
    (item): item is YAMLMap => isMap(item) && headlineKey(String(item.get('name'))) === key,
  );
  if (!known) list.add(document.createNode({ ...outlet, lines: [rule] }));
  else if (isSeq(known.get('lines'))) known.addIn(['lines'], document.createNode(rule));
  else known.set('lines', document.createNode([rule]));
  return document.toString({ lineWidth: 0 });
}
