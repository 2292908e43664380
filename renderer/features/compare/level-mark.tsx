import { markOfValue } from '#shared/rating-mark.ts';
import type { Scale } from '#shared/rubric.ts';
import { levelOf } from '#shared/scoring/values.ts';
import { RatingMark } from '../../ui/rating-mark.tsx';

type Props = { value: number | null; scale: Scale; size?: number };

/** The mark of what one assessor gave. On an anchored scale it is the level's number: marks are too few for five. */
export function LevelMark({ value, scale, size = 14 }: Props) {
  if (value === null || scale === 'checklist') {
    return <RatingMark mark={markOfValue(value)} size={size} />;
  }
  return (
    <span className={`lvl ${markOfValue(value)}`} aria-hidden="true">
      {levelOf(value, scale)}
    </span>
  );
}
