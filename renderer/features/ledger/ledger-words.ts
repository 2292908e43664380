import type { LedgerRow } from '#shared/ledger-list.ts';
import { ledgerTexts } from '#shared/texts/ledger.ts';
import { plainDay, whenWas } from '../../shell/format.ts';

/** The first names, and how many there are beside them. */
export function aboutWords({ people, peopleCount }: LedgerRow, most: number): string {
  if (peopleCount === 0) return ledgerTexts.nobodyNamed;
  const named = people.slice(0, most).map(({ name }) => name);
  const others = peopleCount - named.length;
  return [named.join(', '), ...(others > 0 ? [ledgerTexts.more(others)] : [])].join(' ');
}

export const kindWords = ({ kind, format }: LedgerRow): string =>
  ledgerTexts.kindAndFormat(ledgerTexts.kinds[kind], ledgerTexts.formats[format]);

export const sizeWords = ({ pageCount, sizeBytes }: LedgerRow): string =>
  [...(pageCount === null ? [] : [ledgerTexts.pages(pageCount)]), ledgerTexts.size(sizeBytes)].join(
    ' · ',
  );

/** When it has to be deleted, or that it was. */
export function deleteByWords({ deleteBy, isDue, deletion }: LedgerRow): string {
  if (deletion) return ledgerTexts.deletedOn(whenWas(deletion.confirmedAt));
  if (deleteBy === null) return ledgerTexts.noDeleteBy;
  const day = plainDay(deleteBy);
  return isDue ? ledgerTexts.dueSince(day) : ledgerTexts.deleteBy(day);
}
