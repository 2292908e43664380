import type { ApplicationView, FilledScorecard } from '#shared/application-view.ts';
import type { Evidence } from '#shared/evidence.ts';
import { markOf } from '#shared/rating-mark.ts';
import { levelOptions, ratingWords } from '#shared/rating-words.ts';
import type { Criterion, Rubric } from '#shared/rubric.ts';
import type { Level, Rating } from '#shared/scorecard.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { LevelControl } from '../../ui/level-control.tsx';
import { RatingMark } from '../../ui/rating-mark.tsx';
import { SavedText } from '../../ui/saved-text.tsx';
import { Amendments } from './amendments.tsx';
import { GivenRating } from './given-rating.tsx';
import { Quote } from './quote.tsx';
import type { ShownCards } from './scorecard-switch.tsx';

type Props = {
  view: ApplicationView;
  rubric: Rubric;
  criterion: Criterion;
  code: string;
  rating: Rating | undefined;
  shown: ShownCards;
  onChoose: (level: Level) => void;
  onAmend: () => void;
  onShow: (quote: Evidence) => void;
  onShowLine: (lineNumber: number) => void;
};

/** The criterion in focus: what the posting says, then one's own rating or those of the others. */
export function CriterionCard(props: Props) {
  const { view, rubric, criterion, code, shown, onShow, onShowLine } = props;
  const { id: criterionId, name, text, source } = criterion;
  const nameOf = ({ scorecard }: FilledScorecard) =>
    view.assessors.find(({ id }) => id === scorecard.assessorId)?.name ?? '';
  const cards = view.others.filter(
    ({ scorecard }) => shown === 'all' || scorecard.assessorId === shown,
  );
  const given = shown === 'all' && view.own ? [view.own, ...cards] : cards;
  return (
    <article className="cx" data-card={criterionId} aria-label={name}>
      <div className="row">
        <span className="lr">{code}</span>
        <b className="grow">{name}</b>
        {source && source.postingVersion === undefined && (
          <button type="button" className="link s11" onClick={() => onShowLine(source.lineNumber)}>
            {applicationTexts.postingLine(source.lineNumber)}
          </button>
        )}
        {source?.postingVersion !== undefined && (
          <span className="s11 c3">
            {applicationTexts.postingLine(source.lineNumber, source.postingVersion)}
          </span>
        )}
      </div>
      <p dir="auto">{text}</p>
      {shown === 'own' ? (
        <OwnRating {...props} />
      ) : (
        given.map((card) => (
          <GivenRating
            key={card.scorecard.id}
            view={view}
            rubric={rubric}
            criterion={criterion}
            card={card}
            name={shown === 'all' ? nameOf(card) : ''}
            onShow={onShow}
          />
        ))
      )}
    </article>
  );
}

/** The level with its definitions while the scorecard is a draft; then what was given, and Amend. */
function OwnRating(props: Props) {
  const { view, rubric, criterion, rating, onChoose, onShow } = props;
  const { own, application } = view;
  const { id: criterionId, name } = criterion;
  const isSubmitted = own?.scorecard.status === 'submitted';
  const explain = useCommand('scorecard.explain');
  const quotes = own?.evidence.filter((quote) => quote.criterionId === criterionId) ?? [];
  const older = own?.olderRatings.findLast((each) => each.criterionId === criterionId);
  return (
    <>
      {isSubmitted ? (
        <Submitted {...props} card={own} />
      ) : (
        <LevelControl
          label={applicationTexts.levelOf(name)}
          name={criterionId}
          chosen={rating?.level}
          onChoose={onChoose}
          options={levelOptions(rubric.scale, criterion.anchors)}
        />
      )}
      {older && (
        <p className="in s11 c3">
          {applicationTexts.older(
            older.rubricVersion,
            ratingWords(older.level, older.scale, older.anchors),
          )}
        </p>
      )}
      {quotes.length > 0 && (
        <ul className="evs">
          {quotes.map((quote) => (
            <Quote
              key={quote.id}
              view={view}
              quote={quote}
              canRemove={!isSubmitted}
              onShow={onShow}
            />
          ))}
        </ul>
      )}
      {!isSubmitted && (
        <div className="in why">
          <p className="s12 c3">
            {applicationTexts.attachHint} <CommandKey of="application.attach" />{' '}
            {applicationTexts.attachHintEnd} <CommandKey of="application.why" />{' '}
            {applicationTexts.whyHint}
          </p>
          <SavedText
            key={criterionId}
            label={applicationTexts.why}
            value={rating?.why ?? ''}
            rows={2}
            maxLength={10_000}
            field="why"
            placeholder={applicationTexts.why}
            onSave={(why) => explain.mutate({ applicationId: application.id, criterionId, why })}
          />
        </div>
      )}
    </>
  );
}

function Submitted({
  rubric,
  criterion,
  rating,
  card,
  onAmend,
}: Pick<Props, 'rubric' | 'criterion' | 'rating' | 'onAmend'> & { card: FilledScorecard }) {
  const level = rating?.level ?? null;
  const mark = markOf(level, rubric.scale);
  return (
    <div className="in">
      <div className="row">
        <span className={`st m ${mark}`}>
          <RatingMark mark={mark} /> {ratingWords(level, rubric.scale, criterion.anchors)}
        </span>
        <span className="grow" />
        <button type="button" className="btn sm" onClick={onAmend}>
          {applicationTexts.amend}
        </button>
      </div>
      {rating?.why && <div dir="auto">{rating.why}</div>}
      <Amendments card={card} rubric={rubric} criterion={criterion} />
    </div>
  );
}
