import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';

import type { Output } from '#shared/contract.ts';
import type { PostingId } from '#shared/ids.ts';
import { stageKindSchema, type StageDrafts, type StageId } from '#shared/stage.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { stageTexts } from '#shared/texts/stages.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';

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
  const put = (at: number, draft: Partial<StageDrafts[number]>) =>
    setDrafts(drafts.map((each, index) => (index === at ? { ...each, ...draft } : each)));
  const swap = (at: number, by: number) => {
    const next = [...drafts];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    setDrafts(next);
  };
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
      <ol className="stage-rows">
        {drafts.map((draft, at) => (
          <li key={draft.id ?? `new ${at}`}>
            <input
              className="inp"
              dir="auto"
              aria-label={stageTexts.nameOf(at + 1)}
              maxLength={60}
              value={draft.name}
              onChange={({ target }) => put(at, { name: target.value })}
            />
            {draft.id === null ? (
              <select
                className="inp"
                aria-label={stageTexts.kindOf(at + 1)}
                value={draft.kind}
                onChange={({ target }) => put(at, { kind: stageKindSchema.parse(target.value) })}
              >
                {stageKindSchema.options.map((kind) => (
                  <option key={kind} value={kind}>
                    {stageTexts.kinds[kind]}
                  </option>
                ))}
              </select>
            ) : (
              <span className="s12 c3">{stageTexts.kinds[draft.kind]}</span>
            )}
            <button
              type="button"
              className="icon-btn"
              aria-label={stageTexts.up(draft.name)}
              disabled={at === 0}
              onClick={() => swap(at, -1)}
            >
              <IconArrowUp size={14} stroke={1.6} />
            </button>
            <button
              type="button"
              className="icon-btn"
              aria-label={stageTexts.down(draft.name)}
              disabled={at === drafts.length - 1}
              onClick={() => swap(at, 1)}
            >
              <IconArrowDown size={14} stroke={1.6} />
            </button>
            <button
              type="button"
              className="icon-btn"
              aria-label={stageTexts.remove(draft.name)}
              onClick={() => setDrafts(drafts.filter((_each, index) => index !== at))}
            >
              <IconTrash size={14} stroke={1.6} />
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="btn sm"
        style={{ alignSelf: 'start' }}
        onClick={() => setDrafts([...drafts, { id: null, name: '', kind: 'open' }])}
      >
        <IconPlus size={14} stroke={1.6} /> {stageTexts.add}
      </button>
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
