import type { DocumentId } from '#shared/ids.ts';

/** What the documents pane shows: a document, the posting, or in a narrow window the notes. */
export type Tab = DocumentId | 'posting' | 'notes';

/** Where to go in a text; `id` grows, so that going there again is told from being there. */
export type Place = {
  id: number;
  document: Tab;
  /** Counted from 1. */
  line?: number;
  start?: number;
  end?: number;
  /** The words that stand there, to find them on a page. */
  words?: string;
};
