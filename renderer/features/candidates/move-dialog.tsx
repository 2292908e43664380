import { useState } from 'react';

import type { Stage, StageId } from '#shared/stage.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { beginHere } from '../../ui/begin-here.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';

type Props = {
  title: string;
  stages: readonly Stage[];
  /** The stage to begin at. */
  from: StageId;
  onMove: (stage: Stage, reason: string) => void;
  onClose: () => void;
};

/** Where to: one of the stages; one of those who do not go on asks for its reason. */
export function MoveDialog({ title, stages, from, onMove, onClose }: Props) {
  const [stageId, setStageId] = useState(from);
  const [reason, setReason] = useState('');
  const stage = stages.find(({ id }) => id === stageId);
  const needsReason = stage?.kind === 'rejected';
  return (
    <FormDialog
      title={title}
      submitLabel={needsReason ? candidateTexts.rejectDo : candidateTexts.move}
      cancelLabel={commonTexts.cancel}
      canSubmit={stage !== undefined && (!needsReason || reason.trim() !== '')}
      onSubmit={() => {
        if (stage) onMove(stage, needsReason ? reason.trim() : '');
        onClose();
      }}
      onClose={onClose}
    >
      <div className="stages" role="radiogroup" aria-label={title}>
        {stages.map(({ id, name }) => (
          <label key={id}>
            <input
              type="radio"
              name="stage"
              ref={id === from ? beginHere : undefined}
              checked={id === stageId}
              onChange={() => setStageId(id)}
            />
            <span dir="auto">{name}</span>
          </label>
        ))}
      </div>
      {needsReason && (
        <ReasonField label={candidateTexts.rejectReason} reason={reason} onChange={setReason} />
      )}
    </FormDialog>
  );
}
