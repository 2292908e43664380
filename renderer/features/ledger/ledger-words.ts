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

/** Null for what has no pages. */
export const pageWords = ({ pageCount }: LedgerRow): string | null =>
  pageCount === null ? null : ledgerTexts.pages(pageCount);

export const deleteByWords = ({ deleteBy }: LedgerRow): string =>
  deleteBy === null ? ledgerTexts.noDeleteBy : plainDay(deleteBy);

/** "today 14:32" within a sentence. */
export const whenWithin = (instant: string): string =>
  whenWas(instant).replace(/^Today/, ledgerTexts.today);
