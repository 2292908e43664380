import { useSyncExternalStore } from 'react';

export type Announcement = { text: string; tone: 'quiet' | 'alert'; id: number };

let current: Announcement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

let veil: ((text: string) => string) | undefined;

/** Until it is called with nothing, what is said goes through this first: a screen that hides names hides them here. */
export function veilAnnouncements(hide: ((text: string) => string) | undefined): void {
  veil = hide;
}

/** Says something in the status bar, where screen readers hear it too; a refusal stays longer. */
export function say(text: string, tone: Announcement['tone'] = 'quiet'): void {
  current = { text: veil?.(text) ?? text, tone, id: (current?.id ?? 0) + 1 };
  clearTimeout(timer);
  timer = setTimeout(
    () => {
      current = undefined;
      tell();
    },
    tone === 'alert' ? 12_000 : 6_000,
  );
  tell();
}

export function useAnnouncement(): Announcement | undefined {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => current,
  );
}

function tell(): void {
  for (const listen of listeners) listen();
}
