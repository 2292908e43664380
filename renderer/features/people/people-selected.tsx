import { IconBriefcase, IconCalendarX, IconTag, IconTagOff } from '@tabler/icons-react';
import { useState } from 'react';

import type { CandidateRow, CandidateTarget } from '#shared/candidate-list.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { SelectionAction, SelectionBar } from '../../ui/selection-bar.tsx';
import { DeleteByDialog } from './delete-by-dialog.tsx';
import { PostingDialog } from './posting-dialog.tsx';
import { TagDialog } from './tag-dialog.tsx';
import { UntagDialog } from './untag-dialog.tsx';
import type { PeopleSelection } from './use-people-selection.ts';

type Props = {
  selection: PeopleSelection;
  total: number;
  isCounted: boolean;
  /** On whom the keys act while nobody is selected. */
  active: CandidateRow | undefined;
};

type Asking = 'tag' | 'untag' | 'posting' | 'deleteBy';

/** What can be done to the selected people, or to the active one. */
export function PeopleSelected({ selection, total, isCounted, active }: Props) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const target: CandidateTarget | null =
    selection.target ?? (active ? { candidateIds: [active.id] } : null);
  const count = selection.target ? selection.count : 1;
  const ask = (what: Asking) => target && (() => setAsking(what));
  useCommands({
    'people.tag': ask('tag') ?? undefined,
    'people.untag': ask('untag') ?? undefined,
    'people.toPosting': ask('posting') ?? undefined,
    'people.deleteBy': ask('deleteBy') ?? undefined,
  });
  const whom =
    selection.target === null && active
      ? active.name
      : peopleTexts.count(count.toLocaleString(), count === 1);
  const given = target && { target, whom, onClose: () => setAsking(null) };
  const canSelectAll = isCounted && !selection.isAll && selection.count < total;
  return (
    <>
      <SelectionBar
        label={peopleTexts.selectionActs}
        count={selection.count > 0 ? peopleTexts.selected(selection.count.toLocaleString()) : null}
      >
        {canSelectAll && (
          <SelectionAction
            keyCap={<kbd>{peopleTexts.selectAllKey}</kbd>}
            onAct={selection.selectAll}
          >
            {peopleTexts.selectAll(total.toLocaleString())}
          </SelectionAction>
        )}
        <SelectionAction
          icon={<IconTag size={14} stroke={1.6} />}
          keyCap={<CommandKey of="people.tag" />}
          onAct={() => setAsking('tag')}
        >
          {peopleTexts.tag}
        </SelectionAction>
        <SelectionAction
          icon={<IconTagOff size={14} stroke={1.6} />}
          onAct={() => setAsking('untag')}
        >
          {peopleTexts.untag}
        </SelectionAction>
        <SelectionAction
          icon={<IconBriefcase size={14} stroke={1.6} />}
          keyCap={<CommandKey of="people.toPosting" />}
          onAct={() => setAsking('posting')}
        >
          {peopleTexts.toPosting}
        </SelectionAction>
        <SelectionAction
          icon={<IconCalendarX size={14} stroke={1.6} />}
          keyCap={<CommandKey of="people.deleteBy" />}
          onAct={() => setAsking('deleteBy')}
        >
          {peopleTexts.deleteBy}
        </SelectionAction>
        <i aria-hidden="true" />
        <SelectionAction keyCap={<kbd>Esc</kbd>} onAct={selection.clear}>
          {peopleTexts.clear}
        </SelectionAction>
      </SelectionBar>
      {asking === 'tag' && given && <TagDialog {...given} />}
      {asking === 'untag' && given && <UntagDialog {...given} />}
      {asking === 'posting' && given && <PostingDialog {...given} />}
      {asking === 'deleteBy' && given && <DeleteByDialog {...given} />}
    </>
  );
}
