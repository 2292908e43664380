import type { FilledScorecard } from '#shared/application-view.ts';
import { ratingWords } from '#shared/rating-words.ts';
import type { Criterion, Rubric } from '#shared/rubric.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { whenWas } from '../../shell/format.ts';

type Props = { card: FilledScorecard; rubric: Rubric; criterion: Criterion };

/** What a rating was before it was changed after submitting, and why it was. */
export function Amendments({ card, rubric, criterion }: Props) {
  const own = card.amendments.filter(({ criterionId }) => criterionId === criterion.id);
  if (own.length === 0) return null;
  const words = (level: (typeof own)[number]['from']) =>
    ratingWords(level, rubric.scale, criterion.anchors);
  return (
    <ul className="amendments" aria-label={applicationTexts.amendments}>
      {own.map(({ at, from, to, reason }) => (
        <li key={at}>
          {from === to
            ? applicationTexts.amendedWhy(whenWas(at))
            : applicationTexts.amendedFrom(words(from), words(to), whenWas(at))}{' '}
          <span dir="auto">{reason}</span>
        </li>
      ))}
    </ul>
  );
}
