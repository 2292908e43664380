import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import type { EvidenceSource } from '#shared/evidence.ts';
import type { Note } from '#shared/note.ts';
import { noteTexts } from '#shared/texts/application.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { clock, dayHeading } from '../../shell/format.ts';
import { SavedText } from '../../ui/saved-text.tsx';
import { selectionIn } from './dom-selection.ts';
import { NoteComposer } from './note-composer.tsx';
import { trimSpan } from './text-lines.ts';

type Props = {
  view: ApplicationView;
  selection: EvidenceSource | null;
  onSelect: (selection: EvidenceSource | null) => void;
};

/** The notes of an application, newest first; the assessor's own can be changed. */
export function NotesPane({ view, onSelect, selection }: Props) {
  const { notes, seal, application } = view;
  const newestFirst = notes.toReversed();
  return (
    <section aria-label={noteTexts.heading} data-pane>
      <header className="pane-h">
        <b>{noteTexts.heading}</b> <span className="c3">{notes.length}</span>
      </header>
      <div className="scroll" tabIndex={-1}>
        <NoteComposer applicationId={application.id} />
        {seal.isSealed && (
          <p className="sealn">
            <IconLock size={14} stroke={1.6} /> {noteTexts.sealed}
          </p>
        )}
        {newestFirst.map((note, index) => (
          <div key={note.id}>
            {dayHeading(note.createdAt) !==
              dayHeading(newestFirst[index - 1]?.createdAt ?? '1970-01-01T00:00:00.000Z') && (
              <p className="nd">{dayHeading(note.createdAt)}</p>
            )}
            <NoteItem
              note={note}
              view={view}
              isQuoted={selection?.type === 'note' && selection.noteId === note.id}
              onSelect={onSelect}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

type ItemProps = {
  note: Note;
  view: ApplicationView;
  isQuoted: boolean;
  onSelect: Props['onSelect'];
};

function NoteItem({ note, view, isQuoted, onSelect }: ItemProps) {
  const [isEditing, setEditing] = useState(false);
  const change = useCommand('note.change');
  const remove = useCommand('note.remove');
  const author = view.assessors.find(({ id }) => id === note.assessorId);
  const { data: workspace } = useRead('workspace.get', {});
  const isOwn = workspace?.assessor?.id === note.assessorId;
  const quote = (span: { start: number; end: number } | undefined) => {
    const trimmed = span && trimSpan(note.body, span);
    if (trimmed) onSelect({ type: 'note', noteId: note.id, ...trimmed });
  };
  return (
    <article className="nn" data-note={note.id}>
      <div className="row s11 c3">
        {clock(note.createdAt)} <span className="m c2">{author?.name}</span>
        {note.isPrivate && <span className="chip">{noteTexts.private}</span>}
        <span className="tools">
          <button
            type="button"
            aria-pressed={isQuoted}
            onClick={() => quote({ start: 0, end: note.body.length })}
          >
            {noteTexts.attach}
          </button>
          {isOwn && (
            <>
              <button type="button" onClick={() => setEditing(!isEditing)}>
                {isEditing ? noteTexts.done : noteTexts.edit}
              </button>
              <button type="button" onClick={() => remove.mutate({ noteId: note.id })}>
                {noteTexts.remove}
              </button>
            </>
          )}
        </span>
      </div>
      {isEditing ? (
        <SavedText
          label={noteTexts.edit}
          value={note.body}
          rows={6}
          maxLength={200_000}
          onSave={(body) => change.mutate({ noteId: note.id, body })}
        />
      ) : (
        <div
          className="body"
          dir="auto"
          data-line
          data-start={0}
          onMouseUp={({ currentTarget }) => quote(selectionIn(currentTarget))}
        >
          {note.body}
        </div>
      )}
    </article>
  );
}
