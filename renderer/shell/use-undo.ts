import { useEffect } from 'react';

import { shellTexts } from '#shared/texts/shell.ts';
import { subscribe } from '../bridge/call.ts';
import { useCommand } from '../bridge/use-call.ts';
import { say } from './announcement.ts';

/** Undo and redo of the workspace, named; the menu's and the keyboard's. */
export function useUndo() {
  const undoCommand = useCommand('history.undo');
  const redoCommand = useCommand('history.redo');
  const undo = () => {
    undoCommand.mutate(
      {},
      {
        onSuccess: ({ label }) =>
          say(label === null ? shellTexts.nothingToUndo : shellTexts.undone(label)),
      },
    );
  };
  const redo = () => {
    redoCommand.mutate(
      {},
      {
        onSuccess: ({ label }) =>
          say(label === null ? shellTexts.nothingToRedo : shellTexts.redone(label)),
      },
    );
  };
  useEffect(() =>
    subscribe('menu.chosen', ({ command }) => {
      if (command === 'undo') undo();
      if (command === 'redo') redo();
    }),
  );
  return { undo, redo };
}
