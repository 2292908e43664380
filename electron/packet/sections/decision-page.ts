import { criterionCodes } from '#shared/criterion-code.ts';
import { givenWord } from '#shared/level-words.ts';
import type { PacketData } from '#shared/packet-data.ts';
import type { Criterion } from '#shared/rubric.ts';
import { roundScore } from '#shared/scoring/format-score.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from '../html.ts';
import { prose } from '../prose.ts';
import { among, assessorName, dayOf, sourceOf } from '../packet-words.ts';
import { concernsOf, openOf, strengthsOf, type Point } from '../proposals.ts';
import { lateWords } from '../pdf/late-words.ts';
import { otherMustHaves, mustHaveTotal, ownTotalsIn, rangeIn } from '../standing-words.ts';
import { barLegend, strip, stripCounts } from '../strip.ts';
import { answerLine, practical } from './first-page-parts.ts';
import { whoHead } from './who-head.ts';

/** So many signs of a long text stand on the first page, the whole of it elsewhere; so many names of what is open. */
type Room = { reason: number; dissent: number; quote: number; open: number };

/** How full the first page is set: the next one is taken when the page does not hold what the one before lets on it. */
export const firstPageRooms: readonly Room[] = [
  { reason: 420, dissent: 210, quote: 180, open: 6 },
  { reason: 270, dissent: 120, quote: 110, open: 4 },
  { reason: 140, dissent: 70, quote: 70, open: 2 },
];

/** Where to begin, so that a long reason does not have to be printed to see that it is too long. */
export function firstRoomFor({ decision }: PacketData): number {
  return decision && decision.reason.length + decision.dissent.length > 360 ? 1 : 0;
}

/** Where the first page ends. */
export const endOfFirstPage = ({ application }: PacketData) => `end-${application.id}`;

/** Where the reason stands in full; a book has several. */
export const placeOfReason = ({ application }: PacketData) => `reason-${application.id}`;

/** The page that answers: who, what is proposed and why, how it stands, what is open. */
export function decisionPage(data: PacketData, roomAt: number): Html {
  const room = firstPageRooms[roomAt] ?? firstPageRooms[0];
  if (!room) throw new RangeError('no room');
  return html`<section class="decision-page ${roomAt > 0 ? 'tight' : ''}">
    ${whoHead(data)}
    ${recommendation(data, room)}
    <div class="figures">${score(data)}${mustHaves(data)}${range(data)}</div>
    ${strip(data.standing)} ${stripLegend(data)}
    <div class="columns">
      <div>${points(data, room, packetTexts.strengths, strengthsOf(data), data.points ? packetTexts.noneChosen : packetTexts.noStrengths)}</div>
      <div>${points(data, room, packetTexts.concerns, concernsOf(data), data.points ? packetTexts.noneChosen : packetTexts.noConcerns)}</div>
    </div>
    <div class="columns">
      <div>${stillOpen(data, room)}</div>
      <div>${practical(data)}</div>
    </div>
    ${answerLine(packetTexts.managersAnswer, packetTexts.answers, endOfFirstPage(data))}
  </section>`;
}

function recommendation(data: PacketData, room: Room): Html {
  const { decision } = data;
  const voices = data.scorecards.flatMap(({ scorecard }) =>
    scorecard.recommendation
      ? [
          packetTexts.saidBy(
            commonTexts.recommendations[scorecard.recommendation],
            assessorName(data, scorecard.assessorId),
          ),
        ]
      : [],
  );
  const headline = decision ? commonTexts.outcomes[decision.outcome] : packetTexts.noDecision;
  const isLong = isCut(decision, room);
  return html`<div class="recommendation">
    <p class="label">${packetTexts.recommendation}</p>
    <p class="headline">${headline}</p>
    ${decision ? html`<p dir="auto">${shorten(decision.reason, room.reason)}</p>` : ''}
    ${decision?.dissent ? html`<p><b>${packetTexts.dissent}:</b> <bdi>${shorten(decision.dissent, room.dissent)}</bdi></p>` : ''}
    ${isLong ? html`<p class="small"><a href="#${placeOfReason(data)}">${packetTexts.continuesOn} ${lateWords(placeOfReason(data))}</a></p>` : ''}
    ${decision ? html`<p class="small">${packetTexts.decidedBy(assessorName(data, decision.decidedBy), dayOf(decision.decidedAt))}</p>` : ''}
    ${voices.length > 0 ? html`<p class="small">${packetTexts.recommendationsApart} ${voices.join(' · ')}</p>` : ''}
  </div>`;
}

function isCut(decision: PacketData['decision'], room: Room): boolean {
  return (
    decision !== null &&
    (decision.reason.length > room.reason || decision.dissent.length > room.dissent)
  );
}

