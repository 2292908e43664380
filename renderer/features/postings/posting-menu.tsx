import { IconArchive, IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';

import type { PostingId } from '#shared/ids.ts';
import { postingTexts } from '#shared/texts/postings.ts';
import { useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { HoldDialog } from './hold-dialog.tsx';
import { PostingStatusMark } from './posting-status.tsx';
import { usePostingStates } from './use-posting-states.ts';
import './posting-menu.css';

type Props = { postingId: PostingId };

/** Where the posting stands, and what a person can say of it. */
export function PostingMenu({ postingId }: Props) {
  const { data } = useRead('posting.status', { postingId });
  const [isHolding, setHolding] = useState(false);
  const states = usePostingStates(
    data ? [{ id: postingId, title: data.title, archivedAt: data.archivedAt }] : [],
  );
  useCommands({
    'posting.hold': () => setHolding(true),
    'posting.fill': states.fill,
    'posting.reopen': states.reopen,
    'posting.archive': states.toggleArchived,
  });
  if (!data) return null;
  const isSaid = data.status === 'on-hold' || data.status === 'filled';
  const menuId = `states-of-${postingId}`;
  return (
    <>
      <button
        type="button"
        className="btn sm gh posting-state"
        popoverTarget={menuId}
        aria-label={`${postingTexts.statusMenu}: ${postingTexts.status[data.status]}`}
        title={data.stateNote || undefined}
      >
        {data.archivedAt === null ? (
          <PostingStatusMark status={data.status} />
        ) : (
          <span className="st c3">
            <IconArchive size={14} stroke={1.6} aria-hidden="true" /> {postingTexts.archived}
          </span>
        )}
        <IconChevronDown size={12} stroke={1.6} aria-hidden="true" />
      </button>
      <div id={menuId} popover="auto" className="state-menu">
        {data.stateNote && (
          <p className="c2" dir="auto">
            {data.stateNote}
          </p>
        )}
        <StateButton menuId={menuId} onAct={() => setHolding(true)}>
          {postingTexts.hold} <CommandKey of="posting.hold" />
        </StateButton>
        <StateButton menuId={menuId} onAct={states.fill}>
          {postingTexts.fill} <CommandKey of="posting.fill" />
        </StateButton>
        {isSaid && (
          <StateButton menuId={menuId} onAct={states.reopen}>
            {postingTexts.reopen} <CommandKey of="posting.reopen" />
          </StateButton>
        )}
        <StateButton menuId={menuId} onAct={states.toggleArchived}>
          {states.isArchived ? postingTexts.unarchive : postingTexts.archive}{' '}
          <CommandKey of="posting.archive" />
        </StateButton>
      </div>
      {isHolding && (
        <HoldDialog titles={[data.title]} onHold={states.hold} onClose={() => setHolding(false)} />
      )}
    </>
  );
}

type StateButtonProps = { menuId: string; onAct: () => void; children: React.ReactNode };

function StateButton({ menuId, onAct, children }: StateButtonProps) {
  return (
    <button type="button" popoverTarget={menuId} popoverTargetAction="hide" onClick={onAct}>
      {children}
    </button>
  );
}
