import type { SectionKind } from '../article/article';

/** A type that mentions can have. */
export interface EntityType {
  readonly id: string;
  readonly label: string;
  /** The key that picks it, one character; empty when it has none. */
  readonly key: string;
  readonly description: string;
  /** A name that follows the theme, or `#rrggbb`. Its own unless given. */
  readonly color?: string;
  /** Where it may be tagged; everywhere unless given. */
  readonly sections?: readonly SectionKind[];
  readonly attributes?: readonly Attribute[];
}

/** What can be said of a mention beside its type. */
export interface Attribute {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** The values to choose from; any text unless given. */
  readonly choices?: readonly string[];
  readonly required?: boolean;
}

/** Whether mentions may share words: as they like, one within the other only, or not at all. */
export type Overlap = 'any' | 'nested' | 'none';

export interface TagSet {
  readonly types: readonly EntityType[];
  /** `any` unless given. */
  readonly overlap?: Overlap;
}

/** The type with the id, if the tag set has it. */
export function typeOf({ types }: TagSet, id: string): EntityType | undefined {
  return types.find((type) => type.id === id);
}

/** The tag set that a workspace has when it brings none of its own. */
export const defaultTagSet: TagSet = {
  types: [
    { id: 'person', label: 'Person', key: '1', description: 'A named human being, real or not' },
    {
      id: 'organization',
      label: 'Organization',
      key: '2',
      description: 'A company, agency, party, court, team or news outlet',
    },
    {
      id: 'location',
      label: 'Location',
      key: '3',
      description: 'A country, city, region, building or body of water',
    },
    {
      id: 'group',
      label: 'Group',
      key: '4',
      description: 'A nationality, religion or political grouping: Mexicans, Republicans',
    },
    {
      id: 'event',
      label: 'Event',
      key: '5',
      description: 'A named war, election, summit or storm',
    },
    {
      id: 'work',
      label: 'Work',
      key: '6',
      description: 'A law, treaty, report, book or programme',
    },
    { id: 'date', label: 'Date', key: '7', description: 'A date or time' },
    { id: 'quantity', label: 'Quantity', key: '8', description: 'An amount, percentage or count' },
  ],
};
