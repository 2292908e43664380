type Props = { totals: readonly number[] };

const width = 72;

/** A rule from 0 to 100 with one tick for each total and a bar from the lowest to the highest. */
export function SpreadRule({ totals }: Props) {
  const at = (total: number) => (total / 100) * (width - 2) + 1;
  const low = at(Math.min(...totals));
  const high = at(Math.max(...totals));
  return (
    <svg width={width} height={12} aria-hidden="true">
      <line x1={1} x2={width - 1} y1={6} y2={6} stroke="var(--line-2)" strokeWidth={2} />
      <line x1={low} x2={high} y1={6} y2={6} stroke="var(--ink-2)" strokeWidth={2} />
      {totals.map((total, index) => (
        <line
          key={index}
          x1={at(total)}
          x2={at(total)}
          y1={2}
          y2={10}
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      ))}
    </svg>
  );
}
