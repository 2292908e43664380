import { IconLayoutSidebarRight, IconTags, IconUserPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';

import { everybody, isEverybody } from '#shared/candidate-list.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { Pending } from '../../shell/pending.tsx';
import { Split } from '../../ui/split.tsx';
import { ComingIn } from '../csv-import/coming-in.tsx';
import { SaveTableButton } from '../tables/save-table-button.tsx';
import { useTableToSave } from '../tables/table-request.ts';
import { AddPerson } from './add-person.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleGrid } from './people-grid.tsx';
import { PeopleSelected } from './people-selected.tsx';
import { usePanel, usePeopleList } from './people-view.ts';
import { PersonPanel } from './person-panel.tsx';
import { TagsDialog } from './tags-dialog.tsx';
import { useActivePerson } from './use-active-person.ts';
import { usePeoplePages } from './use-people-pages.ts';
import { usePeopleSelection } from './use-people-selection.ts';
import { useShiftClick } from './use-shift-click.ts';
import './people.css';

/** Everybody in the workspace: found, sorted, tagged, and looked at one by one. */
export function PeopleScreen() {
  const count = useRead('candidate.count', {});
  const [isAdding, setAdding] = useState(false);
  useCommands({ 'people.add': () => setAdding(true) });
  if (!count.data) return <Pending query={count} />;
  const add = (
    <button type="button" className="btn pri" onClick={() => setAdding(true)}>
      <IconUserPlus size={14} stroke={1.6} /> {peopleTexts.add} <CommandKey of="people.add" />
    </button>
  );
  return (
    <>
      {count.data.total === 0 ? (
        <div className="stage">
          <h1>{peopleTexts.none}</h1>
          <p className="lead">{peopleTexts.noneLead}</p>
          <p className="row">
            {add} <ComingIn />
          </p>
        </div>
      ) : (
        <People add={add} />
      )}
      {isAdding && <AddPerson onClose={() => setAdding(false)} />}
    </>
  );
}

function People({ add }: { add: React.ReactNode }) {
  const navigate = useNavigate();
  const [list, setList] = usePeopleList();
  const { sort, filter } = list;
  const [span, setSpan] = useState({ first: 0, last: 0 });
  const pages = usePeoplePages(list, span);
  const { total, rowAt } = pages;
  const [isPanelOpen, setPanelOpen] = usePanel();
  const active = useActivePerson(list, pages, {
    onArrive: () => {
      setList({ filter: everybody });
      setPanelOpen(true);
    },
  });
  const selection = usePeopleSelection(filter, total ?? 0);
  const shiftClick = useShiftClick(list, pages, selection);
  const [areTagsOpen, setTagsOpen] = useState(false);
  const textField = useRef<HTMLInputElement>(null);

  const clearFilters = () => setList({ filter: everybody });
  useCommands({
    'people.filter': () => textField.current?.focus(),
    'people.clearFilters': isEverybody(filter) ? undefined : clearFilters,
  });
  useTableToSave(
    total !== null && total > 0 && pages.isCounted
      ? () => ({
          type: 'people',
          table: { kind: 'people', name: peopleTexts.heading, sort, filter },
          rowCount: total,
        })
      : undefined,
  );
  const open = (index: number) => {
    const application = rowAt(index)?.application;
    if (application) {
      void navigate({
        to: '/applications/$applicationId',
        params: { applicationId: application.id },
      });
    } else setPanelOpen(true);
  };
  const table = (
    <div className="people">
      {total === null ? (
        <Pending query={pages} />
      ) : total === 0 ? (
        <div className="stage" data-pane>
          <h1>{peopleTexts.noMatch}</h1>
          <p className="lead">{peopleTexts.noMatchLead}</p>
          <button type="button" className="btn pri" onClick={clearFilters}>
            {peopleTexts.clearFilters}
          </button>
        </div>
      ) : (
        <PeopleGrid
          total={total}
          rowAt={rowAt}
          sort={sort}
          onSort={(next) => setList({ sort: next })}
          active={active.index}
          onActive={active.moveTo}
          onSpan={setSpan}
          onOpen={open}
          onPeek={() => setPanelOpen(!isPanelOpen)}
          onShiftClick={(index) => void shiftClick(index)}
          selection={selection}
        />
      )}
    </div>
  );
  return (
    <>
      <header className="head">
        <h1>{peopleTexts.heading}</h1>
        <span className="grow" />
        <SaveTableButton />
        <button
          type="button"
          className="icon-btn"
          aria-pressed={isPanelOpen}
          aria-label={isPanelOpen ? peopleTexts.closePanel : peopleTexts.openPanel}
          title={isPanelOpen ? peopleTexts.closePanel : peopleTexts.openPanel}
          onClick={() => setPanelOpen(!isPanelOpen)}
        >
          <IconLayoutSidebarRight size={16} stroke={1.6} />
        </button>
        <button type="button" className="btn" onClick={() => setTagsOpen(true)}>
          <IconTags size={14} stroke={1.6} /> {peopleTexts.tagsButton}
        </button>
        <ComingIn />
        {add}
      </header>
      {areTagsOpen && <TagsDialog onClose={() => setTagsOpen(false)} />}
      <PeopleFilters
        filter={filter}
        onFilter={(change) => setList({ filter: { ...filter, ...change } })}
        onClear={clearFilters}
        textRef={textField}
      >
        <span className="s12 c3 num" role="status">
          {total !== null &&
            pages.isCounted &&
            (isEverybody(filter)
              ? peopleTexts.count(total.toLocaleString(), total === 1)
              : peopleTexts.matching(total.toLocaleString()))}
        </span>
      </PeopleFilters>
      <div className="people-body">
        <Split
          name="people"
          panes={[
            { id: 'list', title: peopleTexts.list, min: 440, content: table },
            {
              id: 'person',
              title: peopleTexts.person,
              min: 320,
              size: 400,
              content: isPanelOpen ? (
                <PersonPanel candidateId={active.id} onClose={() => setPanelOpen(false)} />
              ) : null,
            },
          ]}
        />
        <PeopleSelected
          selection={selection}
          total={total ?? 0}
          isCounted={pages.isCounted}
          active={rowAt(active.index)}
        />
      </div>
    </>
  );
}
