import { IconX } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';

import type { PostingSummary } from '#shared/posting-summary.ts';
import { postingTexts } from '#shared/texts/postings.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { SelectionAction, SelectionBar } from '../../ui/selection-bar.tsx';
import { useRemembered } from '../../ui/use-remembered.ts';
import { useSelection } from '../../ui/use-selection.ts';
import { SaveTableButton } from '../tables/save-table-button.tsx';
import { useTableToSave } from '../tables/table-request.ts';
import { HoldDialog } from './hold-dialog.tsx';
import { PostingPeek } from './posting-peek.tsx';
import {
  hasText,
  inOrder,
  isUnder,
  postingOrders,
  postingTabs,
  type PostingTab,
} from './posting-order.ts';
import { postingsTable } from './postings-table-file.ts';
import { PostingsTable } from './postings-table.tsx';
import { SampleBanner } from './sample-banner.tsx';
import { usePostingStates } from './use-posting-states.ts';

type Props = { postings: readonly PostingSummary[]; children: ReactNode };

/** All postings: by where they stand, filtered and sorted; what is done is done to the marked rows, or to the one in focus. */
export function PostingsList({ postings, children }: Props) {
  const navigate = useNavigate();
  const [tab, setTab] = useRemembered('postings.tab', postingTabs, 'all');
  const [order, setOrder] = useRemembered('postings.order', postingOrders, '-activity');
  const [text, setText] = useState('');
  const [focused, setFocused] = useState<string>();
  const [peeked, setPeeked] = useState<string>();
  const [isHolding, setHolding] = useState(false);
  const filter = useRef<HTMLInputElement>(null);

  const shown = inOrder(
    postings.filter((posting) => isUnder(tab, posting) && hasText(posting, text)),
    order,
  );
  const at = Math.max(
    shown.findIndex(({ id }) => id === focused),
    0,
  );
  const table = useRef<HTMLTableSectionElement>(null);
  const rows = useSelection(
    shown.map(({ id }) => id),
    (id) => table.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus(),
  );
  const meant =
    rows.selected.length > 0 ? shown.filter(({ id }) => rows.has(id)) : shown.slice(at, at + 1);
  const states = usePostingStates(meant);
  const hold = () => meant.length > 0 && setHolding(true);
  useCommands({
    'postings.filter': () => filter.current?.select(),
    'posting.hold': hold,
    'posting.fill': states.fill,
    'posting.reopen': states.reopen,
    'posting.archive': states.toggleArchived,
  });
  const open = ({ id, status }: PostingSummary) =>
    void navigate({
      to:
        status === 'review' || status === 'draft'
          ? '/postings/$postingId/text'
          : '/postings/$postingId/candidates',
      params: { postingId: id },
    });
  useTableToSave(
    shown.length > 0 ? () => ({ type: 'screen', table: postingsTable(shown) }) : undefined,
  );
  const isAnySelected = rows.selected.length > 0;
  const peekedAt = shown.findIndex(({ id }) => id === peeked);
  const peekedPosting = shown[peekedAt];
  const stepPeek = (step: number) => {
    const next = shown[Math.min(Math.max(peekedAt + step, 0), shown.length - 1)];
    setPeeked(next?.id);
    setFocused(next?.id);
  };
  const countUnder = (each: PostingTab) => postings.filter((one) => isUnder(each, one)).length;
  const tabs = postingTabs.filter((each) => each === 'all' || each === tab || countUnder(each) > 0);
  return (
    <>
      <header className="head">
        <h1>{postingTexts.heading}</h1>
        <div className="filters" role="group" aria-label={postingTexts.show}>
          {tabs.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === tab}
              onClick={() => {
                setTab(each);
                rows.clear();
              }}
            >
              {tabName(each)} <span className="n">{countUnder(each)}</span>
            </button>
          ))}
        </div>
        <span className="grow" />
        <span className="row">
          <input
            ref={filter}
            type="search"
            className="inp text-filter"
            placeholder={postingTexts.filter}
            aria-label={postingTexts.filter}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Escape') setText('');
              if (key === 'Escape' || key === 'Enter') currentTarget.blur();
            }}
          />
          <CommandKey of="postings.filter" />
        </span>
        <SaveTableButton />
        {children}
      </header>
      {shown.some(({ isSample }) => isSample) && <SampleBanner />}
      <div className="postings-area">
        <div className={isAnySelected ? 'scroll has-selection-bar' : 'scroll'} data-pane>
          {shown.length > 0 ? (
            <PostingsTable
              postings={shown}
              order={order}
              at={at}
              body={table}
              selection={rows}
              onOrder={setOrder}
              onAt={(index) => setFocused(shown[index]?.id)}
              onOpen={open}
              onPeek={(index) => setPeeked(shown[index]?.id)}
            />
          ) : (
            <div className="stage">
              <p className="lead">
                {text.trim() === ''
                  ? postingTexts.nothingHere(tabName(tab))
                  : postingTexts.nothingMatches(text.trim())}
              </p>
              <button
                type="button"
                className="btn"
                onClick={() => {
                  setText('');
                  setTab('all');
                }}
              >
                {postingTexts.clearFilter}
              </button>
            </div>
          )}
        </div>
        <SelectionBar
          label={postingTexts.selection}
          count={isAnySelected ? postingTexts.selected(rows.selected.length) : null}
        >
          <SelectionAction keyCap={<CommandKey of="posting.hold" />} onAct={hold}>
            {postingTexts.hold}
          </SelectionAction>
          <SelectionAction keyCap={<CommandKey of="posting.fill" />} onAct={states.fill}>
            {postingTexts.fill}
          </SelectionAction>
          <SelectionAction keyCap={<CommandKey of="posting.reopen" />} onAct={states.reopen}>
            {postingTexts.reopen}
          </SelectionAction>
          <SelectionAction
            keyCap={<CommandKey of="posting.archive" />}
            onAct={states.toggleArchived}
          >
            {states.isArchived ? postingTexts.unarchive : postingTexts.archive}
          </SelectionAction>
          <SelectionAction icon={<IconX size={14} stroke={1.6} />} onAct={rows.clear}>
            {postingTexts.clearSelection}
          </SelectionAction>
        </SelectionBar>
      </div>
      {isHolding && (
        <HoldDialog
          titles={meant.map(({ title }) => title)}
          onHold={states.hold}
          onClose={() => setHolding(false)}
        />
      )}
      {peekedPosting && (
        <PostingPeek
          posting={peekedPosting}
          onStep={stepPeek}
          onOpen={() => open(peekedPosting)}
          onClose={() => setPeeked(undefined)}
        />
      )}
    </>
  );
}

function tabName(tab: PostingTab): string {
  if (tab === 'all' || tab === 'archived') return postingTexts[tab];
  return postingTexts.status[tab];
}
