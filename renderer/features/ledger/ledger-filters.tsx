import { IconX } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';

import { postingIdSchema } from '#shared/ids.ts';
import { exportKinds } from '#shared/ledger.ts';
import { isWholeLedger, type LedgerFilter } from '#shared/ledger-list.ts';
import { ledgerTexts } from '#shared/texts/ledger.ts';
import { useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { TextFilter } from '../../ui/text-filter.tsx';
import { FilterChip } from '../people/filter-chip.tsx';

type Props = {
  filter: LedgerFilter;
  onFilter: (change: Partial<LedgerFilter>) => void;
  onClear: () => void;
  textRef: RefObject<HTMLInputElement | null>;
  /** What stands at the end of the bar: how many there are. */
  children: ReactNode;
};

/** Everything the ledger can be narrowed by, each one said where it is set. */
export function LedgerFilters({ filter, onFilter, onClear, textRef, children }: Props) {
  const { data: postings = [] } = useRead('posting.list', {});
  const { data: recipients = [] } = useRead('ledger.recipients', {});
  return (
    <div className="filt ledger-filters" role="search" aria-label={ledgerTexts.filters}>
      <TextFilter
        label={ledgerTexts.text}
        text={filter.text}
        onText={(text) => onFilter({ text })}
        inputRef={textRef}
      />
      <FilterChip
        label={ledgerTexts.kind}
        value={filter.kind ?? ''}
        options={exportKinds.map((kind) => [kind, ledgerTexts.kinds[kind]])}
        onChange={(value) => onFilter({ kind: exportKinds.find((kind) => kind === value) ?? null })}
      />
      <FilterChip
        label={ledgerTexts.posting}
        value={filter.postingId ?? ''}
        options={postings.map(({ id, title }) => [id, title])}
        onChange={(id) => onFilter({ postingId: id === '' ? null : postingIdSchema.parse(id) })}
      />
      <FilterChip
        label={ledgerTexts.recipient}
        value={filter.forWhom ?? ''}
        options={recipients.map((name) => [name, name])}
        onChange={(name) => onFilter({ forWhom: name === '' ? null : name })}
      />
      <button
        type="button"
        className="btn sm"
        aria-pressed={filter.isDue}
        onClick={() => onFilter({ isDue: !filter.isDue })}
      >
        {ledgerTexts.isDue} <CommandKey of="ledger.due" />
      </button>
      {filter.batchId !== null && (
        <span className="chip">
          {ledgerTexts.batch}
          <button
            type="button"
            aria-label={ledgerTexts.wholeBatch}
            onClick={() => onFilter({ batchId: null })}
          >
            <IconX size={12} stroke={1.6} />
          </button>
        </span>
      )}
      {!isWholeLedger(filter) && (
        <button type="button" className="btn sm gh" onClick={onClear}>
          {ledgerTexts.clearFilters} <CommandKey of="ledger.clearFilters" />
        </button>
      )}
      <span className="grow" />
      {children}
    </div>
  );
}
