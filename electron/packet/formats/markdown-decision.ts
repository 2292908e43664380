import { criterionCodes } from '#shared/criterion-code.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { PacketFile } from '#shared/packet-file.ts';
import { markOfValue } from '#shared/rating-mark.ts';
import { numberedWord } from '#shared/rating-words.ts';
import { roundScore } from '#shared/scoring/format-score.ts';
import { levelOf } from '#shared/scoring/values.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { assessorName, dayOf } from '../packet-words.ts';
import { openOf } from '../proposals.ts';
import { mustHaveTotal, otherMustHaves, ownTotalsIn, rangeIn } from '../standing-words.ts';
import { escapeLine, escapeLines } from './escape-markdown.ts';

type Decision = NonNullable<PacketFile['decision']>;

/** What the decision page says: what is proposed and why, how it stands, what speaks for and against, what is open. */
export function decisionPart(data: PacketData, { decision: part, variant }: PacketFile): string[] {
  if (!part) return [];
  if (variant === 'without-scores') return [...practicalPart(data, part)];
  return [
    `## ${packetTexts.recommendation}`,
    ...recommendationPart(data, part),
    ...figuresPart(data, part),
    ...pointsPart(packetTexts.strengths, part.strengths, packetTexts.noStrengths),
    ...pointsPart(packetTexts.concerns, part.concerns, packetTexts.noConcerns),
    ...stillOpenPart(data),
    ...practicalPart(data, part),
  ];
}

function recommendationPart(data: PacketData, { decision, recommendations }: Decision): string[] {
  const voices = recommendations.map(
    ({ assessor, recommendation }) =>
      `- ${escapeLine(packetTexts.saidBy(commonTexts.recommendations[recommendation], assessor))}`,
  );
  const apart = voices.length > 0 ? [packetTexts.recommendationsApart, voices.join('\n')] : [];
  if (!decision) return [`**${packetTexts.noDecision}**`, ...apart];
  const { outcome, reason, dissent, decidedBy, decidedAt } = decision;
  return [
    `**${commonTexts.outcomes[outcome]}**`,
    escapeLines(reason),
    ...(dissent ? [`**${packetTexts.dissent}:** ${escapeLines(dissent)}`] : []),
    escapeLine(packetTexts.decidedBy(assessorName(data, decidedBy), dayOf(decidedAt))),
    ...apart,
  ];
}

function figuresPart(data: PacketData, { standing }: Decision): string[] {
  const { score, assessedCount, criterionCount, totals, isRanked, spread } = standing;
  const figure = score === null ? packetTexts.noScore : roundScore(score);
  const others = otherMustHaves(data);
  return list([
    `- ${packetTexts.score}: ${figure} · ${assessedCount} of ${criterionCount}. ${packetTexts.scoreNote(data.scorecards.length)}`,
    ...(score !== null && !isRanked ? [`- ${packetTexts.notRanked}`] : []),
    ...(data.isSealed ? [`- ${packetTexts.sealedNote}`] : []),
    `- ${packetTexts.mustHaves}: ${standing.mustHaves.met} ${packetTexts.ofMet(mustHaveTotal(standing))}. ${others === '' ? packetTexts.allMet : `${others}.`}`,
    ...(totals.length > 0
      ? [
          `- ${packetTexts.range}: ${rangeIn(standing)}${totals.length > 1 ? '.' : ''} ${escapeLine(ownTotalsIn(data))}`,
        ]
      : []),
    ...(spread === null ? [] : [`- ${packetTexts.spread(`${roundScore(spread * 100)} %`)}`]),
  ]);
}

function pointsPart(title: string, points: Decision['strengths'], none: string): string[] {
  return [
    `### ${title}`,
    points.length === 0
      ? none
      : points
          .map(({ name, words, quote }) =>
            [
              `- **${escapeLine(name)}**`,
              ...(words ? [escapeLine(words)] : []),
              ...(quote ? [`“${escapeLine(quote.quote)}” (${escapeLine(quote.source)})`] : []),
            ].join('  \n  '),
          )
          .join('\n'),
  ];
}

