import { onRequest, type BlindFinding } from '#shared/blind.ts';
import type { Evidence } from '#shared/evidence.ts';
import { plainNote, quotedWords } from '#shared/note-text.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { createBlinder, type Blinder, type BlindText, type TextKind } from './blinder.ts';
import { squeeze } from './fold.ts';
import { createRemovals, redact, redactText } from './redact.ts';
import type { Span } from './span.ts';

/** A packet's data that names nobody, and how to look for what was removed in what is made of it. */
export type BlindPacket = { data: PacketData; removed: BlindFinding[]; blinder: Blinder };

/** Stands for the hash of an original, which would tell it to whoever has it. */
const noHash = '0'.repeat(64);

/**
 * The packet without what tells who the candidate is. All that people wrote and all documents are looked through first,
 * so that what one of them teaches (an address, a school) is taken out of all.
 *
 * @param letter what the posting calls the candidate while names are hidden
 */
export function blindPacket(
  data: PacketData,
  { blind: extras, blindStrings }: Pick<PacketOptions, 'blind' | 'blindStrings'>,
  letter: string,
): BlindPacket {
  const blinder = createBlinder(data.candidate, extras, textsOf(data), blindStrings);
  const removals = createRemovals();
  const as =
    (kind: TextKind) =>
    (text: string): string =>
      redactText(blinder, { kind, text }, removals);
  const [note, fixed] = [as('note'), as('fixed')];
  /** Another person's name: a first name they share with the candidate is theirs too. */
  const other = (text: string) => {
    const spans = blinder.find({ kind: 'fixed', text });
    const isFirst = (part: string) => blinder.name.firstNames.has(squeeze(part));
    return redact(
      text,
      spans.filter(({ start, end }) => !isFirst(text.slice(start, end))),
      removals,
    );
  };
  const alias = blindTexts.candidate(letter);

  // Read once: quotes are cut out of these.
  const spansOf = new Map<string, { text: string; spans: Span[] }>(
    data.documents.map(({ document: { id }, text }) => [
      id,
      { text, spans: blinder.find({ kind: 'document', text }) },
    ]),
  );
  const readable = data.documents.filter(({ text, isLeftOut }) => isLeftOut || text.trim() !== '');
  const documents = readable.map(({ document, text, isLeftOut }, index) => ({
    isLeftOut,
    document: {
      ...document,
      ...{
        fileName: blindTexts.document(index + 1),
        sha256: noHash,
        sizeBytes: 0,
        pageCount: null,
      },
      ...{ mediaType: 'text/plain' as const, textMissing: null },
    },
    text: as('document')(text),
    isAppended: false,
  }));
  const blindText = new Map<string, string>(
    documents.map(({ document, text }) => [document.id, text]),
  );
  const notes = data.notes.map((each) => ({ ...each, body: note(plainNote(each.body)) }));
  for (const { id, body } of notes) blindText.set(id, body);

  function quote(evidence: Evidence): Evidence {
    const { source } = evidence;
    const of = source.type === 'document' ? spansOf.get(source.documentId) : undefined;
    const isCut = of?.text.slice(source.start, source.end) === evidence.quote;
    const words = isCut && of ? redact(evidence.quote, cut(of.spans, source)) : evidence.quote;
    const redacted = note(source.type === 'note' ? quotedWords(words) : words);
    const home =
      blindText.get(source.type === 'document' ? source.documentId : source.noteId) ?? '';
    const start = Math.max(0, home.indexOf(redacted));
    return {
      ...evidence,
      quote: redacted,
      source: { ...source, start, end: start + redacted.length },
    };
  }

  for (const [field, kind] of storedFields) {
    if (data.candidate[field] !== '') removals.note(kind, data.candidate[field]);
  }
  const { candidate, application, decision, rubric } = data;
  const blind: PacketData = {
    ...data,
    candidate: {
      ...candidate,
      ...{ name: alias, latinName: '', email: '', phone: '', location: '', source: '' },
      ...{ headline: note(candidate.headline), consent: '', consentUntil: null },
    },
    application: {
      ...application,
      ...{ payAsked: note(application.payAsked), notice: note(application.notice) },
      // Where they would work, which may be where they live: the decision needs it.
      place: fixed(application.place),
    },
    stageName: data.stageName === null ? null : fixed(data.stageName),
    posting: {
      title: fixed(data.posting.title),
      pay: data.posting.pay === null ? null : fixed(data.posting.pay),
      lines: data.posting.lines.map((line) => ({ ...line, text: fixed(line.text) })),
    },
    rubric: rubric && {
      ...rubric,
      criteria: rubric.criteria.map((criterion) => ({
        ...criterion,
        ...{ name: fixed(criterion.name), text: fixed(criterion.text) },
        weightReason: fixed(criterion.weightReason),
        anchors: criterion.anchors.map(fixed),
        otherAnchors: criterion.otherAnchors.map(fixed),
      })),
    },
    scorecards: data.scorecards.map((filled) => ({
      ...filled,
      scorecard: { ...filled.scorecard, summary: note(filled.scorecard.summary) },
      ratings: filled.ratings.map((rating) => ({
        ...rating,
        ...{ why: note(rating.why), amendReason: note(rating.amendReason) },
      })),
      evidence: filled.evidence.map(quote),
      amendments: filled.amendments.map((each) => ({ ...each, reason: note(each.reason) })),
      olderRatings: filled.olderRatings.map((each) => ({
        ...each,
        anchors: each.anchors.map(fixed),
      })),
    })),
    notes,
    decision: decision && {
      ...decision,
      reason: note(decision.reason),
      dissent: note(decision.dissent),
    },
    points: data.points && {
      strengths: data.points.strengths.map((each) => ({ ...each, words: note(each.words) })),
      concerns: data.points.concerns.map((each) => ({ ...each, words: note(each.words) })),
    },
    questions: data.questions.map((each) => ({ ...each, texts: each.texts.map(note) })),
    documents,
    assessors: data.assessors.map((assessor) => ({ ...assessor, name: other(assessor.name) })),
    preparedBy: other(data.preparedBy),
    blind: null,
  };
  const removed = removals.list();
  return {
    blinder,
    removed,
    data: {
      ...blind,
      blind: {
        removed: removed.map(({ kind, count }) => ({ kind, count })),
        kept: onRequest.filter(([, extra]) => !extras[extra]).map(([kind]) => kind),
        keptStrings: blinder.kept.size,
        leftOutDocuments: data.documents.length - readable.length,
      },
    },
  };
}

