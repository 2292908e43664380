import type { RatingMark as Mark } from '#shared/rating-mark.ts';

type Props = { mark: Mark; size?: number };

/** Filled disc with tick, half disc, ring with cross, dotted ring: told apart without colour. */
export function RatingMark({ mark, size = 14 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" fill="none" aria-hidden="true">
      {shapes[mark]}
    </svg>
  );
}

const shapes: Record<Mark, React.JSX.Element> = {
  met: (
    <>
      <circle cx="7" cy="7" r="6.25" fill="var(--met)" />
      <path
        d="M4.2 7.2l1.9 1.9 3.7-4"
        stroke="var(--paper)"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  partly: (
    <>
      <circle cx="7" cy="7" r="5.5" stroke="var(--part)" strokeWidth="1.4" />
      <path d="M7 1.5a5.5 5.5 0 0 0 0 11z" fill="var(--part)" />
    </>
  ),
  'not-met': (
    <>
      <circle cx="7" cy="7" r="5.5" stroke="var(--notmet)" strokeWidth="1.4" />
      <path d="M5 5l4 4M9 5l-4 4" stroke="var(--notmet)" strokeWidth="1.4" strokeLinecap="round" />
    </>
  ),
  'not-assessed': (
    <circle cx="7" cy="7" r="5.5" stroke="var(--na)" strokeWidth="1.3" strokeDasharray="1.6 1.6" />
  ),
};
