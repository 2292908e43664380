import { IconX } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import type { CriterionId } from '#shared/ids.ts';
import { noteTexts } from '#shared/texts/notes.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { say } from '../../shell/announcement.ts';
import { CriterionDialog } from './criterion-dialog.tsx';
import { useNoteDraft } from './use-note-draft.ts';
import { WritingField } from './writing-field.tsx';

/** Words that a new note begins with, once for each `id`. */
export type NoteBeginning = { id: number; body: string; criterionIds: readonly CriterionId[] };

type Props = {
  view: ApplicationView;
  codes: ReadonlyMap<CriterionId, string>;
  beginning: NoteBeginning | null;
};

/** A new note: a draft that is saved while it is typed, until Ctrl Enter keeps it. */
export function NoteComposer({ view, codes, beginning }: Props) {
  const draft = useNoteDraft(view.application.id);
  const [isLinking, setLinking] = useState(false);
  const { body, isPrivate, criterionIds, version } = draft;
  const begin = useEffectEvent(({ body: words, criterionIds: ids }: NoteBeginning) =>
    draft.begin(words, ids),
  );
  useEffect(() => {
    if (beginning) begin(beginning);
  }, [beginning]);
  const isEmpty = body.trim() === '';
  if (!draft.isRead) return <div className="compose" />;
  return (
    <form
      className="compose"
      onSubmit={(event) => {
        event.preventDefault();
        void draft.keep();
      }}
    >
      <WritingField
        value={body}
        version={version}
        label={noteTexts.write}
        field="note"
        isFocused={beginning !== null}
        placeholder={
          <span className="note-hint" aria-hidden="true">
            {noteTexts.write} <span className="grow" /> <CommandKey of="application.note" />
          </span>
        }
        onChange={(words) => draft.change({ body: words })}
        onBlur={() => void draft.flush()}
        onKeep={() => void draft.keep()}
        onLeave={() => {
          void draft.flush();
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          if (!isEmpty) say(noteTexts.keptAsDraft);
        }}
        onLink={() => setLinking(true)}
      />
      <div className="row compose-foot">
        <label className="check" title={noteTexts.privateHint}>
          <input
            type="checkbox"
            data-field="private-note"
            checked={isPrivate}
            onChange={({ target }) => draft.change({ isPrivate: target.checked })}
          />
          {noteTexts.privateNote}
        </label>
        {criterionIds.map((id) => (
          <button
            key={id}
            type="button"
            className="tag"
            aria-label={noteTexts.unlink(codes.get(id) ?? '')}
            onClick={() => draft.unlink(id)}
          >
            {codes.get(id)} <IconX size={10} stroke={1.6} />
          </button>
        ))}
        <span className="grow" />
        {!isEmpty && (
          <button type="submit" className="btn sm" title={noteTexts.draft}>
            {noteTexts.add} <kbd>Ctrl Enter</kbd>
          </button>
        )}
      </div>
      {isLinking && (
        <CriterionDialog
          title={noteTexts.linkTitle}
          criteria={view.rubric?.criteria ?? []}
          codes={codes}
          onChoose={draft.link}
          onClose={() => setLinking(false)}
        />
      )}
    </form>
  );
}
