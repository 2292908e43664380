import { useState } from 'react';

import type { Output } from '#shared/contract.ts';
import type { PostingId } from '#shared/ids.ts';
import type { StageDrafts, StageId } from '#shared/stage.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { stageTexts } from '#shared/texts/stages.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { StageRows } from '../stages/stage-rows.tsx';

type Props = { postingId: PostingId; stages: Output<'stage.list'>; onClose: () => void };

/** Renames, adds, reorders and removes the stages of one posting; kept as one step. */
export function StagesDialog({ postingId, stages, onClose }: Props) {
  const [drafts, setDrafts] = useState<StageDrafts>(() =>
    stages.map(({ id, name, kind }) => ({ id, name, kind })),
  );
  const [targets, setTargets] = useState<Record<StageId, StageId>>({});
  const change = useCommand('stage.change');
  const leaving = stages.filter(
    ({ id, count }) => count > 0 && drafts.every((draft) => draft.id !== id),
  );
  const goals = drafts.filter(({ id, kind }) => id !== null && kind !== 'rejected');
  return (
    <FormDialog
      title={stageTexts.title}
      submitLabel={commonTexts.save}
      cancelLabel={commonTexts.cancel}
      canSubmit={
        drafts.every(({ name }) => name.trim() !== '') &&
        leaving.every(({ id }) => targets[id] !== undefined)
      }
      error={change.error}
      onSubmit={() =>
        change.mutate(
          { postingId, stages: drafts, targets },
          {
            onSuccess: () => {
              say(stageTexts.saved);
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <p className="c2">{stageTexts.lead}</p>
      <StageRows drafts={drafts} onChange={setDrafts} />
      {leaving.map(({ id, name, count }) => (
        <label key={id} className="field">
          <span>{stageTexts.goTo(count, name)}</span>
          <select
            className="inp"
            value={targets[id] ?? ''}
            onChange={({ target }) => setTargets({ ...targets, [id]: target.value })}
          >
            <option value="" disabled>
              {stageTexts.choose}
            </option>
            {goals.map((goal) => (
              <option key={goal.id} value={goal.id ?? ''}>
                {goal.name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </FormDialog>
  );
}
