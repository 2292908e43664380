/** What is printed of several candidates: to read, or to answer on. */
export type BookKind = 'book' | 'sheet';
