import type { ApplicationView, FilledScorecard } from '#shared/application-view.ts';
import type { CriterionId } from '#shared/ids.ts';
import { markOf } from '#shared/rating-mark.ts';
import { ratingWords } from '#shared/rating-words.ts';
import type { Criterion, Rubric } from '#shared/rubric.ts';
import type { Level } from '#shared/scorecard.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { RatingMark } from '../../ui/rating-mark.tsx';

type Props = {
  view: ApplicationView;
  criterion: Criterion;
  code: string;
  rubric: Rubric;
  /** Whose ratings are shown: one with its word, several with a mark each. */
  cards: readonly FilledScorecard[];
  onFocus: (id: CriterionId) => void;
};

/** A criterion that is not in focus: name, how many quotes, and the rating. */
export function CriterionRow({ view, criterion, code, rubric, cards, onFocus }: Props) {
  const { id, name, weight, anchors } = criterion;
  const levelIn = (card: FilledScorecard | undefined) =>
    card?.ratings.find(({ criterionId }) => criterionId === id)?.level ?? null;
  const quotes = cards
    .flatMap(({ evidence }) => evidence)
    .filter(({ criterionId }) => criterionId === id).length;
  const isRated = cards.some((card) => levelIn(card) !== null);
  const [first] = cards;
  const mark = markOf(levelIn(first), rubric.scale);
  return (
    <button type="button" className="cr" onClick={() => onFocus(id)}>
      <span className="lr">{code}</span>
      <span className="trunc grow">
        {name}
        {weight !== 1 && <span className="wx">{rubricTexts.times(weight)}</span>}
      </span>
      <span className="s11 c3">
        {quotes > 0 ? applicationTexts.quotes(quotes) : isRated ? applicationTexts.noEvidence : ''}
      </span>
      {cards.length > 1 ? (
        <span className="st marks">
          {cards.map((card) => (
            <Mark
              key={card.scorecard.id}
              {...{ view, card, rubric, anchors }}
              level={levelIn(card)}
            />
          ))}
        </span>
      ) : (
        <span className={`st ${mark}`}>
          <RatingMark mark={mark} />{' '}
          <span className="trunc">{ratingWords(levelIn(first), rubric.scale, anchors)}</span>
        </span>
      )}
    </button>
  );
}

type MarkProps = {
  view: ApplicationView;
  card: FilledScorecard;
  rubric: Rubric;
  anchors: readonly string[];
  level: Level;
};

function Mark({ view, card, rubric, anchors, level }: MarkProps) {
  const name = view.assessors.find(({ id }) => id === card.scorecard.assessorId)?.name ?? '';
  const words = `${name}: ${ratingWords(level, rubric.scale, anchors)}`;
  return (
    <span role="img" aria-label={words} title={words}>
      <RatingMark mark={markOf(level, rubric.scale)} />
    </span>
  );
}
