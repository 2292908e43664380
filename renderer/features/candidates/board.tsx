import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';

import type { ApplicationSummary } from '#shared/application-view.ts';
import type { StageGroup } from '#shared/pipeline-view.ts';
import { applicationIdSchema, type ApplicationId } from '#shared/ids.ts';
import { stageIdSchema, type Stage } from '#shared/stage.ts';
import { boardTexts } from '#shared/texts/candidates.ts';
import type { Workspace } from '#shared/workspace.ts';
import { say } from '../../shell/announcement.ts';
import { BoardColumn } from './board-column.tsx';

type Props = {
  groups: readonly StageGroup[];
  workspace: Workspace;
  cursor: ApplicationId | undefined;
  onCursor: (id: ApplicationId) => void;
  onMove: (row: ApplicationSummary, stage: Stage) => void;
};

/** The candidates as a column for each stage; moved by hand, or by Shift with an arrow. */
export function Board({ groups, workspace, cursor, onCursor, onMove }: Props) {
  const navigate = useNavigate();
  const board = useRef<HTMLDivElement>(null);
  const first = groups.find(({ rows }) => rows.length > 0)?.rows[0]?.application.id;
  const all = groups.flatMap(({ rows }) => rows);
  const isHere = all.some(({ application }) => application.id === cursor);
  const tabStop = isHere ? cursor : first;

  const drop = useEffectEvent((id: unknown, to: unknown) => {
    const applicationId = applicationIdSchema.safeParse(id).data;
    const stageId = stageIdSchema.safeParse(to).data;
    const row = all.find(({ application }) => application.id === applicationId);
    const group = groups.find(({ stage }) => stage.id === stageId);
    if (row && group && row.stage.id !== group.stage.id) onMove(row, group.stage);
  });
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source, location }) =>
          drop(source.data['applicationId'], location.current.dropTargets[0]?.data['stageId']),
      }),
    [],
  );

  function go(column: number, index: number): void {
    const row = groups[column]?.rows[index];
    if (!row) return;
    onCursor(row.application.id);
    board.current?.querySelector<HTMLElement>(`[data-card="${row.application.id}"]`)?.focus();
    say(
      boardTexts.at(
        row.candidate.name,
        row.stage.name,
        index + 1,
        groups[column]?.rows.length ?? 0,
      ),
    );
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const column = groups.findIndex(({ rows }) =>
      rows.some(({ application }) => application.id === cursor),
    );
    const rows = groups[column]?.rows ?? [];
    const index = rows.findIndex(({ application }) => application.id === cursor);
    const row = rows[index];
    if (!row) return;
    const aside = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const along = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (event.key === 'Enter') {
      const { id: applicationId } = row.application;
      void navigate({ to: '/applications/$applicationId', params: { applicationId } });
    } else if (aside !== undefined && event.shiftKey) {
      const to = groups[column + aside]?.stage;
      if (to) onMove(row, to);
    } else if (aside !== undefined) {
      const to = nextFilled(groups, column, aside);
      go(to, Math.min(index, (groups[to]?.rows.length ?? 1) - 1));
    } else if (along !== undefined) {
      go(column, Math.min(Math.max(index + along, 0), rows.length - 1));
    } else {
      return;
    }
    event.preventDefault();
  }

  return (
    <div
      ref={board}
      className="board"
      role="group"
      aria-label={boardTexts.label}
      data-pane
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <BoardColumn
          key={group.stage.id}
          group={group}
          workspace={workspace}
          tabStop={tabStop}
          onFocus={onCursor}
        />
      ))}
    </div>
  );
}

/** The next column in that direction that somebody is in; the same one where there is none. */
function nextFilled(groups: readonly StageGroup[], from: number, step: number): number {
  for (let at = from + step; at >= 0 && at < groups.length; at += step) {
    if ((groups[at]?.rows.length ?? 0) > 0) return at;
  }
  return from;
}
