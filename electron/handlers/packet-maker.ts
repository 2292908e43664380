import { onRequest, type BlindLook } from '#shared/blind.ts';
import type { Application } from '#shared/candidate.ts';
import { letterNames } from '#shared/hidden-names.ts';
import type { ApplicationId, AssessorId } from '#shared/ids.ts';
import type { LedgerEntry } from '#shared/ledger.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import { applyCorrections } from '#shared/posting-corrections.ts';
import type { Rubric } from '#shared/rubric.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import type { BlindPacket } from '../packet/blind/blind-packet.ts';
import type { ScanFor, ScanResult } from '../packet/blind/scan.ts';
import type { PrintedSection } from '#shared/packet.ts';
import { buildPacket, type SnapshotOptions } from '../packet/build-packet.ts';
import { createApplicationReader } from './application-reader.ts';
import { found } from './caller.ts';
import { fileNameOf } from './file-name-of.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** A printed packet, and what the ledger has to say of it once it leaves. */
export type MadePacket = {
  bytes: Uint8Array;
  title: string;
  /** What the file is called unless a person says otherwise. */
  fileName: string;
  /** One line for each part that could not be put in as it is. */
  warnings: string[];
  sections: PrintedSection[];
  /** What was printed, for the same packet in another format. */
  data: PacketData;
  /** Of a blind packet what was taken out of it. */
  blind: BlindPacket | null;
  options: PacketOptions;
  forLedger: Omit<
    LedgerEntry,
    'id' | 'fileName' | 'exportedAt' | 'exportedBy' | 'sha256' | 'sizeBytes'
  > & { pageCount: number };
};

/** Loaded with the first blind packet: its tables and its reader of PDFs would cost every start. */
const blinding = () => import('../packet/blind/blind-packet.ts');
const scanning = () => import('../packet/blind/scan.ts');

type Scan = typeof import('../packet/blind/scan.ts');

/** What the scan of a blind packet says. @throws {RefusalError} `refused` when something is left in it */
async function scanned(
  blind: BlindPacket,
  scan: (by: Scan, wanted: ScanFor) => ScanResult | Promise<ScanResult>,
): Promise<string[]> {
  const by = await scanning();
  return (await scan(by, by.scanOfPacket(blind))).lines;
}

type BlindOptions = Pick<PacketOptions, 'blind'>;

