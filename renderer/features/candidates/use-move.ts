import type { ApplicationSummary } from '#shared/application-view.ts';
import type { Stage } from '#shared/stage.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';

/** Moves candidates and says where to. */
export function useMove() {
  const moveMany = useCommand('application.moveMany');
  return (rows: readonly ApplicationSummary[], stage: Stage, reason: string) => {
    const [first] = rows;
    if (!first) return;
    moveMany.mutate(
      { applicationIds: rows.map(({ application }) => application.id), stage: stage.id, reason },
      {
        onSuccess: () =>
          say(
            rows.length === 1
              ? candidateTexts.movedOne(first.candidate.name, stage.name)
              : candidateTexts.moved(rows.length, stage.name),
          ),
      },
    );
  };
}

/** Takes a rejection back, however long ago it was. */
export function useReopen() {
  const reopen = useCommand('application.reopen');
  return ({ application: { id: applicationId }, candidate }: ApplicationSummary) =>
    reopen.mutate(
      { applicationId },
      { onSuccess: () => say(candidateTexts.reopened(candidate.name)) },
    );
}
