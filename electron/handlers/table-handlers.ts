import { candidatePageSize, type CandidatePlace } from '#shared/candidate-list.ts';
import type { Handlers } from '#shared/contract.ts';
import type { ApplicationId, AssessorId } from '#shared/ids.ts';
import { peopleCells, peopleHeads } from '#shared/people-cells.ts';
import { RefusalError } from '#shared/refusal.ts';
import {
  csvRows,
  type PeopleTable,
  type ScreenTable,
  type TableCell,
  type TableChoice,
} from '#shared/screen-table.ts';
import { tableTexts as texts } from '#shared/texts/tables.ts';
import { plainDateOf } from '#shared/time.ts';
import { assessorOf } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createLedgerKeeper } from './ledger-keeper.ts';

/** A workbook is made in memory as a whole. */
const mostXlsxRows = 50_000;

/** Lists as files: the table of the screen, or for all candidates the same words made by main, page by page. */
export function tableHandlers(deps: HandlerDeps) {
  const { stores, files, now } = deps;
  const ledger = createLedgerKeeper(deps);

  async function save(
    assessorId: AssessorId,
    table: Omit<ScreenTable, 'heads'> & { heads: readonly string[] },
    { format, forWhom, deleteBy }: TableChoice,
  ): Promise<{ fileName: string; rowCount: number } | null> {
    const { kind, name, heads, rows, postingId, applicationIds } = table;
    if (format === 'xlsx' && rows.length > mostXlsxRows) {
      throw new RefusalError('refused', texts.tooLong(rows.length, mostXlsxRows));
    }
    const bytes =
      format === 'xlsx'
        ? await (await import('../tables/xlsx-table.ts')).xlsxTable(name, heads, rows)
        : new TextEncoder().encode(`\uFEFF${csvRows([[...heads], ...rows])}`);
    const defaultName = texts.fileName(name, plainDateOf(now()), format);
    const fileName = await files.saveAs({ defaultName, bytes });
    if (fileName === null) return null;
    ledger.record(assessorId, 'table.save', {
      ...{ kind: 'table', format, postingId, applicationIds, fileName, forWhom, deleteBy, bytes },
      options: texts.options(texts.kinds[kind], rows.length),
      ...{ contentHash: null, pageCount: null },
    });
    return { fileName, rowCount: rows.length };
  }

  /** Everybody who is listed, in pages, with others' turn between two. */
  async function people({ sort, filter }: PeopleTable) {
    const rows: TableCell[][] = [];
    const applicationIds: ApplicationId[] = [];
    const view = { sort, filter, today: plainDateOf(now()) };
    for (let after: CandidatePlace | null = null; ;) {
      const ids = stores.candidateList.page(view, after, candidatePageSize);
      rows.push(...stores.candidateRows.rows(ids).map(peopleCells));
      applicationIds.push(...stores.applications.idsOfCandidates(ids));
      if (ids.length < candidatePageSize) return { rows, applicationIds };
      after = stores.candidateList.placeOf(sort, ids.at(-1));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  return {
    'table.save': ({ table, ...choice }, caller) => save(assessorOf(caller), table, choice),
    'table.savePeople': async ({ table, ...choice }, caller) => {
      const assessorId = assessorOf(caller);
      const listed = await people(table);
      return save(assessorId, { ...table, ...listed, heads: peopleHeads, postingId: null }, choice);
    },
  } satisfies Partial<Handlers>;
}
