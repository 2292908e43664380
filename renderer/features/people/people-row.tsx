import { Link } from '@tanstack/react-router';
import { memo, type MouseEvent } from 'react';

import type { CandidateRow } from '#shared/candidate-list.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { whenWas } from '../../shell/format.ts';

export const rowId = (index: number) => `person-${index}`;

type Props = {
  index: number;
  /** In pixels. */
  height: number;
  /** Undefined while its page is read. */
  row: CandidateRow | undefined;
  isActive: boolean;
  isSelected: boolean;
  onClick: (index: number, event: MouseEvent) => void;
  onOpen: (index: number) => void;
  onBoxClick: (index: number, event: MouseEvent) => void;
};

/** One person of the list, in its place. Row 1 of the grid is its head, so the first person is row 2. */
export const PeopleRow = memo(function PeopleRow({
  index,
  height,
  row,
  isActive,
  isSelected,
  onClick,
  onOpen,
  onBoxClick,
}: Props) {
  return (
    <div
      role="row"
      id={rowId(index)}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-busy={row === undefined || undefined}
      className={isActive ? 'person on' : 'person'}
      style={{ transform: `translateY(${index * height}px)` }}
      onClick={(event) => onClick(index, event)}
      onDoubleClick={() => onOpen(index)}
    >
      {row ? (
        <Cells row={row} isSelected={isSelected} onBoxClick={(event) => onBoxClick(index, event)} />
      ) : (
        <span role="gridcell" className="c3 reading-row">
          {peopleTexts.loading}
        </span>
      )}
    </div>
  );
});

type CellsProps = {
  row: CandidateRow;
  isSelected: boolean;
  onBoxClick: (event: MouseEvent) => void;
};

function Cells({ row, isSelected, onBoxClick }: CellsProps) {
  const { name, latinName, headline, location, source, tags, createdAt, lastActivityAt } = row;
  return (
    <>
      <span role="gridcell" className="box">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={peopleTexts.select(name)}
          checked={isSelected}
          onClick={(event) => {
            event.stopPropagation();
            onBoxClick(event);
          }}
          readOnly
        />
      </span>
      <span role="gridcell" className="nm name">
        <b className="trunc" dir="auto">
          {name}
        </b>
        {latinName && <small className="trunc">{latinName}</small>}
      </span>
      <Text className="headline" text={headline} />
      <Text className="location" text={location} />
      <Text className="source" text={source} />
      <span role="gridcell" className="tags">
        <Tags tags={tags} />
      </span>
      <span role="gridcell" className="applied">
        <Applied row={row} />
      </span>
      <span role="gridcell" className="added num c2">
        {whenWas(createdAt)}
      </span>
      <span role="gridcell" className="activity num c2">
        {whenWas(lastActivityAt)}
      </span>
    </>
  );
}

function Text({ className, text }: { className: string; text: string }) {
  return (
    <span role="gridcell" className={`${className} c2 trunc`} dir="auto" title={text}>
      {text}
    </span>
  );
}

/** The first tag whole, and how many more there are: two halves would say nothing. */
function Tags({ tags }: { tags: CandidateRow['tags'] }) {
  const [first, ...others] = tags;
  if (!first) return null;
  return (
    <>
      <span className="chip" dir="auto" title={first.name}>
        {first.name}
      </span>
      {others.length > 0 && (
        <span className="c3 s12" title={others.map(({ name }) => name).join(', ')}>
          {peopleTexts.more(others.length)}
        </span>
      )}
    </>
  );
}

/** The newest application with its stage, and how many more there are. */
function Applied({ row: { application, applicationCount } }: { row: CandidateRow }) {
  if (!application) return <span className="c3">{peopleTexts.noApplication}</span>;
  const { id, postingTitle, stageName } = application;
  return (
    <>
      <Link
        to="/applications/$applicationId"
        params={{ applicationId: id }}
        className="trunc"
        dir="auto"
        tabIndex={-1}
        title={postingTitle}
      >
        {postingTitle}
      </Link>
      <span className="c3 stage-word">
        · <bdi>{stageName}</bdi>
      </span>
      {applicationCount > 1 && (
        <span className="c3" title={peopleTexts.moreTitle(applicationCount - 1)}>
          {peopleTexts.more(applicationCount - 1)}
        </span>
      )}
    </>
  );
}
