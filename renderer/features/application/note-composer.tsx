import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { ApplicationId, NoteId } from '#shared/ids.ts';
import { noteTexts } from '#shared/texts/application.ts';
import { call } from '../../bridge/call.ts';
import { say } from '../../shell/announcement.ts';

type Props = { applicationId: ApplicationId };

/** Typed text is in the store at most this long after the last key. */
const saveAfterMs = 400;

/**
 * A note is kept from its first pause on: what is typed is saved as it is typed, into one note, until it is
 * put away. Changes wait for each other, so that the last one typed is the last one kept.
 */
export function NoteComposer({ applicationId }: Props) {
  const [body, setBody] = useState('');
  const [isPrivate, setPrivate] = useState(false);
  const [isKept, setKept] = useState(false);
  const noteId = useRef<NoteId | undefined>(undefined);
  const latest = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saving = useRef<Promise<unknown>>(Promise.resolve());

  const save = (isPrivateNote: boolean) => {
    clearTimeout(timer.current);
    const text = latest.current;
    saving.current = saving.current
      .then(async () => {
        if (noteId.current) await call('note.change', { noteId: noteId.current, body: text });
        else if (text.trim() !== '') {
          const note = await call('note.add', {
            applicationId,
            body: text,
            isPrivate: isPrivateNote,
          });
          noteId.current = note.id;
          setKept(true);
        }
      })
      .catch((error: Error) => say(error.message, 'alert'));
    return saving.current;
  };
  const change = (text: string) => {
    setBody(text);
    latest.current = text;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(isPrivate), saveAfterMs);
  };
  const putAway = async () => {
    await save(isPrivate);
    noteId.current = undefined;
    latest.current = '';
    setBody('');
    setPrivate(false);
    setKept(false);
  };
  const saveOnLeaving = useEffectEvent(() => {
    if (latest.current !== '') void save(isPrivate);
  });
  useEffect(() => () => saveOnLeaving(), []);
  return (
    <form
      className="compose"
      onSubmit={(event) => {
        event.preventDefault();
        void putAway();
      }}
    >
      <textarea
        className="inp"
        dir="auto"
        rows={body === '' ? 1 : 5}
        data-field="note"
        aria-label={noteTexts.write}
        placeholder={`${noteTexts.write} (N)`}
        maxLength={200_000}
        value={body}
        onChange={({ target }) => change(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.stopPropagation();
            void putAway();
          }
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <div className="row">
        <label className="check grow">
          <input
            type="checkbox"
            data-field="private-note"
            checked={isPrivate}
            disabled={isKept}
            onChange={({ target }) => setPrivate(target.checked)}
          />
          {noteTexts.privateNote}
        </label>
        {body !== '' && (
          <button type="submit" className="btn sm">
            {noteTexts.add}
          </button>
        )}
      </div>
    </form>
  );
}
