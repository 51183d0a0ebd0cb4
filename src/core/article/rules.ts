// Every rule that can decide what a line or a value is, with the reason that a hover shows for it.

const reasons = {
  prose: 'Reads as prose and lies within the one stretch of the text that is the article.',
  'first-prose': 'The first paragraph of the article.',
  'broken-line': 'The sentence of the line before goes on in it.',
  crosshead: 'A short line without a full stop between paragraphs of the article.',
  deck: 'A sentence right under the headline.',
  'outside-article': 'Lies outside the one stretch of the text that is the article.',
  'within-article': 'Interrupts the article but does not read as prose of it.',
  'furniture-phrase':
    'Holds words that sites use for menus, sharing, subscriptions, notices or advertisements.',
  'known-furniture': 'Stands in several articles of the same folder.',
  'page-title': 'Holds the headline together with the name of the outlet, as page titles do.',
  'headline-repeated': 'Stands more than once before the article, as headlines do.',
  'headline-position': 'The line before the article that looks most like a headline.',
  'outlet-in-title': 'Stands behind the headline in the page title.',
  'outlet-line': 'Names the outlet at the top or the foot of the page.',
  'byline-cue': 'Begins as bylines do.',
  'byline-announced': 'Follows a line that announces who wrote the article.',
  'byline-name': 'A name alone, between the headline and the article and beside the day.',
  'date-line': 'Gives a date between the headline and the article.',
  'date-cue-published': 'Says when the article was published.',
  'date-cue-updated': 'Says when the article was last changed.',
  'page-url': 'Gives the address of the page.',
  dateline: 'Opens the article as agencies do: with place, day or agency.',
  'media-id': 'Gives the number of a picture or a message.',
  'caption-credit': 'Describes a picture and ends with its credit.',
  'caption-cue': 'Begins as captions do.',
  'caption-twice': 'Stands twice in a row, as the description of a picture and its caption do.',
  'credit-line': 'Names who made or owns a picture, and nothing else.',
  'syndication-note': 'Says where the article was first published.',
  'related-heading': 'Announces links to other articles.',
  'related-link': 'Follows the announcement of links to other articles.',
  'end-mark': 'Agencies end their messages with it.',
  person: 'A person set it.',
  'outlet-rule': 'A rule of this outlet says so.',
} as const;

export type RuleId = keyof typeof reasons;

/** All rule ids, as sections and readings name them. */
export const ruleIds = Object.keys(reasons) as readonly RuleId[];

/** One sentence in English on why the rule decides as it does. */
export function ruleReason(rule: RuleId): string {
  return reasons[rule];
}
