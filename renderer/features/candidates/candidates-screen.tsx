import { IconFiles, IconInbox, IconTableImport, IconUserPlus } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import { candidateImportTexts } from '#shared/texts/candidate-import.ts';
import { finalistsOf } from '#shared/finalists.ts';
import { groupByStage } from '#shared/pipeline-view.ts';
import { postingIdSchema, type ApplicationId, type PostingId } from '#shared/ids.ts';
import { batchDialogTexts } from '#shared/texts/batch-dialog.ts';
import { boardTexts, candidateTexts } from '#shared/texts/candidates.ts';
import { returnedTexts } from '#shared/texts/returned.ts';
import { useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { Pending } from '../../shell/pending.tsx';
import { PostingHeader } from '../../shell/posting-header.tsx';
import { useReturnedImport } from '../returned/use-returned-import.ts';
import { LazyPacketBatch } from '../batch/lazy-packet-batch.tsx';
import { SaveTableButton } from '../tables/save-table-button.tsx';
import { useTableToSave } from '../tables/table-request.ts';
import { AddCandidate } from './add-candidate.tsx';
import { applicationsTable } from './applications-table.ts';
import { BoardView } from './board-view.tsx';
import { CandidateSelection } from './candidate-selection.tsx';
import { CandidatesTable } from './candidates-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Peek } from './peek.tsx';
import { StagesDialog } from './stages-dialog.tsx';
import { useListView } from './use-list-view.ts';
import './candidates.css';

export function CandidatesScreen() {
  const postingId = postingIdSchema.parse(useParams({ strict: false }).postingId);
  return <Candidates key={postingId} postingId={postingId} />;
}

function Candidates({ postingId }: { postingId: PostingId }) {
  const posting = useRead('posting.get', { postingId });
  const applications = useRead('application.list', { postingId });
  const stages = useRead('stage.list', { postingId });
  const workspace = useRead('workspace.get', {});
  const [view, setView] = useListView(postingId);
  const returned = useReturnedImport();
  const [cursor, setCursor] = useState<ApplicationId>();
  const [isPeeking, setPeeking] = useState(false);
  const [open, setOpen] = useState<'add' | 'stages' | 'finalists' | null>(null);
  const inFocus = applications.data?.find(({ application }) => application.id === cursor);
  // Not with every step through the list.
  const finalists = useMemo(
    () => finalistsOf(applications.data ?? []).map(({ application }) => application.id),
    [applications.data],
  );
  useCommands({
    'candidates.finalists': finalists.length > 0 ? () => setOpen('finalists') : undefined,
    'candidates.add': () => setOpen('add'),
    'candidates.stages': () => setOpen('stages'),
    'candidates.board': () => setView({ layout: view.layout === 'board' ? 'list' : 'board' }),
    'candidates.peek': isPeeking || inFocus ? () => setPeeking(!isPeeking) : undefined,
  });
  const groups = groupByStage(applications.data ?? [], stages.data ?? [], view);
  const isList = view.layout !== 'board' && groups.some(({ rows }) => rows.length > 0);
  const { data: title } = posting;
  const { data: names } = workspace;
  useTableToSave(
    isList && title && names
      ? () => ({
          type: 'screen',
          table: applicationsTable({ posting: title, groups, view, workspace: names }),
          hasFolded: view.folded.length > 0,
        })
      : undefined,
  );
  if (!posting.data) return <Pending query={posting} />;
  if (!applications.data) return <Pending query={applications} />;
  if (!stages.data) return <Pending query={stages} />;
  if (!workspace.data) return <Pending query={workspace} />;

  const all = applications.data;
  const list = stages.data;
  const shownCount = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const close = () => setOpen(null);
  const add = (
    <button type="button" className="btn pri" onClick={() => setOpen('add')}>
      <IconUserPlus size={14} stroke={1.6} /> {candidateTexts.add}{' '}
      <CommandKey of="candidates.add" />
    </button>
  );
  const bringIn = (
    <Link to="/import-candidates" search={{ posting: postingId }} className="btn">
      <IconTableImport size={14} stroke={1.6} /> {candidateImportTexts.heading}{' '}
      <CommandKey of="anywhere.importCandidates" />
    </Link>
  );
  return (
    <>
      <PostingHeader postingId={postingId} title={<h1 dir="auto">{posting.data.title}</h1>}>
        {all.length > 0 && bringIn}
        {all.length > 0 && add}
      </PostingHeader>
      {all.length === 0 ? (
        <div className="stage">
          <h1>{candidateTexts.none}</h1>
          <p className="lead">{candidateTexts.noneLead}</p>
          <p className="row">
            {add} {bringIn}
          </p>
        </div>
      ) : (
        <>
          <FilterBar
            view={view}
            stages={list}
            summary={candidateTexts.summary(view.sort.by, shownCount, all.length)}
            onChange={setView}
          >
            {isList && <SaveTableButton />}
            <div className="seg" role="group" aria-label={boardTexts.layout}>
              {(['list', 'board'] as const).map((layout) => (
                <button
                  key={layout}
                  type="button"
                  aria-pressed={view.layout === layout}
                  onClick={() => setView({ layout })}
                >
                  {boardTexts[layout]}
                </button>
              ))}
            </div>
            {finalists.length > 0 && (
              <button
                type="button"
                className="btn sm"
                title={batchDialogTexts.finalistsHint}
                onClick={() => setOpen('finalists')}
              >
                <IconFiles size={14} stroke={1.6} /> {batchDialogTexts.finalists(finalists.length)}{' '}
                <CommandKey of="candidates.finalists" />
              </button>
            )}
            <button type="button" className="btn sm" onClick={() => setOpen('stages')}>
              {candidateTexts.stages}
            </button>
            <button type="button" className="btn sm" onClick={returned.chooseFiles}>
              <IconInbox size={14} stroke={1.6} /> {returnedTexts.import}
            </button>
          </FilterBar>
          <div className="cands-body">
            <div className="cands-list">
              {shownCount === 0 ? (
                <p className="none-shown">{candidateTexts.noneShown(all.length)}</p>
              ) : view.layout === 'board' ? (
                <BoardView
                  postingId={postingId}
                  groups={groups}
                  stages={list}
                  workspace={workspace.data}
                  inFocus={inFocus}
                  onCursor={setCursor}
                />
              ) : (
                <CandidatesTable
                  groups={groups}
                  view={view}
                  workspace={workspace.data}
                  cursor={cursor}
                  onCursor={setCursor}
                  onChange={setView}
                >
                  {(selection) => (
                    <CandidateSelection
                      postingId={postingId}
                      stages={list}
                      selected={all.filter(({ application }) =>
                        selection.selected.includes(application.id),
                      )}
                      inFocus={inFocus}
                      onClear={selection.clear}
                    />
                  )}
                </CandidatesTable>
              )}
            </div>
            {isPeeking && inFocus && (
              <Peek
                key={inFocus.application.id}
                row={inFocus}
                workspace={workspace.data}
                onClose={() => setPeeking(false)}
              />
            )}
          </div>
        </>
      )}
      {open === 'add' && <AddCandidate postingId={postingId} onClose={close} />}
      {open === 'finalists' && (
        <LazyPacketBatch postingId={postingId} applicationIds={finalists} onClose={close} />
      )}
      {open === 'stages' && <StagesDialog postingId={postingId} stages={list} onClose={close} />}
    </>
  );
}
