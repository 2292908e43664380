import {
  comparisonBookDataSchema,
  type BookOptions,
  type ComparisonBookData,
} from '#shared/comparison-book.ts';
import type { Comparison } from '#shared/comparison.ts';
import { decisionSheetDataSchema, type SheetOptions } from '#shared/decision-sheet.ts';
import { letterNames } from '#shared/hidden-names.ts';
import type { ApplicationId, AssessorId, PostingId } from '#shared/ids.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { RefusalError } from '#shared/refusal.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { bookTexts } from '#shared/texts/book.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { sheetTexts } from '#shared/texts/sheet.ts';
import type { BlindBook } from '../packet/blind/blind-book.ts';
import type { BookPort } from './book-port.ts';
import { found } from './caller.ts';
import { createComparisonReader } from './comparison-reader.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { fileNameOf } from './file-name-of.ts';
import { askedKinds, createPacketMaker, type MadePacket } from './packet-maker.ts';

/** A printed book or sheet, and what the ledger has to say of it once it leaves. */
export type MadeBook = Omit<MadePacket, 'sections' | 'data' | 'options' | 'blind'>;

type BlindExtras = NonNullable<BookOptions['hideNames']>;

/** What was chosen, in words; where names are hidden also that, and what the scan says. */
function inLedger(words: string, { hideNames }: BookOptions, lines: readonly string[]): string {
  if (!hideNames) return words;
  return [`${words}. ${blindTexts.variant(askedKinds(hideNames))}.`, ...lines].join(' ');
}

type Wanted = { postingId: PostingId; applicationIds?: readonly ApplicationId[] | undefined };

/** Makes what is printed of several candidates, as one assessor may see them: read, snapshot, print. */
export function createBookMaker(deps: HandlerDeps) {
  const { now, books } = deps;
  const { assessors, candidates, applications, blindStrings, documents } = deps.stores;
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

  /** All that hides the candidates of a comparison, read in one moment; documents too, for what they teach. */
  function known(comparison: Comparison, assessorId: AssessorId, extras: BlindExtras) {
    const letters = letterNames(comparison.comparable);
    const letterOf = (id: ApplicationId) => letters.get(id) ?? '';
    const options = { variant: 'full' as const, leftOut: [], hasPrivateNotes: false };
    const ids = comparison.columns.map(({ applicationId }) => applicationId);
    return {
      finalists: ids.map((applicationId) => ({
        ...{ applicationId, letter: letterOf(applicationId) },
        whole: packets.snapshot(applicationId, assessorId, options),
        strings: blindStrings.find(applicationId),
      })),
      outsiders: comparison.comparable
        .filter(({ applicationId }) => !ids.includes(applicationId))
        .map(({ applicationId, candidate }) => ({ candidate, letter: letterOf(applicationId) })),
      extras,
      assessors: comparison.everyone.map(({ name }) => name),
    };
  }

  /** Prints it, and reads it back where names are hidden. @throws {RefusalError} `refused` for whatever names somebody */
  async function printed<Data>(
    { data, scan }: BlindBook<Data> | { data: Data; scan: null },
    fileName: string,
    print: (data: Data) => ReturnType<BookPort['printBook']>,
  ) {
    const made = await print(data);
    if (scan === null) return { ...made, lines: [] };
    const { scanPdf } = await import('../packet/blind/scan.ts');
    return { ...made, ...(await scanPdf(scan, made.bytes, fileName)) };
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
      const whole: ComparisonBookData = comparisonBookDataSchema.parse({
        ...{ comparison, rubric: comparison.rubric },
        finalists: open.map(({ applicationId }) => pageOf(applicationId, assessorId)),
        ...{ preparedBy: preparer(assessorId), generatedAt: now().toISOString(), blind: null },
      });
      const { hideNames } = options;
      const hidden = hideNames && known(comparison, assessorId, hideNames);
      const made = hidden
        ? (await import('../packet/blind/blind-book.ts')).blindBook(whole, hidden)
        : { data: whole, scan: null };
      const title = made.data.comparison.postingTitle;
      const fileName = fileNameOf(bookTexts.fileName(title, hidden !== undefined));
      const { lines, ...file } = await printed(made, fileName, (data) =>
        books.printBook(data, options),
      );
      const sealed = comparison.columns.length - open.length;
      return {
        ...{ bytes: file.bytes, warnings: lines, title: bookTexts.title(title), fileName },
        forLedger: {
          ...forLedger(comparison, file, options),
          kind: 'comparison-book',
          options: inLedger(bookTexts.options(comparison.columns.length, sealed), options, lines),
        },
      };
    },

    async sheet(wanted: Wanted, assessorId: AssessorId, chosen: SheetOptions): Promise<MadeBook> {
      const comparison = compared(wanted, assessorId);
      const options = { ...chosen, deleteBy: chosen.deleteBy ?? deleteByOf(comparison) };
      const whole = decisionSheetDataSchema.parse({
        candidates: comparison.columns.map(({ applicationId }) =>
          pageOf(applicationId, assessorId),
        ),
        ...{ preparedBy: preparer(assessorId), generatedAt: now().toISOString(), blind: null },
      });
      const { hideNames } = options;
      const hidden = hideNames && known(comparison, assessorId, hideNames);
      const made = hidden
        ? (await import('../packet/blind/blind-book.ts')).blindSheet(whole, hidden)
        : { data: whole, scan: null };
      const fileName = fileNameOf(sheetTexts.fileName(made.data));
      const { lines, ...file } = await printed(made, fileName, (data) =>
        books.printSheet(data, options),
      );
      return {
        ...{ bytes: file.bytes, warnings: lines, title: sheetTexts.title(made.data), fileName },
        forLedger: {
          ...forLedger(comparison, file, options),
          kind: 'decision-sheet',
          options: inLedger(sheetTexts.options(made.data.candidates.length), options, lines),
        },
      };
    },
  };
}
