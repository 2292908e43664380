import { useState } from 'react';

import type { ApplicationSummary } from '#shared/application-view.ts';
import type { ApplicationId, PostingId } from '#shared/ids.ts';
import type { StageGroup } from '#shared/pipeline-view.ts';
import type { Stage } from '#shared/stage.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { commonTexts } from '#shared/texts/common.ts';
import type { Workspace } from '#shared/workspace.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { Board } from './board.tsx';
import { CandidateSelection } from './candidate-selection.tsx';
import { useMove } from './use-move.ts';

type Props = {
  postingId: PostingId;
  groups: readonly StageGroup[];
  stages: readonly Stage[];
  workspace: Workspace;
  inFocus: ApplicationSummary | undefined;
  onCursor: (id: ApplicationId) => void;
};

/** The board with what can be done to the card in focus; a card dropped on a rejection asks for its reason. */
export function BoardView({ postingId, groups, stages, workspace, inFocus, onCursor }: Props) {
  const [rejecting, setRejecting] = useState<{ row: ApplicationSummary; stage: Stage } | null>(
    null,
  );
  const move = useMove();
  return (
    <>
      <Board
        groups={groups}
        workspace={workspace}
        cursor={inFocus?.application.id}
        onCursor={onCursor}
        onMove={(row, stage) => {
          if (stage.kind === 'rejected') setRejecting({ row, stage });
          else move([row], stage, '');
        }}
      />
      <CandidateSelection
        postingId={postingId}
        stages={stages}
        selected={[]}
        inFocus={inFocus}
        onClear={() => undefined}
      />
      {rejecting && (
        <ReasonDialog
          title={candidateTexts.rejectTitle(rejecting.row.candidate.name)}
          hint={candidateTexts.rejectHint}
          label={candidateTexts.rejectReason}
          actLabel={candidateTexts.rejectDo}
          cancelLabel={commonTexts.cancel}
          onAct={(reason) => move([rejecting.row], rejecting.stage, reason)}
          onClose={() => setRejecting(null)}
        />
      )}
    </>
  );
}
