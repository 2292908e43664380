import { IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import type { EvidenceSource } from '#shared/evidence.ts';
import type { CriterionId } from '#shared/ids.ts';
import type { Note } from '#shared/note.ts';
import { noteTexts } from '#shared/texts/notes.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { clock } from '../../shell/format.ts';
import { selectionIn } from './dom-selection.ts';
import type { NoteMark } from './mark-words.ts';
import { NoteEdit } from './note-edit.tsx';
import { NoteText } from './note-text.tsx';
import { trimSpan, type TextSpan } from './text-lines.ts';

type Props = {
  note: Note;
  view: ApplicationView;
  codes: ReadonlyMap<CriterionId, string>;
  isOwn: boolean;
  focusedId: CriterionId | undefined;
  selection: EvidenceSource | null;
  onSelect: (selection: EvidenceSource | null) => void;
};

/** A note as it reads; words chosen in it can become evidence, and its author can change it. */
export function NoteItem({ note, view, codes, isOwn, focusedId, selection, onSelect }: Props) {
  const [isEditing, setEditing] = useState(false);
  const remove = useCommand('note.remove');
  const author = view.assessors.find(({ id }) => id === note.assessorId);
  const chosen = selection?.type === 'note' && selection.noteId === note.id ? selection : undefined;
  const quote = (span: TextSpan | undefined) => {
    const trimmed = span && trimSpan(note.body, span);
    if (trimmed) onSelect({ type: 'note', noteId: note.id, ...trimmed });
  };
  const marks: NoteMark[] = [view.own, ...view.others]
    .flatMap((card) => card?.evidence ?? [])
    .flatMap(({ source, criterionId }) =>
      source.type === 'note' && source.noteId === note.id
        ? [{ ...source, className: criterionId === focusedId ? 'on' : 'quiet' }]
        : [],
    );
  if (chosen) marks.unshift({ ...chosen, className: 'selx' });
  return (
    <article className="nn" data-note={note.id} data-place={`note:${note.id}`}>
      <div className="row s11 c3">
        {clock(note.createdAt)} <bdi className="m c2">{author?.name}</bdi>
        {note.criterionIds.map((id) => (
          <span key={id} className="tag" title={noteTexts.linkedTo(codes.get(id) ?? '')}>
            {codes.get(id)}
          </span>
        ))}
        {note.isPrivate && (
          <span className="row private">
            <b className="m c2">{noteTexts.private}</b>
            <IconEyeOff size={12} stroke={1.6} /> {noteTexts.never}
          </span>
        )}
        <span className="tools">
          <button
            type="button"
            aria-label={noteTexts.attachThis}
            aria-pressed={chosen !== undefined}
            onClick={() => quote({ start: 0, end: note.body.length })}
          >
            {noteTexts.attach}
          </button>
          {isOwn && (
            <>
              <button
                type="button"
                aria-label={noteTexts.editThis}
                aria-expanded={isEditing}
                onClick={() => setEditing(!isEditing)}
              >
                {isEditing ? noteTexts.done : noteTexts.edit}
              </button>
              <button
                type="button"
                aria-label={noteTexts.removeThis}
                onClick={() =>
                  remove.mutate({ noteId: note.id }, { onSuccess: () => say(noteTexts.removed) })
                }
              >
                {noteTexts.remove}
              </button>
            </>
          )}
        </span>
      </div>
      {isEditing ? (
        <NoteEdit note={note} view={view} codes={codes} onDone={() => setEditing(false)} />
      ) : (
        <div
          className="body"
          dir="auto"
          onMouseUp={({ currentTarget }) => {
            const span = selectionIn(currentTarget);
            if (span) quote(span);
            else if (getSelection()?.isCollapsed === false) say(noteTexts.unsure);
          }}
        >
          <NoteText body={note.body} marks={marks} />
        </div>
      )}
    </article>
  );
}
