import type { KeyboardEvent, ReactNode } from 'react';

import type { Document } from '#shared/document.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import type { Tab } from './place.ts';

type Props = {
  documents: readonly Document[];
  tab: Tab;
  /** Null where the notes have a pane of their own. */
  noteCount: number | null;
  onChoose: (tab: Tab) => void;
};

/** A tab for each document, one for the posting, and in a narrow window one for the notes. */
export function DocumentTabs({ documents, tab, noteCount, onChoose }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = all.findIndex((each) => each === document.activeElement);
    const next = all[(at + step + all.length) % all.length];
    next?.focus();
    next?.click();
    event.preventDefault();
  };
  const shown = (of: Tab, words: ReactNode) => (
    <button
      key={of}
      type="button"
      role="tab"
      aria-selected={of === tab}
      tabIndex={of === tab ? 0 : -1}
      onClick={() => onChoose(of)}
    >
      {words}
    </button>
  );
  return (
    <div
      className="doc-tabs grow"
      role="tablist"
      aria-label={applicationTexts.documents}
      onKeyDown={onKeyDown}
    >
      {documents.map((each) => shown(each.id, <bdi>{titleOf(each)}</bdi>))}
      {shown('posting', applicationTexts.posting)}
      {noteCount !== null && shown('notes', applicationTexts.notesTab(noteCount))}
    </div>
  );
}

/** What a document is called where there is little room. */
function titleOf({ kind, fileName }: Document): string {
  return kind === 'other' ? fileName : commonTexts.documentKinds[kind];
}
