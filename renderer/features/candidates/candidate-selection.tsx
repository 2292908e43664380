import {
  IconArchive,
  IconArrowRight,
  IconArrowsLeftRight,
  IconBook,
  IconChecklist,
  IconClipboardList,
  IconFileExport,
  IconTag,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { ApplicationSummary } from '#shared/application-view.ts';
import type { PostingId } from '#shared/ids.ts';
import type { Stage } from '#shared/stage.ts';
import { bookDialogTexts } from '#shared/texts/book-dialog.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { kitsTexts, kitTexts } from '#shared/texts/kit.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { SelectionAction, SelectionBar } from '../../ui/selection-bar.tsx';
import { LazyPacketBatch } from '../batch/lazy-packet-batch.tsx';
import { KitDialog } from '../kit/kit-dialog.tsx';
import { LazyKits } from '../kit/lazy-kits.tsx';
import type { BookKind } from '../book/book-kind.ts';
import { LazyBook } from '../book/lazy-book.tsx';
import { TagDialog } from '../people/tag-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { OnePacket } from './one-packet.tsx';
import { useMove, useReopen } from './use-move.ts';

type Props = {
  postingId: PostingId;
  stages: readonly Stage[];
  /** Those that are selected; none: there is no bar, and the keys act on the row in focus. */
  selected: readonly ApplicationSummary[];
  inFocus: ApplicationSummary | undefined;
  onClear: () => void;
};

/** What can be done to the selected candidates, or to the one in focus. */
export function CandidateSelection({ postingId, stages, selected, inFocus, onClear }: Props) {
  const navigate = useNavigate();
  const [asking, setAsking] = useState<
    'move' | 'tag' | 'stop' | 'packet' | 'kit' | BookKind | null
  >(null);
  const move = useMove();
  const reopen = useReopen();
  const acted = selected.length > 0 ? selected : inFocus ? [inFocus] : [];
  const [first] = acted;
  const one = acted.length === 1 ? first : undefined;
  const count = acted.length;
  const rejected = stages.find(({ kind }) => kind === 'rejected');
  const isStopped = one?.stage.kind === 'rejected' || one?.stage.kind === 'withdrawn';
  const compare =
    selected.length < 2
      ? undefined
      : () =>
          void navigate({
            to: '/postings/$postingId/compare',
            params: { postingId },
            search: { with: selected.map(({ application }) => application.id) },
          });
  useCommands({
    'candidates.stage': first && (() => setAsking('move')),
    'candidates.tag': first && (() => setAsking('tag')),
    'candidates.stop': first && (() => setAsking('stop')),
    'candidates.kit': first && (() => setAsking('kit')),
    'candidates.packet': first && (() => setAsking('packet')),
    'candidates.compare': compare,
    'candidates.book': selected.length > 1 ? () => setAsking('book') : undefined,
    'candidates.sheet': first && (() => setAsking('sheet')),
    'candidates.reopen': one && isStopped ? () => reopen(one) : undefined,
  });
  const close = () => setAsking(null);
  return (
    <>
      <SelectionBar
        label={candidateTexts.selectionActs}
        count={selected.length > 0 ? candidateTexts.selected(selected.length) : null}
      >
        {compare && (
          <SelectionAction
            icon={<IconArrowsLeftRight size={14} stroke={1.6} />}
            keyCap={<CommandKey of="candidates.compare" />}
            onAct={compare}
          >
            {candidateTexts.compare}
          </SelectionAction>
        )}
        <SelectionAction
          icon={<IconArrowRight size={14} stroke={1.6} />}
          keyCap={<CommandKey of="candidates.stage" />}
          onAct={() => setAsking('move')}
        >
          {candidateTexts.moveStage}
        </SelectionAction>
        <SelectionAction
          icon={<IconTag size={14} stroke={1.6} />}
          keyCap={<CommandKey of="candidates.tag" />}
          onAct={() => setAsking('tag')}
        >
          {peopleTexts.tag}
        </SelectionAction>
        {selected.length > 1 && (
          <SelectionAction
            icon={<IconBook size={14} stroke={1.6} />}
            keyCap={<CommandKey of="candidates.book" />}
            onAct={() => setAsking('book')}
          >
            {bookDialogTexts.bookShort}
          </SelectionAction>
        )}
        <SelectionAction
          icon={<IconChecklist size={14} stroke={1.6} />}
          keyCap={<CommandKey of="candidates.sheet" />}
          onAct={() => setAsking('sheet')}
        >
          {bookDialogTexts.sheetShort}
        </SelectionAction>
        <SelectionAction
          icon={<IconClipboardList size={14} stroke={1.6} />}
          keyCap={<CommandKey of="candidates.kit" />}
          onAct={() => setAsking('kit')}
        >
          {one ? kitTexts.action : kitsTexts.action}
        </SelectionAction>
        <SelectionAction
          icon={<IconFileExport size={14} stroke={1.6} />}
          keyCap={<CommandKey of="candidates.packet" />}
          onAct={() => setAsking('packet')}
        >
          {one ? candidateTexts.packet : candidateTexts.packets}
        </SelectionAction>
        <SelectionAction
          icon={<IconArchive size={14} stroke={1.6} />}
          onAct={() => setAsking('stop')}
        >
          {candidateTexts.stop}
        </SelectionAction>
        <i aria-hidden="true" />
        <SelectionAction keyCap={<kbd>Esc</kbd>} onAct={onClear}>
          {candidateTexts.clear}
        </SelectionAction>
      </SelectionBar>
      {asking === 'move' && first && (
        <MoveDialog
          title={one ? candidateTexts.moveOne(one.candidate.name) : candidateTexts.moveMany(count)}
          stages={stages}
          from={first.application.stage}
          onMove={(stage, reason) => move(acted, stage, reason)}
          onClose={close}
        />
      )}
      {asking === 'tag' && first && (
        <TagDialog
          target={{ candidateIds: acted.map(({ candidate }) => candidate.id) }}
          whom={one ? one.candidate.name : peopleTexts.count(count.toLocaleString(), false)}
          onClose={close}
        />
      )}
      {asking === 'stop' && first && rejected && (
        <ReasonDialog
          title={
            one
              ? candidateTexts.rejectTitle(one.candidate.name)
              : candidateTexts.rejectManyTitle(count)
          }
          hint={candidateTexts.rejectHint}
          label={candidateTexts.rejectReason}
          actLabel={candidateTexts.rejectDo}
          cancelLabel={commonTexts.cancel}
          onAct={(reason) => move(acted, rejected, reason)}
          onClose={close}
        />
      )}
      {asking === 'kit' && one && (
        <KitDialog
          postingId={postingId}
          applicationId={one.application.id}
          candidateName={one.candidate.name}
          onClose={close}
        />
      )}
      {asking === 'kit' && count > 1 && (
        <LazyKits
          postingId={postingId}
          applicationIds={acted.map(({ application }) => application.id)}
          onClose={close}
        />
      )}
      {(asking === 'book' || asking === 'sheet') && first && (
        <LazyBook
          kind={asking}
          postingId={postingId}
          applicationIds={acted.map(({ application }) => application.id)}
          onClose={close}
        />
      )}
      {asking === 'packet' && one && (
        <OnePacket applicationId={one.application.id} onClose={close} />
      )}
      {asking === 'packet' && count > 1 && (
        <LazyPacketBatch
          postingId={postingId}
          applicationIds={acted.map(({ application }) => application.id)}
          onClose={close}
        />
      )}
    </>
  );
}
