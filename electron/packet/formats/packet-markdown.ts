import type { PacketData } from '#shared/packet-data.ts';
import type { PacketFile } from '#shared/packet-file.ts';
import type { PacketSection } from '#shared/packet-options.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { confidentiality, madeBy } from '../packet-style.ts';
import { escapeLine } from './escape-markdown.ts';
import { decisionPart, requirementsPart } from './markdown-decision.ts';
import {
  documentsPart,
  notesPart,
  postingPart,
  questionsPart,
  scorecardsPart,
} from './markdown-records.ts';

/** The packet as Markdown: our words and tables, people's words escaped, notes as the Markdown they are. */
export function packetMarkdown(data: PacketData, file: PacketFile): string {
  const partOf: Record<PacketSection, () => string[]> = {
    decision: () => decisionPart(data, file),
    requirements: () => requirementsPart(data, file),
    scorecards: () => scorecardsPart(data, file),
    notes: () => notesPart(data, file),
    questions: () => questionsPart(file),
    posting: () => postingPart(file),
    documents: () => documentsPart(file),
  };
  const { candidate, posting } = data;
  const isToJudge = file.variant === 'without-scores';
  const parts = [
    `# ${escapeLine([candidate.name, candidate.latinName].filter(Boolean).join(' · '))}`,
    escapeLine(packetTexts.subtitle(posting.title, data.stageName, data.preparedBy)),
    ...(isToJudge ? [`**${packetTexts.withoutScores}** ${packetTexts.withoutScoresNote}`] : []),
    ...file.sections.flatMap((section) => partOf[section]()),
    ...blindPart(file),
    '---',
    escapeLine(
      `${candidate.name}. ${posting.title}. ${confidentiality(file.forWhom, file.deleteBy)}`,
    ),
    escapeLine(madeBy(data, file.contentHash)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blindPart({ blind }: PacketFile): string[] {
  if (!blind) return [];
  const { removed, kept, keptStrings, leftOutDocuments } = blind;
  return [
    `## ${blindTexts.heading}`,
    removed.length === 0
      ? blindTexts.nothing
      : removed
          .map(({ kind, count }) => `- ${blindTexts.things(kind, count)}: ${count}`)
          .join('\n'),
    ...(kept.length > 0 ? [blindTexts.kept(kept)] : []),
    ...(keptStrings > 0 ? [blindTexts.keptStrings(keptStrings)] : []),
    ...(leftOutDocuments > 0 ? [blindTexts.leftOut(leftOutDocuments)] : []),
    `### ${blindTexts.rulesHeading}`,
    blindTexts.rules.map((rule) => `- ${rule}`).join('\n'),
    `### ${blindTexts.limitsHeading}`,
    blindTexts.limits.map((limit) => `- ${limit}`).join('\n'),
  ];
}
