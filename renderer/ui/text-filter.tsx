import { useEffect, useState, type RefObject } from 'react';

type Props = {
  label: string;
  text: string;
  onText: (text: string) => void;
  inputRef: RefObject<HTMLInputElement | null>;
};

/** Long enough that a word is not searched for letter by letter, short enough not to be noticed. */
const typedForMs = 120;

/** A field that filters a list while it is typed into. */
export function TextFilter({ label, text, onText, inputRef }: Props) {
  const [typed, setTyped] = useState(text);
  const [from, setFrom] = useState(text);
  if (from !== text) {
    setFrom(text); // it was set from elsewhere: cleared, or a saved filter
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return undefined;
    const timer = setTimeout(() => onText(typed), typedForMs);
    return () => clearTimeout(timer);
  });
  return (
    <input
      ref={inputRef}
      type="search"
      className="inp"
      dir="auto"
      aria-label={label}
      placeholder={label}
      maxLength={200}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}
