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

/** Words that a new note begins with. */
export type NoteBeginning = { body: string; criterionIds: readonly CriterionId[] };

type Props = {
  view: ApplicationView;
  codes: ReadonlyMap<CriterionId, string>;
  beginning: NoteBeginning | null;
  /** Said once the words are in the field. */
  onBegun: () => void;
};

/** A new note: a draft that is saved while it is typed, until Ctrl Enter keeps it. */
export function NoteComposer({ view, codes, beginning, onBegun }: Props) {
  const draft = useNoteDraft(view.application.id);
  const [isLinking, setLinking] = useState(false);
  const { body, isPrivate, criterionIds, version } = draft;
  const begin = useEffectEvent(({ body: words, criterionIds: ids }: NoteBeginning) => {
    draft.begin(words, ids);
    onBegun();
  });
  useEffect(() => {
    if (beginning && draft.isRead) begin(beginning);
  }, [beginning, draft.isRead]);
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
        isFocused={draft.isBegun}
        placeholder={
          <span className="note-hint" aria-hidden="true">
            {noteTexts.write} <span className="grow" /> <CommandKey of="application.note" />
          </span>
        }
        onChange={(words) => draft.change({ body: words })}
        onBlur={() => {
          draft.leave();
        }}
        onKeep={() => {
          leaveField();
          void draft.keep();
        }}
        onLeave={() => {
          void draft.flush();
          leaveField();
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

/** The keys of the screen work again. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
