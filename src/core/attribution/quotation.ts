// The kinds of quotation and of source, as the command line and the sidecar name them.

export const quotationKinds = ['direct', 'indirect', 'mixed'] as const;
export type QuotationKind = (typeof quotationKinds)[number];

export const sourceKinds = ['named', 'unnamed', 'organization', 'document', 'media'] as const;
export type SourceKind = (typeof sourceKinds)[number];
