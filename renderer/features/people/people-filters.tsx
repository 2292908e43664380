import { IconX } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';

import { isEverybody, type CandidateFilter } from '#shared/candidate-list.ts';
import { postingIdSchema, tagIdSchema } from '#shared/ids.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { TextFilter } from '../../ui/text-filter.tsx';
import { FilterChip } from './filter-chip.tsx';
import { SavedFilters } from './saved-filters.tsx';

type Props = {
  filter: CandidateFilter;
  onFilter: (change: Partial<CandidateFilter>) => void;
  onClear: () => void;
  textRef: RefObject<HTMLInputElement | null>;
  /** What stands at the end of the bar: how many there are. */
  children: ReactNode;
};

/** Everything the list can be narrowed by, each one said where it is set. */
export function PeopleFilters({ filter, onFilter, onClear, textRef, children }: Props) {
  const { data: tags = [] } = useRead('tag.list', {});
  const { data: sources = [] } = useRead('candidate.sources', {});
  const { data: postings = [] } = useRead('posting.list', {});
  const { data: stages = [] } = useRead('stage.listDefaults', {});
  const chosen = tags.filter(({ id }) => filter.tagIds.includes(id));
  return (
    <div className="filt people-filters" role="search" aria-label={peopleTexts.filters}>
      <TextFilter
        label={peopleTexts.text}
        text={filter.text}
        onText={(text) => onFilter({ text })}
        inputRef={textRef}
      />
      <FilterChip
        label={peopleTexts.tag}
        value=""
        options={tags
          .filter(({ id }) => !filter.tagIds.includes(id))
          .map(({ id, name }) => [id, name])}
        onChange={(id) => onFilter({ tagIds: [...filter.tagIds, tagIdSchema.parse(id)] })}
      />
      {chosen.map(({ id, name }) => (
        <span key={id} className="chip">
          <span dir="auto">{name}</span>
          <button
            type="button"
            aria-label={peopleTexts.withoutTag(name)}
            onClick={() => onFilter({ tagIds: filter.tagIds.filter((each) => each !== id) })}
          >
            <IconX size={12} stroke={1.6} />
          </button>
        </span>
      ))}
      <FilterChip
        label={peopleTexts.stage}
        value={filter.stage ?? ''}
        options={stages.map(({ id, name }) => [id, name])}
        onChange={(stage) => onFilter({ stage: stage === '' ? null : stage })}
      />
      <FilterChip
        label={peopleTexts.posting}
        value={filter.postingId ?? ''}
        options={postings.map(({ id, title }) => [id, title])}
        onChange={(id) => onFilter({ postingId: id === '' ? null : postingIdSchema.parse(id) })}
      />
      <FilterChip
        label={peopleTexts.source}
        value={filter.source ?? ''}
        options={sources.map((source) => [source, source])}
        onChange={(source) => onFilter({ source: source === '' ? null : source })}
      />
      <button
        type="button"
        className="btn sm"
        aria-pressed={filter.hasNoApplication}
        onClick={() => onFilter({ hasNoApplication: !filter.hasNoApplication })}
      >
        {peopleTexts.withoutApplication}
      </button>
      <button
        type="button"
        className="btn sm"
        aria-pressed={filter.isDeleteByDue}
        onClick={() => onFilter({ isDeleteByDue: !filter.isDeleteByDue })}
      >
        {peopleTexts.deleteByDue}
      </button>
      <SavedFilters filter={filter} onChoose={onFilter} />
      {!isEverybody(filter) && (
        <button type="button" className="btn sm gh" onClick={onClear}>
          {peopleTexts.clearFilters} <CommandKey of="people.clearFilters" />
        </button>
      )}
      <span className="grow" />
      {children}
    </div>
  );
}
