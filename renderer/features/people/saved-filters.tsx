import { IconX } from '@tabler/icons-react';
import { useState } from 'react';

import { isEverybody, isSameFilter, type CandidateFilter } from '#shared/candidate-list.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { beginHere } from '../../ui/begin-here.ts';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FilterChip } from './filter-chip.tsx';

type Props = { filter: CandidateFilter; onChoose: (filter: CandidateFilter) => void };

/** The filters that have a name: choose one, save the present one, remove the one that is chosen. */
export function SavedFilters({ filter, onChoose }: Props) {
  const { data: saved = [] } = useRead('savedFilter.list', {});
  const remove = useCommand('savedFilter.remove');
  const [isNaming, setNaming] = useState(false);
  const chosen = saved.find((each) => isSameFilter(each.filter, filter));
  return (
    <>
      {saved.length > 0 && (
        <FilterChip
          label={peopleTexts.savedFilter}
          value={chosen?.id ?? ''}
          options={saved.map(({ id, name }) => [id, name])}
          onChange={(id) => {
            const next = saved.find((each) => each.id === id);
            if (next) onChoose(next.filter);
          }}
        />
      )}
      {chosen && (
        <button
          type="button"
          className="icon-btn"
          aria-label={peopleTexts.removeFilter(chosen.name)}
          title={peopleTexts.removeFilter(chosen.name)}
          onClick={() =>
            remove.mutate(
              { savedFilterId: chosen.id },
              { onSuccess: () => say(peopleTexts.filterRemoved(chosen.name)) },
            )
          }
        >
          <IconX size={14} stroke={1.6} />
        </button>
      )}
      {!chosen && !isEverybody(filter) && (
        <button type="button" className="btn sm" onClick={() => setNaming(true)}>
          {peopleTexts.saveFilter}
        </button>
      )}
      {isNaming && <NameFilter filter={filter} onClose={() => setNaming(false)} />}
    </>
  );
}

function NameFilter({ filter, onClose }: { filter: CandidateFilter; onClose: () => void }) {
  const [name, setName] = useState('');
  const save = useCommand('savedFilter.save');
  return (
    <FormDialog
      title={peopleTexts.saveFilterTitle}
      submitLabel={commonTexts.save}
      cancelLabel={commonTexts.cancel}
      canSubmit={name.trim() !== ''}
      error={save.error}
      onSubmit={() =>
        save.mutate(
          { name, filter },
          {
            onSuccess: () => {
              say(peopleTexts.filterSaved(name.trim()));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <Field label={peopleTexts.filterName}>
        <input
          ref={beginHere}
          className="inp"
          dir="auto"
          maxLength={60}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </Field>
    </FormDialog>
  );
}
