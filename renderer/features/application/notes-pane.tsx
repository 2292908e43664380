import { IconFilter, IconLock } from '@tabler/icons-react';
import { useState } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import type { EvidenceSource } from '#shared/evidence.ts';
import type { CriterionId } from '#shared/ids.ts';
import { noteTexts } from '#shared/texts/notes.ts';
import { useRead } from '../../bridge/use-call.ts';
import { clock, dayHeading } from '../../shell/format.ts';
import { NoteComposer, type NoteBeginning } from './note-composer.tsx';
import { NoteItem } from './note-item.tsx';
import { timelineOf, type NoteFilter } from './timeline.ts';

type Props = {
  view: ApplicationView;
  codes: ReadonlyMap<CriterionId, string>;
  focusedId: CriterionId | undefined;
  selection: EvidenceSource | null;
  onSelect: (selection: EvidenceSource | null) => void;
  beginning: NoteBeginning | null;
  onBegun: () => void;
};

/** The notes of an application, newest first, with what happened between them. */
export function NotesPane(props: Props) {
  const { view, codes, selection, focusedId, onSelect, beginning, onBegun } = props;
  const { notes, seal, rubric, application } = view;
  const [wanted, setFilter] = useState<NoteFilter>('all');
  const { data: workspace } = useRead('workspace.get', {});
  const me = workspace?.assessor?.id;
  const linked = (rubric?.criteria ?? []).filter(({ id }) =>
    notes.some(({ criterionIds }) => criterionIds.includes(id)),
  );
  const fixed: readonly NoteFilter[] = ['all', 'mine', 'private'];
  const filters = [...fixed, ...linked.map(({ id }) => id)];
  const filter = filters.includes(wanted) ? wanted : 'all';
  const stages = useRead('application.stageHistory', { applicationId: application.id });
  const items = timelineOf(view, stages.data ?? [], filter, me);
  const dayOf = (at: number) => (items[at] ? dayHeading(items[at].at) : undefined);
  return (
    <section aria-label={noteTexts.heading} data-pane className="notes">
      <header className="pane-h">
        <b>{noteTexts.heading}</b> <span className="c3">{notes.length}</span>
        <span className="grow" />
        <label className="row note-filter">
          <IconFilter size={14} stroke={1.6} />
          <select
            aria-label={noteTexts.filter}
            value={filter}
            onChange={({ target }) =>
              setFilter(filters.find((each) => each === target.value) ?? 'all')
            }
          >
            {(['all', 'mine', 'private'] as const).map((each) => (
              <option key={each} value={each}>
                {noteTexts.filters[each]}
              </option>
            ))}
            {linked.map(({ id, name }) => (
              <option key={id} value={id}>
                {noteTexts.about(codes.get(id) ?? '', name)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <div className="scroll" tabIndex={-1}>
        <NoteComposer view={view} codes={codes} beginning={beginning} onBegun={onBegun} />
        {seal.isSealed && seal.submittedByOthers > 0 && (
          <p className="sealn">
            <IconLock size={14} stroke={1.6} /> {noteTexts.sealed}
          </p>
        )}
        {items.map((item, at) => (
          <div key={item.kind === 'note' ? item.note.id : `${item.at} ${item.text}`}>
            {dayOf(at) !== dayOf(at - 1) && <p className="nd">{dayOf(at)}</p>}
            {item.kind === 'event' ? (
              <p className="nn sys">
                <span>{clock(item.at)}</span> <span dir="auto">{item.text}</span>
              </p>
            ) : (
              <NoteItem
                note={item.note}
                view={view}
                codes={codes}
                isOwn={item.note.assessorId === me}
                focusedId={focusedId}
                selection={selection}
                onSelect={onSelect}
              />
            )}
          </div>
        ))}
        {notes.length > 0 && items.length === 0 && (
          <p className="sealn">{noteTexts.noneOfFilter}</p>
        )}
      </div>
    </section>
  );
}
