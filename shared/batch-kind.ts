/** What a batch writes into a folder. */
export const batchKinds = ['packet', 'kit'] as const;
export type BatchKind = (typeof batchKinds)[number];
