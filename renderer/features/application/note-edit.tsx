import { IconX } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import type { CriterionId } from '#shared/ids.ts';
import type { Note } from '#shared/note.ts';
import { noteTexts } from '#shared/texts/notes.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { CriterionDialog } from './criterion-dialog.tsx';
import { WritingField } from './writing-field.tsx';

type Props = {
  note: Note;
  view: ApplicationView;
  codes: ReadonlyMap<CriterionId, string>;
  onDone: () => void;
};

const saveAfterMs = 400;

/** A kept note being changed: saved while it is typed, in one step of undo. */
export function NoteEdit({ note, view, codes, onDone }: Props) {
  const [isLinking, setLinking] = useState(false);
  const [begunWith] = useState(note.body);
  const change = useCommand('note.change');
  const pending = useRef<{ body: string; timer: ReturnType<typeof setTimeout> } | undefined>(
    undefined,
  );
  const { id: noteId, criterionIds } = note;
  const flush = () => {
    if (!pending.current) return;
    const { body, timer } = pending.current;
    clearTimeout(timer);
    pending.current = undefined;
    change.mutate({ noteId, body });
  };
  const flushOnLeaving = useEffectEvent(flush);
  useEffect(() => () => flushOnLeaving(), []);
  const link = (ids: CriterionId[]) => {
    const body = pending.current?.body ?? note.body;
    flush();
    change.mutate({ noteId, body, criterionIds: ids });
  };
  const done = () => {
    flush();
    onDone();
  };
  return (
    <div className="note-edit">
      <WritingField
        value={begunWith}
        version={0}
        label={noteTexts.editThis}
        isFocused
        onChange={(body) => {
          clearTimeout(pending.current?.timer);
          pending.current = { body, timer: setTimeout(flush, saveAfterMs) };
        }}
        onBlur={flush}
        onKeep={done}
        onLeave={done}
        onLink={() => setLinking(true)}
      />
      {criterionIds.length > 0 && (
        <div className="row">
          {criterionIds.map((id) => (
            <button
              key={id}
              type="button"
              className="tag"
              aria-label={noteTexts.unlink(codes.get(id) ?? '')}
              onClick={() => link(criterionIds.filter((each) => each !== id))}
            >
              {codes.get(id)} <IconX size={10} stroke={1.6} />
            </button>
          ))}
        </div>
      )}
      {isLinking && (
        <CriterionDialog
          title={noteTexts.linkTitle}
          criteria={view.rubric?.criteria ?? []}
          codes={codes}
          onChoose={(id) => link([...new Set([...criterionIds, id])])}
          onClose={() => setLinking(false)}
        />
      )}
    </div>
  );
}
