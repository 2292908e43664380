import { IconCircleCheck, IconCircleX, IconX } from '@tabler/icons-react';

import type { CheckedFile, LedgerRow } from '#shared/ledger-list.ts';
import { ledgerTexts } from '#shared/texts/ledger.ts';
import { aboutWords, deleteByWords, whenWithin } from './ledger-words.ts';

type Props = { checked: CheckedFile; onShow: (row: LedgerRow) => void; onClose: () => void };

/** Whether the bytes of a file left this workbench, and as what. */
export function CheckedFileNote({ checked: { fileName, sha256, rows }, onShow, onClose }: Props) {
  const isKnown = rows.length > 0;
  return (
    <section className="ban ledger-checked" aria-label={ledgerTexts.check}>
      {isKnown ? (
        <IconCircleCheck size={16} stroke={1.6} className="met" aria-hidden="true" />
      ) : (
        <IconCircleX size={16} stroke={1.6} className="warn" aria-hidden="true" />
      )}
      <div className="grow" role="status">
        <b dir="auto">{isKnown ? ledgerTexts.known(fileName) : ledgerTexts.unknown(fileName)}</b>
        {rows.map((row) => (
          <p key={row.id}>
            {knownWords(row)}
            {row.fileName !== fileName && ` ${ledgerTexts.knownUnder(row.fileName)}`}{' '}
            {becameWords(row)}{' '}
            <button type="button" className="link" onClick={() => onShow(row)}>
              {ledgerTexts.showLine}
            </button>
          </p>
        ))}
        {!isKnown && <p>{ledgerTexts.unknownLead}</p>}
        <p className="c3">
          {ledgerTexts.columns.sha256} <code className="ledger-hash">{sha256}</code>
        </p>
      </div>
      <button
        type="button"
        className="icon-btn"
        aria-label={ledgerTexts.closeCheck}
        onClick={onClose}
      >
        <IconX size={14} stroke={1.6} />
      </button>
    </section>
  );
}

/** What whoever has it was to do with it, and whether they said that they did. */
function becameWords(row: LedgerRow): string {
  const { deletion, deleteBy, isDue } = row;
  if (deletion) return ledgerTexts.knownDeleted(whenWithin(deletion.confirmedAt));
  return deleteBy === null ? '' : ledgerTexts.knownDeleteBy(deleteByWords(row), isDue);
}

function knownWords(row: LedgerRow): string {
  return ledgerTexts.knownAs(
    {
      kind: ledgerTexts.kinds[row.kind],
      about: row.peopleCount === 0 ? '' : aboutWords(row, 3),
      posting: row.postingTitle,
    },
    { when: whenWithin(row.exportedAt), who: row.exportedByName, forWhom: row.forWhom },
  );
}
