import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { ApplicationId, CriterionId } from '#shared/ids.ts';
import type { NoteDraft } from '#shared/note.ts';
import { noteTexts } from '#shared/texts/notes.ts';
import { call } from '../../bridge/call.ts';
import { useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';

/** Typed text is in the store at most this long after the last key. */
const saveAfterMs = 400;

type Words = Pick<NoteDraft, 'body' | 'isPrivate' | 'criterionIds'>;
const nothing: Words = { body: '', isPrivate: false, criterionIds: [] };

/**
 * The note that is being written. It is saved as it is typed and stands in the store apart from the notes, so that
 * it is there again after a crash; saves wait for each other, so that the last one typed is the last one kept.
 */
export function useNoteDraft(applicationId: ApplicationId) {
  const stored = useRead('note.draft', { applicationId });
  const [words, setWords] = useState(nothing);
  /** Counts what replaced the words from outside: the editor shows that, and not what is typed. */
  const [version, setVersion] = useState(0);
  /** Words were put into it for somebody to go on with. */
  const [isBegun, setBegun] = useState(false);
  const latest = useRef(nothing);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saving = useRef<Promise<unknown>>(Promise.resolve());

  const flush = () => {
    if (timer.current === undefined) return saving.current;
    clearTimeout(timer.current);
    timer.current = undefined;
    const draft = latest.current;
    saving.current = saving.current
      .then(() => call('note.saveDraft', { applicationId, ...draft }))
      .catch((error: Error) => say(error.message, 'alert'));
    return saving.current;
  };
  const change = (changes: Partial<Words>) => {
    latest.current = { ...latest.current, ...changes };
    setWords(latest.current);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), saveAfterMs);
  };
  const replace = (next: Words) => {
    latest.current = next;
    setWords(next);
    setVersion((count) => count + 1);
  };
  const keep = async () => {
    await flush();
    if (latest.current.body.trim() === '') return;
    try {
      await call('note.keepDraft', { applicationId });
      replace(nothing);
      say(noteTexts.kept);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), 'alert');
    }
  };
  const link = (criterionId: CriterionId) => {
    const { criterionIds } = latest.current;
    if (!criterionIds.includes(criterionId))
      change({ criterionIds: [...criterionIds, criterionId] });
  };

  // What a crash or an undo left behind comes back into an empty field, and never over what is typed.
  const draft = stored.data?.draft;
  const adopt = useEffectEvent(() => {
    if (draft && latest.current.body === '' && timer.current === undefined) replace(draft);
  });
  useEffect(() => adopt(), [draft]);
  const flushOnLeaving = useEffectEvent(() => void flush());
  useEffect(() => () => flushOnLeaving(), []);

  return {
    ...words,
    version,
    isRead: stored.data !== undefined,
    change,
    keep,
    isBegun,
    flush,
    leave: () => {
      setBegun(false);
      void flush();
    },
    link,
    unlink: (id: CriterionId) =>
      change({ criterionIds: latest.current.criterionIds.filter((each) => each !== id) }),
    /** Puts words before what is there already and shows them. */
    begin: (body: string, criterionIds: readonly CriterionId[]) => {
      const { current } = latest;
      replace({
        ...current,
        body: `${body}${current.body}`,
        criterionIds: [...new Set([...current.criterionIds, ...criterionIds])],
      });
      change({});
      setBegun(true);
    },
  };
}
