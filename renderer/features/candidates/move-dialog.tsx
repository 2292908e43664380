import { useState } from 'react';

import { stageSchema, type Stage } from '#shared/candidate.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { beginHere } from '../../ui/begin-here.ts';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';

type Props = {
  title: string;
  /** The stage to begin at; where they are now. */
  from: Stage;
  onMove: (stage: Stage, reason: string) => void;
  onClose: () => void;
};

/** Where to: one of the stages; not proceeding asks for its reason. */
export function MoveDialog({ title, from, onMove, onClose }: Props) {
  const [stage, setStage] = useState(from);
  const [reason, setReason] = useState('');
  const needsReason = stage === 'rejected';
  return (
    <FormDialog
      title={title}
      submitLabel={needsReason ? candidateTexts.rejectDo : candidateTexts.move}
      cancelLabel={commonTexts.cancel}
      canSubmit={!needsReason || reason.trim() !== ''}
      onSubmit={() => {
        onMove(stage, needsReason ? reason.trim() : '');
        onClose();
      }}
      onClose={onClose}
    >
      <div className="stages" role="radiogroup" aria-label={title}>
        {stageSchema.options.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="stage"
              ref={each === from ? beginHere : undefined}
              checked={each === stage}
              onChange={() => setStage(each)}
            />
            {commonTexts.stages[each]}
          </label>
        ))}
      </div>
      {needsReason && (
        <Field label={candidateTexts.rejectReason}>
          <textarea
            className="inp"
            dir="auto"
            required
            maxLength={1000}
            rows={3}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </Field>
      )}
    </FormDialog>
  );
}
