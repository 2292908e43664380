import { IconFileSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';

import { batchIdSchema } from '#shared/ids.ts';
import { wholeLedger, type LedgerFilter, type LedgerRow } from '#shared/ledger-list.ts';
import { ledgerTexts } from '#shared/texts/ledger.ts';
import { useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { Pending } from '../../shell/pending.tsx';
import { Split } from '../../ui/split.tsx';
import { SaveTableButton } from '../tables/save-table-button.tsx';
import { useTableToSave } from '../tables/table-request.ts';
import { CheckedFileNote } from './checked-file.tsx';
import { ConfirmDeleted } from './confirm-deleted.tsx';
import { LedgerDetail } from './ledger-detail.tsx';
import { LedgerFilters } from './ledger-filters.tsx';
import { ledgerTable } from './ledger-table.ts';
import { LedgerGrid } from './ledger-grid.tsx';
import { useCheckFile } from './use-check-file.ts';
import { allLines, useLedgerPages } from './use-ledger-pages.ts';
import './ledger.css';

/** Every file that left this laptop: when, by whom, about whom, for whom, and until when. */
export function LedgerScreen() {
  const count = useRead('ledger.count', {});
  const file = useCheckFile();
  const [shown, setShown] = useState<LedgerRow>();
  useCommands({ 'ledger.check': file.choose });
  if (!count.data) return <Pending query={count} />;
  const { total, due } = count.data;
  const check = (
    <button type="button" className="btn" title={ledgerTexts.checkHint} onClick={file.choose}>
      <IconFileSearch size={14} stroke={1.6} /> {ledgerTexts.check} <CommandKey of="ledger.check" />
    </button>
  );
  const result = file.checked && (
    <CheckedFileNote checked={file.checked} onShow={setShown} onClose={file.close} />
  );
  return (
    <>
      <header className="head">
        <h1>{ledgerTexts.heading}</h1>
        <span className="c2 grow trunc">
          {ledgerTexts.summary(total.toLocaleString(), total === 1)}
          {due > 0 && (
            <span className="warn m"> · {ledgerTexts.due(due.toLocaleString(), due === 1)}</span>
          )}
        </span>
        {check}
      </header>
      {result}
      {total === 0 ? (
        <div className="stage">
          <h1>{ledgerTexts.none}</h1>
          <p className="lead">{ledgerTexts.noneLead}</p>
          <p className="lead">{ledgerTexts.noneHow}</p>
        </div>
      ) : (
        <Lines shown={shown} onShown={setShown} />
      )}
    </>
  );
}

type LinesProps = {
  /** A line that was asked for by a file and may not be in the list. */
  shown: LedgerRow | undefined;
  onShown: (row: LedgerRow | undefined) => void;
};

function Lines({ shown, onShown }: LinesProps) {
  const navigate = useNavigate();
  const batch = batchIdSchema.safeParse(useSearch({ strict: false }).batch).data ?? null;
  const [own, setOwn] = useState(wholeLedger);
  const [active, setActive] = useState(0);
  const [confirming, setConfirming] = useState<LedgerRow>();
  const textRef = useRef<HTMLInputElement>(null);
  const filter: LedgerFilter = { ...own, batchId: batch };
  const pages = useLedgerPages(filter);
  const row = shown ?? pages.rows?.[Math.min(active, pages.rows.length - 1)];
  const change = (next: Partial<LedgerFilter>) => {
    setOwn({ ...own, ...next });
    setActive(0);
    onShown(undefined);
    if (next.batchId === null && batch !== null) void navigate({ to: '/sent', search: {} });
  };
  const clear = () => change(wholeLedger);
  const confirm = row && row.deletion === null ? () => setConfirming(row) : undefined;
  useCommands({
    'ledger.filter': () => textRef.current?.select(),
    'ledger.due': () => change({ isDue: !own.isDue }),
    'ledger.clearFilters': clear,
    'ledger.confirm': confirm,
  });
  useTableToSave(
    pages.rows && pages.rows.length > 0
      ? async () => ({ type: 'screen', table: ledgerTable(await allLines(filter)) })
      : undefined,
  );
  if (!pages.rows && pages.error) return <Pending query={pages} />;
  return (
    <>
      <LedgerFilters filter={filter} onFilter={change} onClear={clear} textRef={textRef}>
        <SaveTableButton />
      </LedgerFilters>
      {pages.rows?.length === 0 ? (
        <div className="stage">
          <h2>{ledgerTexts.noMatch}</h2>
          <p className="lead">{ledgerTexts.noMatchLead}</p>
        </div>
      ) : (
        <Split
          name="ledger"
          panes={[
            {
              id: 'list',
              title: ledgerTexts.list,
              min: 420,
              content: (
                <div className="ledger">
                  {pages.rows && (
                    <LedgerGrid
                      rows={pages.rows}
                      hasMore={pages.hasMore}
                      onMore={pages.readOn}
                      active={Math.min(active, pages.rows.length - 1)}
                      onActive={(index) => {
                        setActive(index);
                        onShown(undefined);
                      }}
                    />
                  )}
                </div>
              ),
            },
            {
              id: 'detail',
              title: ledgerTexts.detail,
              min: 280,
              size: 360,
              content: <LedgerDetail row={row} onConfirm={() => confirm?.()} />,
            },
          ]}
        />
      )}
      {confirming && <ConfirmDeleted row={confirming} onClose={() => setConfirming(undefined)} />}
    </>
  );
}
