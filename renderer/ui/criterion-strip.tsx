import type { CriterionStanding } from '#shared/standing.ts';

type Props = {
  criteria: readonly CriterionStanding[];
  /** The whole of it in one sentence, for those who do not see it. */
  label: string;
  unit?: number;
  height?: number;
};

const gap = 1;
const groupGap = 7;
const manyBars = 30;
const thinUnit = 3;

/** One bar per criterion: width its weight, fill height the mean, slash not met, dotted not assessed. */
export function CriterionStrip({ criteria, label, unit = 9, height = 18 }: Props) {
  const width = criteria.length > manyBars ? thinUnit : unit;
  const starts = criteria.reduce<number[]>(
    (all, { weight }, index) => {
      const isNewGroup =
        criteria[index + 1] !== undefined && criteria[index + 1]?.kind !== criteria[index]?.kind;
      return [...all, (all.at(-1) ?? 0) + weight * width + gap + (isNewGroup ? groupGap : 0)];
    },
    [0],
  );
  const bars = criteria.map(({ criterionId, weight, value }, index) => (
    <Bar
      key={criterionId}
      x={starts[index] ?? 0}
      width={weight * width}
      height={height}
      value={value}
    />
  ));
  return (
    <svg
      role="img"
      aria-label={label}
      width={Math.max(starts.at(-1) ?? 0, 1)}
      height={height}
      className="strip"
    >
      {bars}
    </svg>
  );
}

type BarProps = { x: number; width: number; height: number; value: number | null };

function Bar({ x, width, height, value }: BarProps) {
  if (value === null) {
    return (
      <rect
        x={x + 0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        fill="none"
        stroke="var(--seg-na)"
        strokeDasharray="1.5 1.5"
      />
    );
  }
  const colour =
    value >= 0.75 ? 'var(--seg-met)' : value <= 0.25 ? 'var(--seg-not)' : 'var(--seg-part)';
  const filled = Math.round(value * height);
  return (
    <>
      <rect x={x + 0.5} y={0.5} width={width - 1} height={height - 1} fill="none" stroke={colour} />
      <rect x={x} y={height - filled} width={width} height={filled} fill={colour} />
      {value === 0 && (
        <line
          x1={x + 1}
          y1={height - 1}
          x2={x + width - 1}
          y2={1}
          stroke={colour}
          strokeWidth="1.2"
        />
      )}
    </>
  );
}
