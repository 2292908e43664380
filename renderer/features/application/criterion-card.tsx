import { IconX } from '@tabler/icons-react';

import type { ApplicationView } from '#shared/application-view.ts';
import type { Evidence } from '#shared/evidence.ts';
import { markOf } from '#shared/rating-mark.ts';
import { levelOptions, ratingWords } from '#shared/rating-words.ts';
import type { Criterion, Rubric } from '#shared/rubric.ts';
import type { Level, Rating } from '#shared/scorecard.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { LevelControl } from '../../ui/level-control.tsx';
import { RatingMark } from '../../ui/rating-mark.tsx';
import { SavedText } from '../../ui/saved-text.tsx';

type Props = {
  view: ApplicationView;
  rubric: Rubric;
  criterion: Criterion;
  code: string;
  rating: Rating | undefined;
  onChoose: (level: Level) => void;
  onAmend: () => void;
};

/** The criterion in focus: what the posting says, the level with its definition, the evidence, why. */
export function CriterionCard({ view, rubric, criterion, code, rating, onChoose, onAmend }: Props) {
  const { own, application } = view;
  const { id: criterionId, name, text, source } = criterion;
  const isSubmitted = own?.scorecard.status === 'submitted';
  const explain = useCommand('scorecard.explain');
  const quotes = own?.evidence.filter((quote) => quote.criterionId === criterionId) ?? [];
  const older = own?.olderRatings.findLast((each) => each.criterionId === criterionId);
  return (
    <article className="cx" data-card={criterionId} aria-label={name}>
      <div className="row">
        <span className="lr">{code}</span>
        <b className="grow">{name}</b>
        {source && (
          <span className="s11 c3">
            {applicationTexts.postingLine(source.lineNumber, source.postingVersion)}
          </span>
        )}
      </div>
      <p dir="auto">{text}</p>
      {isSubmitted ? (
        <Submitted rubric={rubric} criterion={criterion} rating={rating} onAmend={onAmend} />
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
      <ul className="evs">
        {quotes.map((quote) => (
          <Quote key={quote.id} view={view} quote={quote} canRemove={!isSubmitted} />
        ))}
      </ul>
      {!isSubmitted && (
        <div className="in">
          <SavedText
            key={criterionId}
            label={applicationTexts.why}
            value={rating?.why ?? ''}
            rows={2}
            maxLength={10_000}
            field="why"
            placeholder={`${applicationTexts.attachHint}; ${applicationTexts.whyHint}`}
            onSave={(why) => explain.mutate({ applicationId: application.id, criterionId, why })}
          />
        </div>
      )}
      <OthersRatings view={view} rubric={rubric} criterion={criterion} />
    </article>
  );
}

function Submitted({
  rubric,
  criterion,
  rating,
  onAmend,
}: {
  rubric: Rubric;
  criterion: Criterion;
  rating: Rating | undefined;
  onAmend: () => void;
}) {
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
      {rating?.amendedAt && (
        <div className="s11 c3">{applicationTexts.amended(rating.amendReason)}</div>
      )}
    </div>
  );
}

function Quote({
  view,
  quote,
  canRemove,
}: {
  view: ApplicationView;
  quote: Evidence;
  canRemove: boolean;
}) {
  const remove = useCommand('evidence.remove');
  const { source, lineNumber } = quote;
  const document =
    source.type === 'document'
      ? view.documents.find(({ id }) => id === source.documentId)
      : undefined;
  return (
    <li className="ev">
      <q dir="auto">{quote.quote}</q>
      <span>
        {document
          ? applicationTexts.documentLine(commonTexts.documentKinds[document.kind], lineNumber ?? 1)
          : applicationTexts.fromNote}
      </span>
      {canRemove && (
        <button
          type="button"
          aria-label={applicationTexts.removeEvidence}
          onClick={() => remove.mutate({ evidenceId: quote.id })}
        >
          <IconX size={12} stroke={1.6} />
        </button>
      )}
    </li>
  );
}

/** What each of the others gave; they are in the view only once the seal is open. */
function OthersRatings({ view, rubric, criterion }: Pick<Props, 'view' | 'rubric' | 'criterion'>) {
  const given = view.others.map(({ scorecard, ratings }) => ({
    assessor: view.assessors.find(({ id }) => id === scorecard.assessorId),
    rating: ratings.find(({ criterionId }) => criterionId === criterion.id),
  }));
  if (given.length === 0) return null;
  return (
    <ul className="each">
      {given.map(({ assessor, rating }) => {
        const level = rating?.level ?? null;
        const mark = markOf(level, rubric.scale);
        return (
          <li key={assessor?.id}>
            <span className={`st ${mark}`}>
              <RatingMark mark={mark} /> {ratingWords(level, rubric.scale, criterion.anchors)}
            </span>{' '}
            {assessor?.name} {rating?.why && <span dir="auto">“{rating.why}”</span>}
          </li>
        );
      })}
    </ul>
  );
}
