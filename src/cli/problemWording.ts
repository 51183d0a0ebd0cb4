// What the command line says about sidecars and the annotations in them.

import type { Fault } from '../core/annotations/faults';
import type { SidecarProblem } from '../core/sidecar/problems';

/** Of a sidecar whose hash and quotes do not fit the article beside it. */
export const foreignText =
  'seems to belong to another article: hardly any of its quotes stands there';

/** What is wrong with a sidecar as a file. */
export function problemText({ code, args }: SidecarProblem): string {
  const { field = '', id = '', reason = '', expected = '', version = '' } = args;
  switch (code) {
    case 'syntax':
      return `not YAML: ${reason}`;
    case 'no-anchor':
      return `the alias '${reason}' refers to nothing`;
    case 'duplicate-key':
      return `the key '${reason}' stands twice in one map`;
    case 'unknown-tag':
      return `unknown YAML tag '${reason}'; its value is read as it stands`;
    case 'alias-bomb':
      return 'the aliases stand for more than can be read';
    case 'too-deep':
      return 'nested too deep to be read';
    case 'too-large':
      return 'too large to be read in this form';
    case 'conflict-marks':
      return 'a merge left conflict marks';
    case 'newer-version':
      return `written by a newer release (${version})`;
    case 'not-a-sidecar':
      return "the line 'schema: pressmark/1' is missing";
    case 'not-a-tag-set':
      return "the line 'schema: pressmark-tagset/1' is missing";
    case 'not-outlet-rules':
      return "the line 'schema: pressmark-outlets/1' is missing";
    case 'duplicate-shortcut':
      return `a second type with the key ${reason}`;
    case 'schema':
      return schemaText(field || 'this item', args.rule, expected);
    case 'duplicate-id':
      return `a second item with the id ${id}`;
    case 'past-end':
      return field === ''
        ? 'past the end of the article'
        : `${field} is past the end of the article`;
    case 'bad-range':
      return field === '' ? 'ends before it starts' : `${field} ends before it starts`;
  }
}

/** `rule` is the keyword of the schema that is not kept. */
function schemaText(what: string, rule: string | undefined, expected: string): string {
  switch (rule) {
    case 'required':
      return `the key '${expected}' is missing`;
    case 'type':
      return `${what} should be of the type ${expected}`;
    case 'enum':
    case 'const':
      return `${what} should be ${expected}`;
    case 'minimum':
      return `${what} should be at least ${expected}`;
    case 'pattern':
      return `${what} should match ${expected}`;
    default:
      return `${what} breaks the rule '${rule ?? ''}': ${expected}`;
  }
}

/** What is wrong with annotations that are well formed. */
export function faultText(fault: Fault): string {
  switch (fault.code) {
    case 'review':
      return `${fault.id} has lost its place: ${shown(fault.exact)} may be ${shown(fault.found)}`;
    case 'orphan':
      return `${fault.id} has lost its place: the article has nothing like ${shown(fault.exact)}`;
    case 'unknown-type':
      return `${fault.id} is of the unknown type '${fault.type}'`;
    case 'unknown-entity':
      return `${fault.id} names the entity '${fault.entity}', which there is not`;
    case 'other-type':
      return `${fault.id} is a ${fault.type}, its entity '${fault.entity}' is not`;
    case 'overlap':
      return `${fault.id} shares words with ${fault.other}, which the tag set forbids`;
    case 'wrong-section':
      return `${fault.id} is a ${fault.type} in a section where the tag set has none: ${fault.section}`;
    case 'no-attribute':
      return `${fault.id} is without the attribute '${fault.attribute}'`;
    case 'wrong-choice':
      return `${fault.id} has '${fault.value}', none of the values of '${fault.attribute}'`;
    case 'hidden-characters':
      return `${fault.id} holds characters that nobody sees: ${fault.characters.join(', ')}`;
    case 'look-alike':
      return `${fault.id} holds letters that look like another script's: ${fault.characters.join(', ')}`;
    case 'unused-entity':
      return `no mention names the entity '${fault.id}'`;
  }
}

/** A piece of text short enough for one line of a terminal. */
function shown(text: string): string {
  const line = JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
  return line.replace(
    /[\u202A-\u202E\u2066-\u2069]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16)}`,
  );
}
