// What was learned as a text file that people can read, prune and merge: a line a name, a line a sentence,
// sorted, so that two branches that learned different things merge by themselves.

import { compareText } from '../../text/compare';
import { parseExample, printExample, type Example } from './example';
import type { KnownName } from './nameBook';

/** Whether the weights that examples move were better than those of the model alone. */
export interface Trial {
  /** Mistakes that the moved weights spared. */
  readonly helped: number;
  /** Mistakes that they added. */
  readonly hurt: number;
}

export interface Learned {
  readonly names: readonly KnownName[];
  readonly examples: readonly Example[];
  readonly trial: Trial;
}

/** A line that cannot be used; what else the file has is not used either, and not written over. */
export interface LearnedFault {
  readonly kind: 'conflict' | 'other-version' | 'unreadable';
  /** 0-based. */
  readonly line: number;
}

const heading = 'pressmark-learned 1';
const explanation =
  '# Names and sentences that suggestions learn from. Delete a line to have it forgotten.';

export function printLearned({ names, examples, trial }: Learned): string {
  const lines = [
    heading,
    explanation,
    `trial\t${trial.helped}\t${trial.hurt}`,
    ...names.map(({ name, type, tagged, refused }) =>
      ['name', name, type, tagged, refused].join('\t'),
    ),
    ...examples.map((example) => `example\t${printExample(example)}`).sort(compareText),
  ];
  return `${lines.join('\n')}\n`;
}

/** What a file holds; faults when a line of it cannot be read. An empty text holds nothing. */
export function parseLearned(text: string): Learned | readonly LearnedFault[] {
  const names: KnownName[] = [];
  const examples: Example[] = [];
  let trial: Trial = { helped: 0, hurt: 0 };
  const faults: LearnedFault[] = [];
  text.split(/\r?\n/).forEach((content, line) => {
    const [kind, ...fields] = content.split('\t');
    if (/^(?:<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)/.test(content)) {
      faults.push({ kind: 'conflict', line });
    } else if (line === 0 && content.startsWith('pressmark-learned ') && content !== heading) {
      faults.push({ kind: 'other-version', line });
    } else if (content.trim() === '' || content.startsWith('#') || content === heading) return;
    else if (kind === 'trial' && fields.length === 2) {
      trial = { helped: count(fields[0]), hurt: count(fields[1]) };
    } else if (kind === 'name' && fields.length === 4 && fields[0] !== '') {
      const [name = '', type = '', tagged, refused] = fields;
      names.push({ name, type, tagged: count(tagged), refused: count(refused) });
    } else {
      const example = kind === 'example' ? parseExample(fields.join('\t')) : undefined;
      if (example) examples.push(example);
      else faults.push({ kind: 'unreadable', line });
    }
  });
  return faults.length > 0 ? faults : { names, examples, trial };
}

function count(field: string | undefined): number {
  return /^\d{1,9}$/.test(field ?? '') ? Number(field) : 0;
}
