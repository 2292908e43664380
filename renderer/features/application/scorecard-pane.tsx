import { useState } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import type { Evidence } from '#shared/evidence.ts';
import type { CriterionId } from '#shared/ids.ts';
import type { Rubric } from '#shared/rubric.ts';
import type { Level } from '#shared/scorecard.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { CriterionCard } from './criterion-card.tsx';
import { CriterionRow } from './criterion-row.tsx';
import { ScorecardSwitch, type ShownCards } from './scorecard-switch.tsx';

type Props = {
  view: ApplicationView;
  rubric: Rubric;
  focusedId: CriterionId | undefined;
  onFocus: (id: CriterionId) => void;
  onChoose: (level: Level) => void;
  onAmend: () => void;
  onShow: (quote: Evidence) => void;
  onShowLine: (lineNumber: number) => void;
};

/** Every criterion a row, the one in focus open: the assessor's own scorecard, or what the others gave. */
export function ScorecardPane(props: Props) {
  const { view, rubric, focusedId, onFocus } = props;
  const { own, others, assessors } = view;
  const [wanted, setShown] = useState<ShownCards>('own');
  const isThere =
    wanted === 'own' ||
    (wanted === 'all' && others.length > 0) ||
    others.some(({ scorecard }) => scorecard.assessorId === wanted);
  const shown = isThere ? wanted : 'own';
  const codes = criterionCodes(rubric.criteria);
  const ownCards = own ? [own] : [];
  const cards =
    shown === 'own'
      ? ownCards
      : shown === 'all'
        ? [...ownCards, ...others]
        : others.filter(({ scorecard }) => scorecard.assessorId === shown);
  return (
    <section aria-label={applicationTexts.yours} data-pane className="scorecard">
      <header className="pane-h">
        <b>{applicationTexts.yours}</b>
        <span className="chip">{applicationTexts.status[statusOf(view)]}</span>
        <span className="grow" />
        <ScorecardSwitch view={view} shown={shown} onShow={setShown} />
        <span>{applicationTexts.rubric(rubric.version)}</span>
      </header>
      <div className="scroll" tabIndex={-1}>
        {(['required', 'preferred'] as const).map((kind) => {
          const group = rubric.criteria.filter((criterion) => criterion.kind === kind);
          if (group.length === 0) return null;
          const rated = group.filter(({ id }) =>
            cards.some(({ ratings }) =>
              ratings.some(({ criterionId, level }) => criterionId === id && level !== null),
            ),
          ).length;
          return (
            <section key={kind} aria-label={commonTexts.kinds[kind]}>
              <p className="gh">
                <b>{commonTexts.kinds[kind]}</b> {applicationTexts.groupRated(rated, group.length)}
              </p>
              {group.map((criterion) =>
                criterion.id === focusedId ? (
                  <CriterionCard
                    {...props}
                    key={criterion.id}
                    criterion={criterion}
                    code={codes.get(criterion.id) ?? ''}
                    rating={own?.ratings.find(({ criterionId }) => criterionId === criterion.id)}
                    shown={shown}
                  />
                ) : (
                  <CriterionRow
                    key={criterion.id}
                    view={view}
                    criterion={criterion}
                    code={codes.get(criterion.id) ?? ''}
                    rubric={rubric}
                    cards={cards}
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
                <bdi className="m">
                  {assessors.find(({ id }) => id === scorecard.assessorId)?.name}
                </bdi>{' '}
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

function statusOf({ own }: ApplicationView): keyof typeof applicationTexts.status {
  if (!own) return 'none';
  const { status } = own.scorecard;
  return status === 'submitted' && own.ratings.some(({ amendedAt }) => amendedAt !== null)
    ? 'amended'
    : status;
}
