import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'react';

import type { ApplicationSummary } from '#shared/application-view.ts';
import type { StageGroup } from '#shared/pipeline-view.ts';
import type { ApplicationId } from '#shared/ids.ts';
import { boardTexts } from '#shared/texts/candidates.ts';
import type { Workspace } from '#shared/workspace.ts';
import { whenWas } from '../../shell/format.ts';
import { CriterionStrip } from '../../ui/criterion-strip.tsx';
import { activityWords } from './activity-words.ts';
import { Score } from './candidate-row.tsx';
import { stripLabel } from './must-have-words.ts';

type Props = {
  group: StageGroup;
  workspace: Workspace;
  tabStop: ApplicationId | undefined;
  onFocus: (id: ApplicationId) => void;
};

/** One stage, a place to drop cards on. */
export function BoardColumn({ group: { stage, rows }, workspace, tabStop, onFocus }: Props) {
  const column = useRef<HTMLElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const element = column.current;
    if (!element) return undefined;
    return dropTargetForElements({
      element,
      getData: () => ({ stageId: stage.id }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [stage.id]);
  return (
    <section
      ref={column}
      className={isOver ? 'board-column over' : 'board-column'}
      aria-label={boardTexts.column(stage.name, rows.length)}
    >
      <h2>
        <span className="trunc" dir="auto">
          {stage.name}
        </span>{' '}
        <span className="c3">{rows.length}</span>
      </h2>
      <ol>
        {rows.map((row) => (
          <Card
            key={row.application.id}
            row={row}
            workspace={workspace}
            isTabStop={row.application.id === tabStop}
            onFocus={onFocus}
          />
        ))}
      </ol>
    </section>
  );
}

type CardProps = {
  row: ApplicationSummary;
  workspace: Workspace;
  isTabStop: boolean;
  onFocus: (id: ApplicationId) => void;
};

function Card({ row, workspace, isTabStop, onFocus }: CardProps) {
  const { application, candidate, stage, standing, lastActivity } = row;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const element = card.current;
    if (!element) return undefined;
    return draggable({ element, getInitialData: () => ({ applicationId: application.id }) });
  }, [application.id]);
  return (
    <li
      ref={card}
      className="board-card"
      data-card={application.id}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => onFocus(application.id)}
    >
      <b className="m trunc" dir="auto">
        {candidate.name}
      </b>
      <CriterionStrip
        criteria={standing.criteria.filter(({ kind }) => kind === 'required')}
        label={stripLabel(standing)}
        unit={8}
        height={8}
      />
      <Score row={row} />
      <span className="s11 c3 trunc">
        {whenWas(lastActivity.at)} · {activityWords(lastActivity, stage, workspace)}
      </span>
    </li>
  );
}
