import { IconX } from '@tabler/icons-react';

import { postingTexts } from '#shared/texts/postings.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';

type Props = {
  count: number;
  isArchived: boolean;
  onHold: () => void;
  onFill: () => void;
  onReopen: () => void;
  onArchive: () => void;
  onClear: () => void;
};

/** What can be done with the marked postings; it floats over the list and covers no row. */
export function PostingsSelection({
  count,
  isArchived,
  onHold,
  onFill,
  onReopen,
  onArchive,
  onClear,
}: Props) {
  return (
    <div className="sel-bar" role="toolbar" aria-label={postingTexts.selection}>
      <b role="status">{postingTexts.selected(count)}</b>
      <button type="button" onClick={onHold}>
        {postingTexts.hold} <CommandKey of="posting.hold" />
      </button>
      <button type="button" onClick={onFill}>
        {postingTexts.fill} <CommandKey of="posting.fill" />
      </button>
      <button type="button" onClick={onReopen}>
        {postingTexts.reopen} <CommandKey of="posting.reopen" />
      </button>
      <button type="button" onClick={onArchive}>
        {isArchived ? postingTexts.unarchive : postingTexts.archive}{' '}
        <CommandKey of="posting.archive" />
      </button>
      <button type="button" aria-label={postingTexts.clearSelection} onClick={onClear}>
        <IconX size={14} stroke={1.6} />
      </button>
    </div>
  );
}
