import { useEffect, useState } from 'react';

export const appearances = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

const storageKey = 'appearance';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Light, dark or as the system says: this laptop's choice, kept by the page and not in the workspace. */
export function useAppearance(): [Appearance, (appearance: Appearance) => void] {
  const [appearance, setAppearance] = useState<Appearance>(stored);
  useEffect(() => {
    localStorage.setItem(storageKey, appearance);
    const apply = () => {
      const isDark = appearance === 'dark' || (appearance === 'system' && dark.matches);
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [appearance]);
  return [appearance, setAppearance];
}

function stored(): Appearance {
  const kept = localStorage.getItem(storageKey);
  return appearances.find((each) => each === kept) ?? 'system';
}
