import { IconArchive, IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';

import type { ApplicationSummary } from '#shared/application-view.ts';
import type { Stage } from '#shared/candidate.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { SelectionAction, SelectionBar } from '../../ui/selection-bar.tsx';
import { MoveDialog } from './move-dialog.tsx';

type Props = {
  /** Those that are selected; none: there is no bar, and the keys act on the row in focus. */
  selected: readonly ApplicationSummary[];
  inFocus: ApplicationSummary | undefined;
  onClear: () => void;
};

/** What can be done to the selected candidates, or to the one in focus. */
export function CandidateSelection({ selected, inFocus, onClear }: Props) {
  const [asking, setAsking] = useState<'move' | 'stop' | null>(null);
  const moveMany = useCommand('application.moveMany');
  const acted = selected.length > 0 ? selected : inFocus ? [inFocus] : [];
  const [first] = acted;
  const count = acted.length;
  const moveTo = (stage: Stage, reason: string) =>
    moveMany.mutate(
      { applicationIds: acted.map(({ application }) => application.id), stage, reason },
      { onSuccess: () => say(candidateTexts.moved(count, commonTexts.stages[stage])) },
    );
  useCommands({ 'candidates.stage': first && (() => setAsking('move')) });
  const close = () => setAsking(null);
  return (
    <>
      <SelectionBar
        label={candidateTexts.selectionActs}
        count={selected.length > 0 ? candidateTexts.selected(selected.length) : null}
      >
        <SelectionAction
          icon={<IconArrowRight size={14} stroke={1.6} />}
          keyCap={<CommandKey of="candidates.stage" />}
          onAct={() => setAsking('move')}
        >
          {candidateTexts.moveStage}
        </SelectionAction>
        <SelectionAction
          icon={<IconArchive size={14} stroke={1.6} />}
          onAct={() => setAsking('stop')}
        >
          {candidateTexts.stop}
        </SelectionAction>
        <i aria-hidden="true" />
        <SelectionAction keyCap={<kbd>Esc</kbd>} onAct={onClear}>
          {candidateTexts.clear}
        </SelectionAction>
      </SelectionBar>
      {asking === 'move' && first && (
        <MoveDialog
          title={candidateTexts.moveSelected(count)}
          from={first.application.stage}
          onMove={moveTo}
          onClose={close}
        />
      )}
      {asking === 'stop' && first && (
        <ReasonDialog
          title={
            count === 1
              ? candidateTexts.rejectTitle(first.candidate.name)
              : candidateTexts.rejectManyTitle(count)
          }
          hint={candidateTexts.rejectHint}
          label={candidateTexts.rejectReason}
          actLabel={candidateTexts.rejectDo}
          cancelLabel={commonTexts.cancel}
          onAct={(reason) => moveTo('rejected', reason)}
          onClose={close}
        />
      )}
    </>
  );
}
