import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';

import { stageKindSchema, type StageDrafts } from '#shared/stage.ts';
import { stageTexts } from '#shared/texts/stages.ts';
import './stage-rows.css';

type Props = { drafts: StageDrafts; onChange: (drafts: StageDrafts) => void };

/** A list of stages to rename, add to, reorder and take from; nothing is written here. */
export function StageRows({ drafts, onChange }: Props) {
  const put = (at: number, draft: Partial<StageDrafts[number]>) =>
    onChange(drafts.map((each, index) => (index === at ? { ...each, ...draft } : each)));
  const swap = (at: number, by: number) => {
    const next = [...drafts];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    onChange(next);
  };
  return (
    <>
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
              onClick={() => onChange(drafts.filter((_each, index) => index !== at))}
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
        onClick={() => onChange([...drafts, { id: null, name: '', kind: 'open' }])}
      >
        <IconPlus size={14} stroke={1.6} /> {stageTexts.add}
      </button>
    </>
  );
}
