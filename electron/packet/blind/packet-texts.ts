import { plainNote } from '#shared/note-text.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { BlindText, TextKind } from './blinder.ts';

const pointWords = ({ points }: PacketData): string[] =>
  points ? [...points.strengths, ...points.concerns].map(({ words }) => words) : [];

/** Every text of a packet: what is looked through before anything is taken out. */
export function textsOf(data: PacketData): BlindText[] {
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
