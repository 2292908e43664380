import { IconAlertTriangle, IconCopy } from '@tabler/icons-react';
import { memo } from 'react';

import type { LedgerRow } from '#shared/ledger-list.ts';
import { ledgerTexts } from '#shared/texts/ledger.ts';
import { whenWas } from '../../shell/format.ts';
import { copySha256 } from './copy-sha256.ts';
import { aboutWords, deleteByWords, kindWords, pageWords, whenWithin } from './ledger-words.ts';

export const lineId = (index: number) => `ledger-line-${index}`;

type Props = {
  index: number;
  /** In pixels. */
  height: number;
  /** Undefined while its page is read. */
  row: LedgerRow | undefined;
  isActive: boolean;
  onClick: (index: number) => void;
};

/** One file of the ledger, in its place. Row 1 of the grid is its head, so the first file is row 2. */
export const LedgerLine = memo(function LedgerLine({
  index,
  height,
  row,
  isActive,
  onClick,
}: Props) {
  return (
    <div
      role="row"
      id={lineId(index)}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      aria-busy={row === undefined || undefined}
      className="ledger-line"
      style={{ transform: `translateY(${index * height}px)` }}
      onClick={() => row && onClick(index)}
    >
      {row ? (
        <Cells row={row} />
      ) : (
        <span role="gridcell" className="c3 reading-row">
          {ledgerTexts.loading}
        </span>
      )}
    </div>
  );
});

function Cells({ row }: { row: LedgerRow }) {
  const { fileName, exportedAt, exportedByName, forWhom, isDue, deletion, sha256, postingTitle } =
    row;
  return (
    <>
      <span role="gridcell" className="nm file">
        <b className="trunc" title={fileName}>
          <bdi>{fileName}</bdi>
        </b>
        <small className="trunc">{kindWords(row)}</small>
      </span>
      <span role="gridcell" className="nm about">
        <span className="trunc" title={aboutWords(row, row.people.length)}>
          <bdi>{aboutWords(row, 2)}</bdi>
        </span>
        <small className="trunc">
          <bdi>{postingTitle}</bdi>
        </small>
      </span>
      <span role="gridcell" className="whom c2 trunc" title={forWhom}>
        {forWhom === '' ? (
          <span className="c3">{ledgerTexts.forNobody}</span>
        ) : (
          <bdi>{forWhom}</bdi>
        )}
      </span>
      <span role="gridcell" className="nm when">
        <span className="trunc">{whenWas(exportedAt)}</span>
        <small className="trunc">
          <bdi>{exportedByName}</bdi>
        </small>
      </span>
      <span role="gridcell" className="nm size num">
        <span className="trunc">{pageWords(row)}</span>
        <small className="trunc">{ledgerTexts.size(row.sizeBytes)}</small>
      </span>
      <span role="gridcell" className="nm until num">
        <span className={row.deleteBy === null ? 'c3 trunc' : 'trunc'}>{deleteByWords(row)}</span>
        {isDue && (
          <small className="st warn">
            <IconAlertTriangle size={12} stroke={1.6} aria-hidden="true" /> {ledgerTexts.isDue}
          </small>
        )}
        {deletion && (
          <small className="trunc">{ledgerTexts.deletedOn(whenWithin(deletion.confirmedAt))}</small>
        )}
      </span>
      <span role="gridcell" className="sha">
        <code>{sha256.slice(0, 8)}</code>
        <button
          type="button"
          className="icon-btn"
          tabIndex={-1}
          aria-label={ledgerTexts.copySha256(fileName)}
          title={ledgerTexts.copySha256(fileName)}
          onClick={() => copySha256(row)}
        >
          <IconCopy size={14} stroke={1.6} />
        </button>
      </span>
    </>
  );
}