const storedFields = [
  ['name', 'name'],
  ['latinName', 'name'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['location', 'address'],
] as const;

/** The spans of a text within a passage of it, with offsets of the passage. */
function cut(spans: readonly Span[], { start, end }: { start: number; end: number }): Span[] {
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({
      ...span,
      start: Math.max(0, span.start - start),
      end: Math.min(end, span.end) - start,
    }));
}

const pointWords = ({ points }: PacketData): string[] =>
  points ? [...points.strengths, ...points.concerns].map(({ words }) => words) : [];

/** Every text of a packet: what is looked through before anything is taken out. */
function textsOf(data: PacketData): BlindText[] {
  const { application, candidate, decision, posting, rubric } = data;
  const all = (kind: TextKind, texts: readonly string[]): BlindText[] =>
    texts.filter(Boolean).map((text) => ({ kind, text }));
  return [
    ...all(
      'document',
      data.documents.map(({ text }) => text),
    ),
    ...all('note', [
      ...data.notes.map(({ body }) => plainNote(body)),
      ...data.documents.map(({ document }) => document.fileName),
      ...data.scorecards.flatMap(({ scorecard, ratings, evidence, amendments }) => [
        scorecard.summary,
        ...ratings.flatMap(({ why, amendReason }) => [why, amendReason]),
        ...evidence.map(({ quote }) => quote),
        ...amendments.map(({ reason }) => reason),
      ]),
      ...(decision ? [decision.reason, decision.dissent] : []),
      ...[application.place, application.notice, application.payAsked],
      ...pointWords(data),
      ...data.questions.flatMap(({ texts }) => texts),
      candidate.headline,
    ]),
    ...all('fixed', [
      ...[posting.title, ...posting.lines.map(({ text }) => text)],
      ...(rubric?.criteria.flatMap(({ name, text, anchors }) => [name, text, ...anchors]) ?? []),
    ]),
  ];
}
