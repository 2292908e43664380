import { reviewTexts } from '#shared/texts/review.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';

type Props = {
  /** How many lines are left to look at. */
  count: number;
  isOnDoubtful: boolean;
  onPrevious: () => void;
  onNext: () => void;
  onAccept: () => void;
  onAcceptAll: () => void;
};

/** The way through the doubtful lines: from one to the next, accept it or all; gone when none is left. */
export function DoubtBar({
  count,
  isOnDoubtful,
  onPrevious,
  onNext,
  onAccept,
  onAcceptAll,
}: Props) {
  if (count === 0) return null;
  return (
    <div className="doubts" role="group" aria-label={reviewTexts.doubts}>
      <i className="look duty dotted" aria-hidden="true" />
      <span className="warn m">{reviewTexts.doubtfulLeft(count)}</span>
      <span className="grow" />
      <button type="button" className="btn sm" onClick={onPrevious}>
        {reviewTexts.previousDoubtful} <CommandKey of="review.previousDoubtful" />
      </button>
      <button type="button" className="btn sm" onClick={onNext}>
        {reviewTexts.nextDoubtful} <CommandKey of="review.nextDoubtful" />
      </button>
      <button type="button" className="btn sm" disabled={!isOnDoubtful} onClick={onAccept}>
        {reviewTexts.accept} <CommandKey of="review.accept" />
      </button>
      <button type="button" className="btn sm" onClick={onAcceptAll}>
        {reviewTexts.acceptAll(count)} <CommandKey of="review.acceptAll" />
      </button>
    </div>
  );
}
