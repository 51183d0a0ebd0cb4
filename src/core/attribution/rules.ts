// Every rule that can find a quotation, with the reason that a hover shows for it and how sure it is.

interface AttributionRule {
  readonly reason: string;
  /** The share of its findings that are right in the develop part of PolNeAR; Arabic ones in our own gold. */
  readonly confidence: number;
}

const rules = {
  'source-said': {
    reason: 'Source and cue stand behind what is said, or interrupt it: “…,” she said.',
    confidence: 0.89,
  },
  'said-source': {
    reason: 'Cue and source stand behind what is said: “…,” said the mayor.',
    confidence: 0.96,
  },
  'source-said-content': {
    reason: 'Source and cue stand in front of what is said: The mayor said that …',
    confidence: 0.62,
  },
  'source-verb': {
    reason: 'A quotation that ends in a comma needs a verb, though this one is no known cue.',
    confidence: 0.5,
  },
  'as-source-said': {
    reason: 'A clause with “as” names the source: As the paper reported, …',
    confidence: 0.89,
  },
  'according-to': { reason: 'A phrase such as “according to” names the source.', confidence: 0.84 },
  noun: { reason: 'A noun announces what is said: his claim that …', confidence: 0.37 },
  colon: { reason: 'A colon announces the quotation.', confidence: 0.57 },
  label: { reason: 'The speaker stands in front of a colon, as in interviews.', confidence: 0.8 },
  signature: { reason: 'The name stands under the quotation.', confidence: 0.88 },
  'goes-on': { reason: 'The quotation continues the one before.', confidence: 0.62 },
  unattributed: {
    reason: 'Stands in quotation marks; the article does not say whose words they are.',
    confidence: 0.5,
  },
  'verb-source-content': {
    reason: 'Cue and source stand in front of what is said, in this order.',
    confidence: 0.9,
  },
  'content-verb-source': {
    reason: 'Cue and source stand behind what is said, in this order.',
    confidence: 0.9,
  },
  participle: { reason: 'A participle shares the source of the verb before.', confidence: 0.8 },
} as const satisfies Record<string, AttributionRule>;

export type AttributionRuleId = keyof typeof rules;

/** All rule ids, as quotations name them. */
export const attributionRuleIds = Object.keys(rules) as readonly AttributionRuleId[];

/** Why the rule takes something for a quotation, in a sentence for a person. */
export function attributionReason(rule: AttributionRuleId): string {
  return rules[rule].reason;
}

/** The share of direct quotations that are right with their source, in the part of PolNeAR kept aside. */
export const directConfidence = 0.93;

/** How sure the rule is, 0 to 1. */
export function attributionConfidence(rule: AttributionRuleId): number {
  return rules[rule].confidence;
}
