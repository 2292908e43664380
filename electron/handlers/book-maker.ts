import {
  comparisonBookDataSchema,
  type BookOptions,
  type ComparisonBookData,
} from '#shared/comparison-book.ts';
import type { Comparison } from '#shared/comparison.ts';
import { decisionSheetDataSchema, type SheetOptions } from '#shared/decision-sheet.ts';
import type { ApplicationId, AssessorId, PostingId } from '#shared/ids.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { RefusalError } from '#shared/refusal.ts';
import { bookTexts } from '#shared/texts/book.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { sheetTexts } from '#shared/texts/sheet.ts';
import { found } from './caller.ts';
import { createComparisonReader } from './comparison-reader.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { fileNameOf } from './file-name-of.ts';
import { createPacketMaker, type MadePacket } from './packet-maker.ts';

/** A printed book or sheet, and what the ledger has to say of it once it leaves. */
export type MadeBook = Omit<MadePacket, 'sections' | 'data' | 'options' | 'blind'>;

type Wanted = { postingId: PostingId; applicationIds?: readonly ApplicationId[] | undefined };

/** Makes what is printed of several candidates, as one assessor may see them: read, snapshot, print. */
export function createBookMaker(deps: HandlerDeps) {
  const { now, books } = deps;
  const { assessors, candidates, applications, documents } = deps.stores;
  const compare = createComparisonReader(deps);
  const packets = createPacketMaker(deps);

  function compared({ postingId, applicationIds }: Wanted, assessorId: AssessorId): Comparison {
    const comparison = compare(postingId, applicationIds, assessorId);
    if (comparison.columns.length === 0) {
      throw new RefusalError('refused', ruleTexts.nobodyToPrint(comparison.postingTitle));
    }
    return comparison;
  }

  /** A decision page quotes documents by what the evidence holds: none of their text goes into the snapshot. */
  function pageOf(applicationId: ApplicationId, assessorId: AssessorId): PacketData {
    const { candidateId } = found(applications.find(applicationId), 'application');
    const leftOut = documents.listByCandidate(candidateId).map(({ id }) => id);
    const options = { variant: 'full', leftOut, hasPrivateNotes: false } as const;
    return packets.snapshot(applicationId, assessorId, options);
  }

  /** The earliest day on which one of them is to be deleted: until then the file may hold all. */
  function deleteByOf(comparison: Comparison): string | null {
    const days = comparison.columns.flatMap(({ applicationId }) => {
      const application = applications.find(applicationId);
      const candidate = application && candidates.find(application.candidateId);
      return candidate?.deleteBy ?? [];
    });
    return days.toSorted()[0] ?? null;
  }

  const forLedger = (
    comparison: Comparison,
    printed: { pageCount: number; contentHash: string },
    options: BookOptions,
  ) => ({
    ...{ pageCount: printed.pageCount, contentHash: printed.contentHash },
    ...{ postingId: comparison.postingId, format: 'pdf' as const, forWhom: options.forWhom },
    applicationIds: comparison.columns.map(({ applicationId }) => applicationId),
    deleteBy: options.deleteBy,
  });
  const preparer = (assessorId: AssessorId) => found(assessors.find(assessorId), 'assessor').name;

  return {
    async book(wanted: Wanted, assessorId: AssessorId, chosen: BookOptions): Promise<MadeBook> {
      const comparison = compared(wanted, assessorId);
      if (!comparison.rubric) throw new RefusalError('refused', ruleTexts.noRubric);
      const options = { ...chosen, deleteBy: chosen.deleteBy ?? deleteByOf(comparison) };
      const open = comparison.columns.filter((column) => column.open !== null);
      const data: ComparisonBookData = comparisonBookDataSchema.parse({
        ...{ comparison, rubric: comparison.rubric },
        finalists: open.map(({ applicationId }) => pageOf(applicationId, assessorId)),
        ...{ preparedBy: preparer(assessorId), generatedAt: now().toISOString() },
      });
      const printed = await books.printBook(data, options);
      const sealed = comparison.columns.length - open.length;
      return {
        ...{ bytes: printed.bytes, warnings: [] },
        title: bookTexts.title(comparison.postingTitle),
        fileName: fileNameOf(bookTexts.fileName(comparison.postingTitle)),
        forLedger: {
          ...forLedger(comparison, printed, options),
          kind: 'comparison-book',
          options: bookTexts.options(comparison.columns.length, sealed),
        },
      };
    },

    async sheet(wanted: Wanted, assessorId: AssessorId, chosen: SheetOptions): Promise<MadeBook> {
      const comparison = compared(wanted, assessorId);
      const options = { ...chosen, deleteBy: chosen.deleteBy ?? deleteByOf(comparison) };
      const data = decisionSheetDataSchema.parse({
        candidates: comparison.columns.map(({ applicationId }) =>
          pageOf(applicationId, assessorId),
        ),
        ...{ preparedBy: preparer(assessorId), generatedAt: now().toISOString() },
      });
      const printed = await books.printSheet(data, options);
      return {
        ...{ bytes: printed.bytes, warnings: [] },
        title: sheetTexts.title(data),
        fileName: fileNameOf(sheetTexts.fileName(data)),
        forLedger: {
          ...forLedger(comparison, printed, options),
          kind: 'decision-sheet',
          options: sheetTexts.options(data.candidates.length),
        },
      };
    },
  };
}
