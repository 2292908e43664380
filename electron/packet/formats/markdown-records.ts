import { criterionCodes } from '#shared/criterion-code.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { PacketFile } from '#shared/packet-file.ts';
import { levelRows } from '#shared/rating-mark.ts';
import { numberedWord } from '#shared/rating-words.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { assessorName, dayOf, momentOf, sourceOf } from '../packet-words.ts';
import { evidenceIn } from '../proposals.ts';
import { ratingIn } from '../rating-in.ts';
import { escapeLine, escapeLines } from './escape-markdown.ts';

/** One scorecard per assessor, every criterion in the rubric's order. */
export function scorecardsPart(data: PacketData, { scorecards }: PacketFile): string[] {
  if (!scorecards) return [];
  const { rubric } = data;
  if (!rubric || scorecards.length === 0)
    return [`## ${packetTexts.scorecards}`, packetTexts.noScorecards];
  const codes = criterionCodes(rubric.criteria);
  const parts = scorecards.flatMap((filled) => {
    const { scorecard, rubricVersion } = filled;
    const { assessorId, submittedAt, recommendation, summary } = scorecard;
    const rows = rubric.criteria.map((criterion) => {
      const { level, written, older } = ratingIn(filled, criterion.id);
      const quotes = evidenceIn(data, filled, criterion);
      const why = [
        written?.why ?? '',
        ...quotes.map((quote) => `“${quote.quote}” (${sourceOf(data, quote)})`),
        level !== null && quotes.length === 0 ? packetTexts.noEvidence : '',
        written?.amendedAt
          ? packetTexts.amended(dayOf(written.amendedAt), written.amendReason)
          : '',
        older
          ? packetTexts.olderRating(older.rubricVersion, numberedWord(older.level, older.scale))
          : '',
      ];
      return `| ${codes.get(criterion.id)} ${escapeLine(criterion.name)} | ${numberedWord(level, rubric.scale)} | ${why.filter(Boolean).map(escapeLine).join('<br>')} |`;
    });
    return [
      `### ${escapeLine(packetTexts.scorecardOf(assessorName(data, assessorId)))}`,
      [
        ...(submittedAt ? [packetTexts.submittedOn(dayOf(submittedAt), rubricVersion)] : []),
        ...(recommendation
          ? [`${packetTexts.recommends}: **${commonTexts.recommendations[recommendation]}.**`]
          : []),
      ].join(' '),
      ...(summary ? [escapeLines(summary)] : []),
      [
        `| ${packetTexts.criterion} | ${packetTexts.rating} | ${packetTexts.whyAndEvidence} |`,
        '| --- | --- | --- |',
        ...rows,
      ].join('\n'),
    ];
  });
  return [`## ${packetTexts.scorecards}`, ...parts];
}

/** Notes are Markdown already; set in as quotes, so that a heading in one is none of the packet's. */
export function notesPart(data: PacketData, { notes }: PacketFile): string[] {
  if (!notes) return [];
  const parts = notes.flatMap(({ body, createdAt, assessorId, isPrivate }) => [
    `### ${escapeLine(packetTexts.noteHead(momentOf(createdAt), assessorName(data, assessorId), isPrivate))}`,
    withoutRequests(body)
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  ]);
  return [`## ${packetTexts.notes}`, ...(parts.length > 0 ? parts : [packetTexts.noNotes])];
}

/** A reader of Markdown shows tags and fetches pictures: in a note the ones are text and the others links. */
const withoutRequests = (body: string) =>
  body.replaceAll(/(?<!\\)</g, String.raw`\<`).replaceAll(/!(?=\[)/g, String.raw`\!`);

export function questionsPart({ questions, variant }: PacketFile): string[] {
  if (!questions) return [];
  const isToJudge = variant === 'without-scores';
  const parts = questions.flatMap(({ code, name, why, texts }) => [
    `### ${code} ${escapeLine(name)}`,
    ...(why ? [escapeLine(why)] : []),
    ...(texts.length > 0 ? [texts.map((text) => `- ${escapeLine(text)}`).join('\n')] : []),
  ]);
  return [
    `## ${isToJudge ? packetTexts.questionsToAsk : packetTexts.openQuestions}`,
    ...(parts.length > 0
      ? parts
      : [isToJudge ? packetTexts.noQuestions : packetTexts.noOpenQuestions]),
  ];
}

/** The rubric with weights and anchors, and the posting line by line. */
export function postingPart({ postingAndRubric }: PacketFile): string[] {
  if (!postingAndRubric) return [];
  const { lines, rubric } = postingAndRubric;
  const codes = criterionCodes(rubric?.criteria ?? []);
  const rows = (rubric?.criteria ?? []).map(({ id, name, weight, weightReason, anchors }) => {
    const written = levelRows(rubric?.scale ?? 'checklist').flatMap(({ level }) => {
      const anchor = level === null ? '' : (anchors[level - 1] ?? '');
      const word = numberedWord(level, rubric?.scale ?? 'checklist');
      return anchor ? [`${word}: ${escapeLine(anchor)}`] : [];
    });
    const weighs = [`${weight}×`, escapeLine(weightReason)].filter(Boolean).join(' ');
    return `| ${codes.get(id)} ${escapeLine(name)} | ${weighs} | ${written.join('<br>') || packetTexts.noAnchor} |`;
  });
  return [
    `## ${packetTexts.postingAndRubric}`,
    ...(rubric
      ? [
          `### ${packetTexts.rubricVersion(rubric.version)}`,
          [
            `| ${packetTexts.criterion} | ${packetTexts.weights} | ${packetTexts.anchors} |`,
            '| --- | --- | --- |',
            ...rows,
          ].join('\n'),
        ]
      : []),
    `### ${packetTexts.postingHeading}`,
    lines.map(({ lineNumber, text }) => `${lineNumber}\\. ${escapeLine(text)}`).join('  \n'),
  ];
}

/** Documents as text; of a file without text its name and why. */
export function documentsPart({ documents }: PacketFile): string[] {
  if (!documents) return [];
  const printed = documents.filter(({ isLeftOut }) => !isLeftOut);
  const leftOut = documents.filter(({ isLeftOut }) => isLeftOut).map(({ fileName }) => fileName);
  return [
    `## ${packetTexts.documents}`,
    ...(documents.length === 0 ? [packetTexts.noDocuments] : []),
    ...(leftOut.length > 0
      ? [escapeLine(packetTexts.leftOut(leftOut.join(', '), leftOut.length === 1))]
      : []),
    ...printed.flatMap(({ kind, fileName, text }) => [
      `### ${commonTexts.documentKinds[kind]}: ${escapeLine(fileName)}`,
      text === '' ? packetTexts.noTextKept : escapeLines(text),
    ]),
  ];
}
