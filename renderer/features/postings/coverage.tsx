import { postingTexts } from '#shared/texts/postings.ts';

type Props = { assessed: number; total: number };

/** How many of the must-haves somebody assessed: a bar and the two numbers. */
export function Coverage({ assessed, total }: Props) {
  if (total === 0) return <span className="c3">—</span>;
  return (
    <span className="row">
      <span className="meter" aria-hidden="true">
        <i style={{ width: `${(100 * assessed) / total}%` }} />
      </span>
      <span className="c2">{postingTexts.coverage(assessed, total)}</span>
    </span>
  );
}
