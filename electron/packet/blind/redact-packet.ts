import type { Evidence } from '#shared/evidence.ts';
import { plainNote, quotedWords } from '#shared/note-text.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { Rubric } from '#shared/rubric.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import type { TextKind } from './blinder.ts';
import { squeeze } from './fold.ts';
import { redact, redactText, type Finder, type Removals } from './redact.ts';
import type { Span } from './span.ts';

/** Stands for the hash of an original, which would tell it to whoever has it. */
const noHash = '0'.repeat(64);

/** Takes strings out of texts, and notes what it took. */
export type Redaction = ReturnType<typeof createRedaction>;

/** @param firstNames squeezed: another person may have them too */
export function createRedaction(
  finder: Finder,
  firstNames: ReadonlySet<string>,
  removals: Removals,
) {
  const as =
    (kind: TextKind) =>
    (text: string): string =>
      redactText(finder, { kind, text }, removals);
  return {
    finder,
    removals,
    ...{ note: as('note'), fixed: as('fixed'), document: as('document') },
    /** Another person's name: a first name they share with a candidate is theirs too, and nothing says whose the rest is. */
    other: (text: string): string => {
      const spans = finder
        .find({ kind: 'fixed', text })
        .filter(({ start, end }) => !firstNames.has(squeeze(text.slice(start, end))))
        .map((span) => ({ ...span, stands: undefined }));
      return redact(text, spans, removals);
    },
  };
}

/**
 * A packet's data without what the redaction takes out; its own page about that is still to be written.
 *
 * @param alias what stands where the candidate's name was
 */
export function redactPacket(
  data: PacketData,
  { finder, removals, note, fixed, document: redactDocument, other }: Redaction,
  alias: string,
): PacketData {
  // Read once: quotes are cut out of these.
  const spansOf = new Map<string, { text: string; spans: Span[] }>(
    data.documents.map(({ document: { id }, text }) => [
      id,
      { text, spans: finder.find({ kind: 'document', text }) },
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
    text: redactDocument(text),
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
  return {
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
    rubric: rubric && redactRubric(rubric, fixed),
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

/** The posting's own words, without anybody they name by chance. */
export function redactRubric(rubric: Rubric, fixed: (text: string) => string): Rubric {
  return {
    ...rubric,
    criteria: rubric.criteria.map((criterion) => ({
      ...criterion,
      ...{ name: fixed(criterion.name), text: fixed(criterion.text) },
      weightReason: fixed(criterion.weightReason),
      anchors: criterion.anchors.map(fixed),
      otherAnchors: criterion.otherAnchors.map(fixed),
    })),
  };
}
