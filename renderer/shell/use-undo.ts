import { shellTexts } from '#shared/texts/shell.ts';
import { useCommand } from '../bridge/use-call.ts';
import { say } from './announcement.ts';

/** Undo and redo of the workspace, named; `onDone` hears that one of them was done. */
export function useUndo(onDone?: () => void) {
  const undoCommand = useCommand('history.undo');
  const redoCommand = useCommand('history.redo');
  const undo = () => {
    undoCommand.mutate(
      {},
      {
        onSuccess: ({ label }) => {
          say(label === null ? shellTexts.nothingToUndo : shellTexts.undone(label));
          onDone?.();
        },
      },
    );
  };
  const redo = () => {
    redoCommand.mutate(
      {},
      {
        onSuccess: ({ label }) => {
          say(label === null ? shellTexts.nothingToRedo : shellTexts.redone(label));
          onDone?.();
        },
      },
    );
  };
  return { undo, redo };
}
