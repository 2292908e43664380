import { useState } from 'react';

import type { Application } from '#shared/candidate.ts';
import type { Stage } from '#shared/stage.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';

type Props = { application: Application; name: string };

/** Moves one application through the stages of its posting; a rejection asks for its reason. */
export function StageSelect({ application, name }: Props) {
  const { id: applicationId, postingId } = application;
  const { data: stages = [] } = useRead('stage.list', { postingId });
  const [rejecting, setRejecting] = useState<Stage | null>(null);
  const move = useCommand('application.move');
  const moveTo = (stage: Stage, reason = '') =>
    move.mutate(
      { applicationId, stage: stage.id, reason },
      { onSuccess: () => say(candidateTexts.movedOne(name, stage.name)) },
    );
  return (
    <>
      <select
        className="stage-select"
        aria-label={candidateTexts.moveTo(name)}
        value={application.stage}
        onChange={({ target }) => {
          const to = stages.find(({ id }) => id === target.value);
          if (to?.kind === 'rejected') setRejecting(to);
          else if (to) moveTo(to);
        }}
      >
        {stages.map(({ id, name: word }) => (
          <option key={id} value={id}>
            {word}
          </option>
        ))}
      </select>
      {rejecting && (
        <ReasonDialog
          title={candidateTexts.rejectTitle(name)}
          hint={candidateTexts.rejectHint}
          label={candidateTexts.rejectReason}
          actLabel={candidateTexts.rejectDo}
          cancelLabel={commonTexts.cancel}
          onAct={(reason) => moveTo(rejecting, reason)}
          onClose={() => setRejecting(null)}
        />
      )}
    </>
  );
}
