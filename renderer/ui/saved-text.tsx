import { useEffect, useEffectEvent, useRef, useState } from 'react';

type Props = {
  label: string;
  value: string;
  onSave: (value: string) => void;
  rows?: number;
  maxLength?: number;
  field?: string;
  isRequired?: boolean;
  className?: string;
  placeholder?: string;
};

/** Half a second after the last key is the longest that typed text may live in the page alone. */
const saveAfterMs = 400;

/**
 * A text that saves itself: after a pause in typing, and when it is left. While it has the focus, what is
 * read from the store meanwhile does not touch what is being typed.
 */
export function SavedText({
  label,
  value,
  onSave,
  rows = 1,
  maxLength,
  field,
  isRequired = false,
  className = 'inp',
  placeholder,
}: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; text: string } | undefined>(
    undefined,
  );

  const flush = () => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    const { text } = pending.current;
    pending.current = undefined;
    if (!(isRequired && text.trim() === '')) onSave(text);
  };
  const flushOnLeaving = useEffectEvent(flush);
  useEffect(() => () => flushOnLeaving(), []);

  const change = (text: string) => {
    setDraft(text);
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = { text, timer: setTimeout(() => flush(), saveAfterMs) };
  };
  const shared = {
    className,
    'aria-label': label,
    'data-field': field,
    dir: 'auto',
    value: draft ?? value,
    maxLength,
    placeholder,
    required: isRequired,
    onBlur: () => {
      flush();
      setDraft(null);
    },
  } as const;
  return rows === 1 ? (
    <input {...shared} onChange={({ target }) => change(target.value)} />
  ) : (
    <textarea {...shared} rows={rows} onChange={({ target }) => change(target.value)} />
  );
}
