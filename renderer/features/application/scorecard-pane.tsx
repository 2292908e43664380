import type { ApplicationView, FilledScorecard } from '#shared/application-view.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import type { CriterionId } from '#shared/ids.ts';
import { markOf } from '#shared/rating-mark.ts';
import { ratingWords } from '#shared/rating-words.ts';
import type { Criterion, Rubric } from '#shared/rubric.ts';
import type { Level, Rating } from '#shared/scorecard.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { RatingMark } from '../../ui/rating-mark.tsx';
import { CriterionCard } from './criterion-card.tsx';

type Props = {
  view: ApplicationView;
  rubric: Rubric;
  focusedId: CriterionId | undefined;
  onFocus: (id: CriterionId) => void;
  onChoose: (level: Level) => void;
  onAmend: () => void;
};

/** The assessor's own scorecard: every criterion a row, the one in focus open. */
export function ScorecardPane({ view, rubric, focusedId, onFocus, onChoose, onAmend }: Props) {
  const { own, others, assessors } = view;
  const status = own?.scorecard.status ?? 'none';
  const codes = criterionCodes(rubric.criteria);
  return (
    <section aria-label={applicationTexts.yours} data-pane>
      <header className="pane-h">
        <b>{applicationTexts.yours}</b>
        <span className="chip">{applicationTexts.status[status]}</span>
        <span className="grow" />
        <span>{applicationTexts.rubric(rubric.version)}</span>
      </header>
      <div className="scroll" tabIndex={-1}>
        {(['required', 'preferred'] as const).map((kind) => {
          const group = rubric.criteria.filter((criterion) => criterion.kind === kind);
          if (group.length === 0) return null;
          const rated = group.filter(
            ({ id }) => (ratingOf(own, id)?.level ?? null) !== null,
          ).length;
          return (
            <section key={kind} aria-label={commonTexts.kinds[kind]}>
              <p className="gh">
                <b>{commonTexts.kinds[kind]}</b> {applicationTexts.groupRated(rated, group.length)}
              </p>
              {group.map((criterion) =>
                criterion.id === focusedId ? (
                  <CriterionCard
                    key={criterion.id}
                    view={view}
                    rubric={rubric}
                    criterion={criterion}
                    code={codes.get(criterion.id) ?? ''}
                    rating={ratingOf(own, criterion.id)}
                    onChoose={onChoose}
                    onAmend={onAmend}
                  />
                ) : (
                  <Row
                    key={criterion.id}
                    criterion={criterion}
                    code={codes.get(criterion.id) ?? ''}
                    rubric={rubric}
                    own={own}
                    onFocus={onFocus}
                  />
                ),
              )}
            </section>
          );
        })}
        {others.length > 0 && (
          <section aria-label={applicationTexts.others}>
            <p className="gh">
              <b>{applicationTexts.others}</b>
            </p>
            {others.map(({ scorecard }) => (
              <p key={scorecard.id} className="nn">
                <b className="m">{assessors.find(({ id }) => id === scorecard.assessorId)?.name}</b>{' '}
                {scorecard.recommendation && commonTexts.recommendations[scorecard.recommendation]}
                {scorecard.summary && <span dir="auto">. {scorecard.summary}</span>}
              </p>
            ))}
          </section>
        )}
      </div>
    </section>
  );
}

function ratingOf(own: FilledScorecard | null, id: CriterionId): Rating | undefined {
  return own?.ratings.find(({ criterionId }) => criterionId === id);
}

type RowProps = {
  criterion: Criterion;
  code: string;
  rubric: Rubric;
  own: FilledScorecard | null;
  onFocus: (id: CriterionId) => void;
};

function Row({ criterion: { id, name, weight, anchors }, code, rubric, own, onFocus }: RowProps) {
  const rating = ratingOf(own, id);
  const level = rating?.level ?? null;
  const mark = markOf(level, rubric.scale);
  const quotes = own?.evidence.filter(({ criterionId }) => criterionId === id).length ?? 0;
  return (
    <button type="button" className="cr" onClick={() => onFocus(id)}>
      <span className="lr">{code}</span>
      <span className="trunc grow">
        {name}
        {weight !== 1 && <span className="wx">{rubricTexts.times(weight)}</span>}
      </span>
      <span className="s11 c3">
        {quotes > 0
          ? applicationTexts.quotes(quotes)
          : level !== null
            ? applicationTexts.noEvidence
            : ''}
      </span>
      <span className={`st ${mark}`}>
        <RatingMark mark={mark} />{' '}
        <span className="trunc">{ratingWords(level, rubric.scale, anchors)}</span>
      </span>
    </button>
  );
}