/** Makes the packet of an application as one assessor may see it: read, snapshot, print. */
export function createPacketMaker(deps: HandlerDeps) {
  const { now, packets } = deps;
  const { applications, postings, documents, blobs, packetPoints, questions, blindStrings } =
    deps.stores;
  const reader = createApplicationReader(deps);

  /** All that this assessor may see of it. */
  function wholeSnapshot(
    applicationId: ApplicationId,
    assessorId: AssessorId,
    options: SnapshotOptions,
  ): PacketData {
    const view = reader.view(applicationId, assessorId);
    const posting = found(postings.find(view.application.postingId), 'posting');
    const corrections = postings.listCorrections(posting.id);
    return buildPacket({
      view,
      posting: {
        ...posting,
        parsed: applyCorrections(posting.source, posting.parsed, corrections),
      },
      textOf: documents.text,
      ownSubmitted: reader.ownSubmitted(view.application, assessorId),
      points: packetPoints.find(applicationId)?.points ?? null,
      questions: questionsOf(view.rubric, assessorId),
      ...{ options, preparing: assessorId },
      generatedAt: now().toISOString(),
    });
  }

  /** The preparing assessor's own, by criterion. */
  function questionsOf(rubric: Rubric | null, assessorId: AssessorId): PacketData['questions'] {
    return (rubric?.criteria ?? []).flatMap(({ id }) => {
      const texts = questions.listOfCriterion(id, assessorId).map(({ text }) => text);
      return texts.length === 0 ? [] : [{ criterionId: id, texts }];
    });
  }

  /** What is printed, whatever the format; of a blind packet also what was taken out of it. */
  async function prepare(
    applicationId: ApplicationId,
    assessorId: AssessorId,
    options: SnapshotOptions & BlindOptions,
  ): Promise<{ data: PacketData; blind: BlindPacket | null }> {
    const whole = wholeSnapshot(applicationId, assessorId, options);
    if (options.variant !== 'blind') return { data: whole, blind: null };
    // Before anything is waited for: one moment of the store.
    const [letter, strings] = [letterOf(whole.application), blindStrings.find(applicationId)];
    const { blindPacket } = await blinding();
    const blind = blindPacket(whole, options.blind, strings, letter);
    return { data: blind.data, blind };
  }

  /** What the posting calls a candidate while names are hidden. */
  function letterOf({ id, postingId }: Pick<Application, 'id' | 'postingId'>): string {
    const all = applications.listByPosting(postingId);
    const named = all.map((each) => ({ applicationId: each.id, createdAt: each.createdAt }));
    return letterNames(named).get(id) ?? '';
  }

  return {
    prepare,
    /**
     * Looks once more through a packet that was made as text; a PDF's is done by `make`. Lines for the report.
     * @throws {RefusalError} `refused` when something of what was taken out is in it
     */
    check: async (blind: BlindPacket | null, text: string, fileName: string): Promise<string[]> =>
      blind ? await scanned(blind, ({ scanText }, wanted) => scanText(wanted, text, fileName)) : [],
    /** As it is, with all names: for choosing what is printed. */
    snapshot: wholeSnapshot,

    /** What a blind copy of all that this assessor may see takes out, and what people said of it. */
    lookThrough: async (
      applicationId: ApplicationId,
      assessorId: AssessorId,
      options: BlindOptions,
    ): Promise<BlindLook> => {
      const all = { variant: 'full' as const, leftOut: [], hasPrivateNotes: true };
      const whole = wholeSnapshot(applicationId, assessorId, all);
      const strings = blindStrings.find(applicationId);
      const { blindPacket, lookThrough } = await blinding();
      return lookThrough(whole, blindPacket(whole, options.blind, strings, ''));
    },

    async make(
      applicationId: ApplicationId,
      assessorId: AssessorId,
      options: PacketOptions,
      /** What the file is called, where that is settled already. */
      named?: string,
    ): Promise<MadePacket> {
      const { data, blind } = await prepare(applicationId, assessorId, options);
      const appended = data.documents
        .filter(({ isAppended }) => isAppended)
        .map(({ document: { fileName, sha256 } }) => ({ fileName, bytes: blobs.get(sha256) }));
      const { pageCount, contentHash, ...printed } = await packets.print(data, appended, options);
      const { candidate, posting } = data;
      const fileName =
        named ??
        fileNameOf(packetTexts.fileName(candidate.latinName || candidate.name, posting.title));
      // Before anybody gets the bytes.
      const lines = blind
        ? await scanned(blind, ({ scanPdf }, wanted) => scanPdf(wanted, printed.bytes, fileName))
        : [];
      return {
        ...printed,
        ...{ data, blind, options, fileName },
        title: packetTexts.title(candidate.name, posting.title),
        warnings: [...printed.warnings, ...lines],
        forLedger: {
          ...{
            pageCount,
            contentHash,
            postingId: data.application.postingId,
            applicationIds: [applicationId],
          },
          kind: 'packet',
          format: 'pdf',
          forWhom: options.forWhom,
          options: optionWords(options, lines),
          deleteBy: options.deleteBy ?? candidate.deleteBy,
        },
      };
    },
  };
}

/** What a blind copy removes on request. */
export const askedKinds = (blind: PacketOptions['blind']) =>
  onRequest.filter(([, extra]) => blind[extra]).map(([kind]) => kind);

/** What was chosen, in words; of a blind packet also what its scan says. */
export function optionWords({ variant, blind }: PacketOptions, scanned: readonly string[]): string {
  if (variant !== 'blind') return packetTexts.variants[variant];
  return [`${blindTexts.variant(askedKinds(blind))}.`, ...scanned].join(' ');
}
