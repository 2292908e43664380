import { useState } from 'react';

import { stageSchema, type Application, type Stage } from '#shared/candidate.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';

type Props = { application: Application; name: string };

/** Moves the application through the stages; not proceeding asks for its reason. */
export function StageSelect({ application: { id: applicationId, stage }, name }: Props) {
  const [isRejecting, setRejecting] = useState(false);
  const move = useCommand('application.move');
  const moveTo = (to: Stage, reason = '') => move.mutate({ applicationId, stage: to, reason });
  return (
    <>
      <select
        className="stage-select"
        aria-label={candidateTexts.moveTo(name)}
        value={stage}
        onChange={({ target }) => {
          const to = stageSchema.parse(target.value);
          if (to === 'rejected') setRejecting(true);
          else moveTo(to);
        }}
      >
        {stageSchema.options.map((each) => (
          <option key={each} value={each}>
            {commonTexts.stages[each]}
          </option>
        ))}
      </select>
      {isRejecting && (
        <ReasonDialog
          title={candidateTexts.rejectTitle(name)}
          hint={candidateTexts.rejectHint}
          label={candidateTexts.rejectReason}
          actLabel={candidateTexts.rejectDo}
          cancelLabel={commonTexts.cancel}
          onAct={(reason) => moveTo('rejected', reason)}
          onClose={() => setRejecting(false)}
        />
      )}
    </>
  );
}
