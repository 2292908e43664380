import type { ApplicationView, FilledScorecard } from '#shared/application-view.ts';
import type { Evidence } from '#shared/evidence.ts';
import { markOf } from '#shared/rating-mark.ts';
import { ratingWords } from '#shared/rating-words.ts';
import type { Criterion, Rubric } from '#shared/rubric.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { RatingMark } from '../../ui/rating-mark.tsx';
import { Amendments } from './amendments.tsx';
import { Quote } from './quote.tsx';

type Props = {
  view: ApplicationView;
  rubric: Rubric;
  criterion: Criterion;
  card: FilledScorecard;
  /** Whose it is; empty where that is clear. */
  name: string;
  onShow: (quote: Evidence) => void;
};

/** What an assessor gave on a criterion, why, on what it rests, and how it was changed. */
export function GivenRating({ view, rubric, criterion, card, name, onShow }: Props) {
  const rating = card.ratings.find(({ criterionId }) => criterionId === criterion.id);
  const quotes = card.evidence.filter(({ criterionId }) => criterionId === criterion.id);
  const level = rating?.level ?? null;
  const mark = markOf(level, rubric.scale);
  return (
    <div className="in given">
      <div className="row">
        <span className={`st m ${mark}`}>
          <RatingMark mark={mark} /> {ratingWords(level, rubric.scale, criterion.anchors)}
        </span>
        {name !== '' && <bdi className="m">{name}</bdi>}
        <span className="grow" />
        {quotes.length === 0 && level !== null && (
          <span className="s11 c3">{applicationTexts.noEvidence}</span>
        )}
      </div>
      {rating?.why && <div dir="auto">{rating.why}</div>}
      <Amendments card={card} rubric={rubric} criterion={criterion} />
      {quotes.length > 0 && (
        <ul className="evs">
          {quotes.map((quote) => (
            <Quote key={quote.id} view={view} quote={quote} canRemove={false} onShow={onShow} />
          ))}
        </ul>
      )}
    </div>
  );
}
