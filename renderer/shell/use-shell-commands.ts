import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

import { commandTexts } from '#shared/texts/commands.ts';
import { shellTexts } from '#shared/texts/shell.ts';
import { subscribe } from '../bridge/call.ts';
import { startOpening } from '../features/archive/archive-run.ts';
import { runCommand, useCommands, type CommandHandlers } from '../keyboard/use-commands.ts';
import { useReturnedImport } from '../features/returned/use-returned-import.ts';
import { say } from './announcement.ts';
import { destinations } from './destinations.ts';
import { focusNextPane } from './panes.ts';
import { useRateNext } from './use-rate-next.ts';
import { useUndo } from './use-undo.ts';

type Own = {
  openFind: () => void;
  openKeys: () => void;
  /** Nothing where the screen is about no posting and no person. */
  openHistory: (() => void) | undefined;
  toggleSidebar: () => void;
  openExport: () => void;
};

/** What can be done from everywhere. */
export function useShellCommands(own: Own): void {
  const { openFind, openKeys, openHistory, toggleSidebar, openExport } = own;
  const { undo, redo } = useUndo();
  const navigate = useNavigate();
  const rateNext = useRateNext();
  const returned = useReturnedImport();
  const going: CommandHandlers = Object.fromEntries(
    destinations.map(({ command, to }) => [command, () => void navigate({ to })]),
  );
  useCommands({
    ...going,
    'anywhere.goToDuplicates': () => void navigate({ to: '/duplicates' }),
    'anywhere.importCandidates': () => void navigate({ to: '/import-candidates' }),
    'anywhere.goToFairness': () => void navigate({ to: '/fairness' }),
    'anywhere.exportEverything': openExport,
    'anywhere.openExport': startOpening,
    'anywhere.importReturned': returned.chooseFiles,
    'anywhere.rateNext': rateNext,
    'anywhere.find': openFind,
    'anywhere.search': () => void navigate({ to: '/search', search: {} }),
    'anywhere.undo': undo,
    'anywhere.redo': redo,
    'anywhere.sidebar': toggleSidebar,
    'anywhere.back': () => history.back(),
    'anywhere.forward': () => history.forward(),
    'anywhere.keys': openKeys,
    'anywhere.history': openHistory,
    'anywhere.nextPane': () => focusNextPane(1),
    'anywhere.previousPane': () => focusNextPane(-1),
  });
  useEffect(
    () =>
      subscribe('menu.chosen', ({ command }) => {
        if (!runCommand(command)) say(shellTexts.notHere(commandTexts[command]));
      }),
    [],
  );
}
