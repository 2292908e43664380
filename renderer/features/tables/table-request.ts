import { useSyncExternalStore } from 'react';

import type { PeopleTable, ScreenTable } from '#shared/screen-table.ts';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';

/** What is to be saved: a table as the page has it, or the list of all candidates, which main makes. */
export type TableRequest =
  | { type: 'screen'; table: ScreenTable; hasFolded?: boolean }
  | { type: 'people'; table: PeopleTable; rowCount: number };

let current: TableRequest | undefined;
const listeners = new Set<() => void>();

function set(next: TableRequest | undefined): void {
  current = next;
  for (const listen of listeners) listen();
}

/** The screen's table is made when it is asked for; nothing where the screen has none just now. */
export function useTableToSave(
  make: (() => TableRequest | Promise<TableRequest>) | undefined,
): void {
  const ask = async () => {
    try {
      set(await make?.());
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), 'alert');
    }
  };
  useCommands({ 'anywhere.saveTable': make && (() => void ask()) });
}

export const closeTableRequest = (): void => set(undefined);

export function useTableRequest(): TableRequest | undefined {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => current,
  );
}
