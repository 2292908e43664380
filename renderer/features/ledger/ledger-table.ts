import type { LedgerRow } from '#shared/ledger-list.ts';
import { joined, type ScreenTable } from '#shared/screen-table.ts';
import { ledgerTexts } from '#shared/texts/ledger.ts';
import { tableTexts } from '#shared/texts/tables.ts';
import { aboutWords, kindWords, pageWords, whenWithin } from './ledger-words.ts';

const { columns } = ledgerTexts;

/** The ledger as it stands on the screen, as far as it was read; the SHA-256 whole. */
export function ledgerTable(rows: readonly LedgerRow[]): ScreenTable {
  return {
    ...{ kind: 'ledger', name: ledgerTexts.heading, postingId: null },
    applicationIds: [
      ...new Set(rows.flatMap(({ people }) => people.map(({ applicationId }) => applicationId))),
    ],
    heads: [
      ...[columns.file, columns.about, columns.forWhom, columns.when, tableTexts.who(columns.when)],
      ...[columns.size, columns.deleteBy, tableTexts.what(columns.deleteBy), columns.sha256],
    ],
    rows: rows.map((row) => [
      joined(row.fileName, kindWords(row)),
      joined(aboutWords(row, row.people.length), row.postingTitle ?? ''),
      row.forWhom === '' ? ledgerTexts.forNobody : row.forWhom,
      { at: row.exportedAt },
      row.exportedByName,
      joined(pageWords(row) ?? '', ledgerTexts.size(row.sizeBytes)),
      row.deleteBy === null ? ledgerTexts.noDeleteBy : { day: row.deleteBy },
      joined(
        row.isDue ? ledgerTexts.isDue : '',
        row.deletion ? ledgerTexts.deletedOn(whenWithin(row.deletion.confirmedAt)) : '',
      ),
      row.sha256,
    ]),
  };
}
