import { useState } from 'react';

/** A choice of view that this laptop remembers, kept by the page and not in the workspace. */
export function useRemembered<T extends string>(
  key: string,
  choices: readonly T[],
  initial: T,
): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const kept = localStorage.getItem(key);
    return choices.find((each) => each === kept) ?? initial;
  });
  const remember = (next: T) => {
    localStorage.setItem(key, next);
    setValue(next);
  };
  return [value, remember];
}