function stillOpenPart(data: PacketData): string[] {
  const { criteria, lowestScore } = openOf(data);
  const codes = criterionCodes(data.rubric?.criteria ?? []);
  const isOne = criteria.length === 1;
  const names = criteria.map(({ id, name }) => `${escapeLine(name)} (${codes.get(id)})`).join(', ');
  const ifNotMet =
    lowestScore !== null && data.standing.score !== null
      ? ` ${packetTexts.ifNotMet(roundScore(lowestScore), isOne)}`
      : '';
  return [
    `### ${packetTexts.stillOpen}`,
    criteria.length === 0
      ? packetTexts.nothingOpen
      : `${packetTexts.open(names, isOne)}${ifNotMet}`,
  ];
}

function practicalPart({ posting, candidate }: PacketData, { logistics }: Decision): string[] {
  const rows: [string, string][] = [
    [packetTexts.payAsked, logistics.payAsked],
    [packetTexts.posted, posting.pay ?? ''],
    [packetTexts.notice, logistics.notice],
    [packetTexts.place, logistics.place || candidate.location],
    [packetTexts.contact, [candidate.email, candidate.phone].filter(Boolean).join(', ')],
  ];
  return [
    `### ${packetTexts.practical}`,
    rows
      .map(([name, value]) => `- ${name}: ${value ? escapeLine(value) : packetTexts.notKnown}`)
      .join('\n'),
  ];
}

/** Every criterion word for word, with its rating and all evidence for it. */
export function requirementsPart(
  data: PacketData,
  { requirements, variant }: PacketFile,
): string[] {
  if (!requirements) return [];
  const isToJudge = variant === 'without-scores';
  const scale = data.rubric?.scale ?? 'checklist';
  const wordOf = (value: number | null) =>
    value === null || scale === 'checklist'
      ? commonTexts.ratingMarks[markOfValue(value)]
      : numberedWord(levelOf(value, scale), scale);
  const ratingOf = ({ value, values }: (typeof requirements)[number]) =>
    new Set(values.map((each) => each.value)).size < 2
      ? wordOf(value)
      : values
          .map(
            (each) => `${escapeLine(assessorName(data, each.assessorId))}: ${wordOf(each.value)}`,
          )
          .join('<br>');
  const rows = requirements.map((each) => {
    const { code, text, weight, weightReason, evidence } = each;
    const quotes = evidence
      .map(({ quote, source }) => `“${escapeLine(quote)}” (${escapeLine(source)})`)
      .join('<br>');
    const weighs =
      weight === 1 ? '' : `<br>${escapeLine(packetTexts.weighs(String(weight), weightReason))}`;
    const asksForYears = data.rubric?.criteria.some(
      ({ id, minYears }) => id === each.criterionId && minYears !== null,
    );
    const years = asksForYears ? `<br>${packetTexts.yearsSayLittle}` : '';
    const judged = isToJudge ? ['', ''] : [ratingOf(each), quotes || packetTexts.noEvidence];
    return `| ${[code, `${escapeLine(text)}${weighs}${years}`, ...judged].join(' | ')} |`;
  });
  const heads = isToJudge
    ? [packetTexts.ownRating, packetTexts.ownEvidence]
    : [packetTexts.rating, packetTexts.evidence];
  return [
    `## ${packetTexts.requirements}`,
    requirements.length === 0
      ? packetTexts.noRubric
      : [
          `| ${packetTexts.criterion} | ${packetTexts.postingSays} | ${heads.join(' | ')} |`,
          '| --- | --- | --- | --- |',
          ...rows,
        ].join('\n'),
  ];
}

const list = (items: readonly string[]): string[] => (items.length > 0 ? [items.join('\n')] : []);
