import type { BlindFinding } from '#shared/blind.ts';
import type { ComparisonBookData } from '#shared/comparison-book.ts';
import type { DecisionSheetData } from '#shared/decision-sheet.ts';
import type { Compared } from '#shared/comparison.ts';
import type { ApplicationId } from '#shared/ids.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { bookTexts } from '#shared/texts/book.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { sheetTexts } from '#shared/texts/sheet.ts';
import { keptKinds } from './blind-packet.ts';
import { knowFinalists, type Finalist, type Outsider } from './know-finalists.ts';
import { textsOf } from './packet-texts.ts';
import { createRedaction, redactPacket, redactRubric } from './redact-packet.ts';
import { createRemovals, redactText } from './redact.ts';
import { fixedTexts, wordsOf, type ScanFor } from './scan.ts';

/** What is made of several candidates without naming any, and how to look for them in what is made of it. */
export type BlindBook<Data> = { data: Data; scan: ScanFor };

type Known = {
  finalists: readonly Finalist[];
  outsiders: readonly Outsider[];
  extras: PacketOptions['blind'];
  assessors: readonly string[];
};

/** The comparison book with letters for names; every finalist's strings are out of everybody's texts. */
export function blindBook(data: ComparisonBookData, known: Known): BlindBook<ComparisonBookData> {
  const work = beginWith(known);
  const { fixed, other } = work.about(null);
  const named = (all: ComparisonBookData['comparison']['assessors']) =>
    all.map((assessor) => ({ ...assessor, name: other(assessor.name) }));
  const { comparison, finalists } = data;
  const blind = {
    ...data,
    comparison: {
      ...comparison,
      postingTitle: fixed(comparison.postingTitle),
      ...{ assessors: named(comparison.assessors), everyone: named(comparison.everyone) },
      columns: comparison.columns.map((column) => ({
        ...column,
        candidate: { name: work.aliasOf(column.applicationId), latinName: '' },
        stageName: fixed(column.stageName),
        open: column.open && withoutTexts(column.open),
      })),
    },
    rubric: redactRubric(data.rubric, fixed),
    finalists: finalists.map(({ application }) => work.pageOf(application.id)),
    preparedBy: other(data.preparedBy),
  };
  return { data: { ...blind, blind: work.report() }, scan: work.scanFor(blind, blind.finalists) };
}

/** The decision sheet with letters for names. */
export function blindSheet(data: DecisionSheetData, known: Known): BlindBook<DecisionSheetData> {
  const work = beginWith(known);
  const blind = {
    ...data,
    candidates: data.candidates.map(({ application }) => work.pageOf(application.id)),
    preparedBy: work.about(null).other(data.preparedBy),
  };
  return { data: { ...blind, blind: work.report() }, scan: work.scanFor(blind, blind.candidates) };
}

function beginWith({ finalists, outsiders, extras, assessors }: Known) {
  const people = knowFinalists(finalists, outsiders, extras, assessors);
  const removals = createRemovals();
  const about = (id: ApplicationId | null) =>
    createRedaction(people.finderOf(id), people.firstNames, removals);
  const ofId = new Map(finalists.map((each) => [each.applicationId, each]));
  const aliasOf = (id: ApplicationId) => blindTexts.candidate(ofId.get(id)?.letter ?? '');

  /** All that tells one of them, also what only their documents say: none of it may come into the file by another way. */
  function allStrings(): BlindFinding[] {
    const all = createRemovals();
    for (const { kind, strings } of removals.list())
      for (const string of strings) all.note(kind, string);
    for (const [at, { whole }] of finalists.entries()) {
      const blinder = people.blinders[at];
      if (blinder) for (const text of textsOf(whole)) redactText(blinder, text, all);
    }
    return all.list();
  }

  return {
    ...{ about, aliasOf },
    /** The decision page's data of one of them: documents are quoted and not printed. */
    pageOf(id: ApplicationId): PacketData {
      const finalist = ofId.get(id);
      if (!finalist) throw new RangeError('not one of the finalists');
      const page = redactPacket(onlyQuoted(finalist.whole), about(id), aliasOf(id));
      const documents = page.documents.map((each) => ({ ...each, text: '', isLeftOut: true }));
      return { ...page, documents, notes: quotedNotes(page), blind: nothingSaid };
    },
    report: () => ({
      removed: removals.list().map(({ kind, count }) => ({ kind, count })),
      kept: keptKinds(extras),
      keptStrings: people.blinders.reduce((sum, each) => sum + each.keptFound().length, 0),
      leftOutDocuments: 0,
    }),
    scanFor: (data: object, pages: readonly PacketData[]): ScanFor => ({
      removed: allStrings(),
      added: people.blinders.flatMap(({ added }) => added),
      names: people.names,
      kept: people.blinders.flatMap((each) => each.keptFound()),
      data,
      fixed: [
        ...pages.flatMap(fixedTexts),
        ...finalists.map(({ applicationId }) => aliasOf(applicationId)),
        ...wordsOf([packetTexts, commonTexts, bookTexts, sheetTexts, compareTexts]),
      ],
    }),
  };
}

/** A page of a book says of itself that it is blind; what was removed stands once, at the end. */
const nothingSaid = { removed: [], kept: [], keptStrings: 0, leftOutDocuments: 0 };

const evidenceIn = ({ scorecards }: PacketData) => scorecards.flatMap(({ evidence }) => evidence);

function onlyQuoted(data: PacketData): PacketData {
  const quoted = new Set(
    evidenceIn(data).flatMap(({ source }) => (source.type === 'document' ? source.documentId : [])),
  );
  return {
    ...data,
    documents: data.documents.map((each) =>
      quoted.has(each.document.id) ? each : { ...each, text: '', isLeftOut: true },
    ),
  };
}

/** Who wrote a quoted note and when is named; the rest of a note is not in a book. */
function quotedNotes(page: PacketData): PacketData['notes'] {
  const quoted = new Set(
    evidenceIn(page).flatMap(({ source }) => (source.type === 'note' ? source.noteId : [])),
  );
  return page.notes.filter(({ id }) => quoted.has(id)).map((each) => ({ ...each, body: '' }));
}

/** The matrix prints marks: what was written about them stands on the decision pages. */
function withoutTexts(open: NonNullable<Compared['open']>): NonNullable<Compared['open']> {
  return {
    ...open,
    ...{ documents: [], notes: [] },
    scorecards: open.scorecards.map((filled) => ({
      ...filled,
      scorecard: { ...filled.scorecard, summary: '' },
      ratings: filled.ratings.map((rating) => ({ ...rating, why: '', amendReason: '' })),
      ...{ evidence: [], amendments: [], olderRatings: [] },
    })),
    decision: open.decision && { ...open.decision, reason: '', dissent: '' },
  };
}