/** The decision's reason and dissent in full, when the first page has only their beginning. */
export function fullReason(data: PacketData, roomAt: number): Html {
  const { decision } = data;
  const room = firstPageRooms[roomAt];
  if (!decision || !room || !isCut(decision, room)) return html``;
  return html`<section id="${placeOfReason(data)}">
    <h2>${packetTexts.reasonInFull}</h2>
    ${prose(decision.reason)}
    ${
      decision.dissent
        ? html`<h3>${packetTexts.dissent}</h3>
            ${prose(decision.dissent)}`
        : ''
    }
  </section>`;
}

function score({ standing, scorecards, isSealed }: PacketData): Html {
  const figure = standing.score === null ? packetTexts.noScore : roundScore(standing.score);
  const notes = [
    packetTexts.scoreNote(scorecards.length),
    ...(standing.score !== null && !standing.isRanked ? [packetTexts.notRanked] : []),
    ...(isSealed ? [packetTexts.sealedNote] : []),
  ];
  return html`<div>
    <p class="label">${packetTexts.score}</p>
    <p class="figure">
      ${figure} <span>· ${standing.assessedCount} of ${standing.criterionCount}</span>
    </p>
    <p class="small">${notes.join(' ')}</p>
  </div>`;
}

function mustHaves(data: PacketData): Html {
  const { standing } = data;
  const named = otherMustHaves(data);
  return html`<div>
    <p class="label">${packetTexts.mustHaves}</p>
    <p class="figure">
      ${standing.mustHaves.met} <span>${packetTexts.ofMet(mustHaveTotal(standing))}</span>
    </p>
    <p class="small">${named === '' ? packetTexts.allMet : `${named}.`}</p>
  </div>`;
}

function range(data: PacketData): Html {
  const { totals, spread } = data.standing;
  const isRange = totals.length > 1;
  return html`<div>
    <p class="label">${packetTexts.range}</p>
    <p class="figure">${isRange ? rangeIn(data.standing) : '–'}</p>
    <p class="small">
      ${isRange ? '' : rangeIn(data.standing)} ${totals.length === 0 ? '' : ownTotalsIn(data)}
      ${spread === null ? '' : packetTexts.spread(`${roundScore(spread * 100)} %`)}
    </p>
  </div>`;
}

function stripLegend({ rubric, standing }: PacketData): Html {
  if (!rubric) return html``;
  const count = (kind: 'required' | 'preferred') =>
    rubric.criteria.filter((each) => each.kind === kind).length;
  return html`<p class="legend">
      ${packetTexts.stripRequired(count('required'))} ·
      ${packetTexts.stripPreferred(count('preferred'))}: ${stripCounts(standing)}
    </p>
    ${barLegend(standing)}`;
}

function points(
  data: PacketData,
  room: Room,
  title: string,
  all: readonly Point[],
  none: string,
): Html {
  return html`<h2 class="minor">${title}</h2>
    ${all.length === 0 ? html`<p class="small">${none}</p>` : ''}
    ${all.map(
      ({ criterion, quote, words }) =>
        html`<div class="point">
          <h3><bdi>${criterion.name}</bdi></h3>
          ${words ? html`<p dir="auto">${words}</p>` : ''}
          ${
            quote
              ? html`<p class="quote" dir="auto">“${shorten(quote.quote, room.quote)}”</p>
                  <p class="source">${sourceOf(data, quote)}</p>`
              : words
                ? ''
                : html`<p class="source">${unquoted(data, criterion)}</p>`
          }
        </div>`,
    )}`;
}

/** What stands under a point without a quote: that nobody assessed it, or what each gave without evidence. */
function unquoted(data: PacketData, { id, kind }: Criterion): string {
  const values = data.standing.criteria.find(({ criterionId }) => criterionId === id)?.values ?? [];
  if (values.length === 0 && kind === 'required') return packetTexts.unknownMustHave;
  const scale = data.rubric?.scale ?? 'checklist';
  const given = values.map(({ assessorId, value }) =>
    packetTexts.saidBy(givenWord(value, scale), assessorName(data, assessorId)),
  );
  return [...(given.length > 0 ? [`${given.join(', ')}.`] : []), packetTexts.noEvidence].join(' ');
}

function stillOpen(data: PacketData, room: Room): Html {
  const { criteria, lowestScore } = openOf(data);
  const codes = criterionCodes(data.rubric?.criteria ?? []);
  const isOne = criteria.length === 1;
  const names = criteria
    .slice(0, room.open)
    .map(({ id, name }) => among(`${name} (${codes.get(id)})`));
  if (criteria.length > names.length) names.push(`+ ${criteria.length - names.length}`);
  return html`<h2 class="minor">${packetTexts.stillOpen}</h2>
    <p>
      ${criteria.length === 0 ? packetTexts.nothingOpen : packetTexts.open(names.join(', '), isOne)}
      ${criteria.length > 0 && lowestScore !== null && data.standing.score !== null ? packetTexts.ifNotMet(roundScore(lowestScore), isOne) : ''}
    </p>`;
}

function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit - 40))}…`;
}
