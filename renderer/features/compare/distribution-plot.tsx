import { markOfValue, type RatingMark as Mark } from '#shared/rating-mark.ts';
import type { Scale } from '#shared/rubric.ts';
import type { Distribution } from '#shared/scoring/distribution.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { RatingMark } from '../../ui/rating-mark.tsx';
import { wordOf } from '#shared/level-words.ts';

type Point = { name: string; value: number | null };
type Props = { name: string; points: readonly Point[]; scale: Scale };

export const plotWidth = 420;
const markSize = 12;
const perLine = 3;
const lineHeight = 14;
/** Where the middle of each mark may stand: unassessed ones apart, then the scale from its lowest to its highest. */
const unknownAt = 44;
const scaleFrom = 138;
const scaleTo = 386;

/** One mark for each candidate at the mean of its assessors; those at the same value make a heap. */
export function DistributionPlot({ name, points, scale }: Props) {
  const heaps = heapsOf(points);
  const lines = Math.max(...heaps.map((heap) => Math.ceil(heap.points.length / perLine)), 1);
  const height = lines * lineHeight + 8;
  const words = heaps.toReversed().map(({ value, points: all }) =>
    compareTexts.standsAt(
      wordOf(value, scale),
      all.map((point) => point.name),
    ),
  );
  return (
    <svg
      className="cmp-plot"
      role="img"
      aria-label={compareTexts.distribution(name, words)}
      width={plotWidth}
      height={height}
    >
      {[scaleFrom, (scaleFrom + scaleTo) / 2, scaleTo].map((x) => (
        <line key={x} x1={x} x2={x} y1={0} y2={height} stroke="var(--line)" />
      ))}
      {heaps.map(({ value, points: all }) =>
        all.map((point, at) => {
          const line = Math.floor(at / perLine);
          const inLine = Math.min(all.length - line * perLine, perLine);
          const x = xOf(value) + ((at % perLine) - inLine / 2) * (markSize + 1);
          const y = (height - lines * lineHeight) / 2 + line * lineHeight + 1;
          return (
            <g key={point.name + String(at)} transform={`translate(${x} ${y})`}>
              <title>{compareTexts.standsAt(wordOf(value, scale), [point.name])}</title>
              <RatingMark mark={markOfValue(value)} size={markSize} />
            </g>
          );
        }),
      )}
    </svg>
  );
}

const order: readonly Mark[] = ['met', 'partly', 'not-met', 'not-assessed'];

/** "8 met, 3 partly": the counts that are not zero. */
export function distributionWords({ counts }: Distribution): string {
  return order
    .filter((mark) => counts[mark] > 0)
    .map((mark) => compareTexts.countOf(counts[mark], commonTexts.ratingMarks[mark]))
    .join(', ');
}

function xOf(value: number | null): number {
  return value === null ? unknownAt : scaleFrom + value * (scaleTo - scaleFrom);
}

/** Points by value, the unassessed first, then from the lowest. */
function heapsOf(points: readonly Point[]): { value: number | null; points: Point[] }[] {
  const heaps = new Map<string, { value: number | null; points: Point[] }>();
  for (const point of points) {
    const key = point.value === null ? '' : point.value.toFixed(3);
    const heap = heaps.get(key) ?? { value: point.value, points: [] };
    heap.points.push(point);
    heaps.set(key, heap);
  }
  return [...heaps.values()].toSorted((a, b) => (a.value ?? -1) - (b.value ?? -1));
}
