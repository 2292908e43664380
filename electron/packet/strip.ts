import type { RatingMark } from '#shared/rating-mark.ts';
import { mustHaveState } from '#shared/scoring/must-haves.ts';
import type { Standing } from '#shared/standing.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html, type Html } from './html.ts';

const height = 26;
const unit = 36;
const gap = 4;
const groupGap = 18;
const mostBars = 30;
/** Of a bar in the legend: as wide as it is high. */
const keyWidth = height;

/** Above so many bars the counts have to do. */
const hasBars = ({ criteria }: Standing) => criteria.length > 0 && criteria.length <= mostBars;

/** "8 met, 2 partly, 1 mixed, 0 not met, 3 not assessed", of all criteria. */
export function stripCounts({ criteria }: Standing): string {
  const counts = { met: 0, partly: 0, mixed: 0, 'not-met': 0, unknown: 0 };
  for (const { values } of criteria) counts[mustHaveState(values.map(({ value }) => value))] += 1;
  return packetTexts.stripCounts(counts);
}

/** What each kind of bar means, drawn as the bars are; nothing where there are none. */
export function barLegend(standing: Standing): Html {
  if (!hasBars(standing)) return html``;
  const key = (value: number | null, word: string) =>
    html`<span class="mark"
      ><svg viewBox="0 0 ${keyWidth} ${height}" aria-hidden="true">${barAt(0, keyWidth, value)}</svg
      ><b>${word}</b></span
    > `;
  const isMixed = standing.criteria.some(
    ({ values }) => mustHaveState(values.map(({ value }) => value)) === 'mixed',
  );
  const { ratingMarks } = commonTexts;
  return html`<p class="legend">
    ${key(1, ratingMarks.met)}${key(0.5, ratingMarks.partly)}${key(0, ratingMarks['not-met'])}${key(null, ratingMarks['not-assessed'])}${isMixed ? packetTexts.stripMixed : ''}
  </p>`;
}

/**
 * The criterion strip: one bar per criterion, width its weight, fill height the mean. Met is full, not met is
 * struck through, not assessed is dotted, so that it reads in black and white.
 */
export function strip(standing: Standing): Html {
  const { criteria } = standing;
  if (!hasBars(standing)) return html``;
  const natural = criteria.reduce((sum, { weight }) => sum + weight * unit + gap, groupGap);
  let x = 0;
  let group = criteria[0]?.kind;
  const bars = criteria.map(({ kind, weight, value }) => {
    if (kind !== group) x += groupGap;
    group = kind;
    const width = weight * unit;
    const bar = barAt(x, width, value);
    x += width + gap;
    return bar;
  });
  return html`<svg
    class="strip"
    role="img"
    aria-label="${packetTexts.stripLabel(stripCounts(standing))}"
    viewBox="0 0 ${natural} ${height}"
    style="width:${Math.min(100, (natural / 640) * 100)}%"
  >
    ${bars}
  </svg>`;
}

function barAt(x: number, width: number, value: number | null): Html {
  const edge = html`x="${x + 0.5}" y="0.5" width="${width - 1}" height="${height - 1}"`;
  if (value === null) {
    return html`<rect ${edge} fill="none" stroke="#444" stroke-dasharray="1.5 1.5" />`;
  }
  const filled = Math.round(value * height);
  const slash =
    value === 0
      ? html`<line x1="${x + 1}" y1="${height - 1}" x2="${x + width - 1}" y2="1" stroke="#222" />`
      : html``;
  return html`<rect ${edge} fill="none" stroke="#222" /><rect
      x="${x}"
      y="${height - filled}"
      width="${width}"
      height="${filled}"
      fill="#222"
    />${slash}`;
}

const shapes: Record<RatingMark, Html> = {
  met: html`<circle cx="6" cy="6" r="5.5" fill="#111" /><path
      d="M3.4 6.2l1.8 1.8 3.4-3.6"
      fill="none"
      stroke="#fff"
      stroke-width="1.4"
    />`,
  partly: html`<circle cx="6" cy="6" r="5" fill="none" stroke="#111" /><path
      d="M6 1a5 5 0 0 0 0 10z"
      fill="#111"
    />`,
  'not-met': html`<circle cx="6" cy="6" r="5" fill="none" stroke="#111" /><path
      d="M4 4l4 4M8 4l-4 4"
      stroke="#111"
      stroke-width="1.2"
    />`,
  'not-assessed': html`<circle
    cx="6"
    cy="6"
    r="5"
    fill="none"
    stroke="#444"
    stroke-dasharray="1.4 1.4"
  />`,
};

/** A rating's mark with its word; the mark is decoration, the word says it. */
export function markWithWord(
  mark: RatingMark,
  note = '',
  word: string = commonTexts.ratingMarks[mark],
): Html {
  return html`<span class="mark"
    ><svg viewBox="0 0 12 12" aria-hidden="true">${shapes[mark]}</svg
    ><b>${word}</b>${note ? html` <small>${note}</small>` : ''}</span
  >`;
}
