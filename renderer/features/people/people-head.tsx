import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';

import type { CandidateSort } from '#shared/candidate-list.ts';
import { peopleTexts } from '#shared/texts/people.ts';

type Props = { sort: CandidateSort; onSort: (sort: CandidateSort) => void };

const { columns } = peopleTexts;

/** In the order they stand; those without `by` are not sorted by. A date begins with the newest. */
const heads: readonly {
  className: string;
  label: string;
  by?: CandidateSort['by'];
  beginsDescending?: true;
  hint?: string;
}[] = [
  { className: 'name', label: columns.name, by: 'name' },
  { className: 'headline', label: columns.headline },
  { className: 'location', label: columns.location, by: 'location' },
  { className: 'source', label: columns.source, by: 'source' },
  { className: 'tags', label: columns.tags },
  { className: 'applied', label: columns.applications },
  { className: 'added', label: columns.added, by: 'added', beginsDescending: true },
  {
    className: 'activity',
    label: columns.activity,
    by: 'activity',
    beginsDescending: true,
    hint: peopleTexts.activityHint,
  },
];

export function PeopleHead({ sort, onSort }: Props) {
  return (
    <div role="rowgroup" className="people-head">
      <div role="row" aria-rowindex={1}>
        <span role="columnheader" className="box">
          <span className="visually-hidden">{peopleTexts.selectColumn}</span>
        </span>
        {heads.map(({ className, label, by, beginsDescending = false, hint }) => (
          <span
            key={className}
            role="columnheader"
            className={className}
            aria-sort={
              by === sort.by ? (sort.isDescending ? 'descending' : 'ascending') : undefined
            }
            title={hint}
          >
            {by === undefined ? (
              label
            ) : (
              <button
                type="button"
                aria-label={peopleTexts.sortBy(label)}
                onClick={() =>
                  onSort({
                    by,
                    isDescending: by === sort.by ? !sort.isDescending : beginsDescending,
                  })
                }
              >
                {label}
                {by === sort.by &&
                  (sort.isDescending ? (
                    <IconArrowDown size={12} stroke={1.6} />
                  ) : (
                    <IconArrowUp size={12} stroke={1.6} />
                  ))}
              </button>
            )}
          </span>
        ))}
      </div>
    </div>
  );
}
