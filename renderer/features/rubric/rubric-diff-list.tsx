import type { ReactNode } from 'react';

import { levelWord } from '#shared/rating-words.ts';
import type { CriterionDiff, RubricDiff, WordRuns } from '#shared/rubric-diff.ts';
import type { Scale } from '#shared/rubric.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { rubricDiffTexts } from '#shared/texts/rubric-diff.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';

export function RubricDiffList({
  diff: { from, to, criteria, lostByScale },
}: {
  diff: RubricDiff;
}) {
  const isOtherScale = from.scale !== to.scale;
  if (criteria.length === 0 && !isOtherScale) {
    return <p className="c2">{rubricDiffTexts.same(from.version, to.version)}</p>;
  }
  return (
    <>
      <p className="c2">{rubricDiffTexts.lead(from.version, to.version)}</p>
      {isOtherScale && (
        <p>
          <b>{rubricTexts.scale}</b>{' '}
          <Turned from={rubricTexts.scales[from.scale]} to={rubricTexts.scales[to.scale]} />{' '}
          <span className="warn">{rubricDiffTexts.lostByScale(lostByScale)}</span>
        </p>
      )}
      <ul aria-label={rubricDiffTexts.title}>
        {criteria.map((criterion) => (
          <Change key={criterion.criterionId} criterion={criterion} scale={to.scale} />
        ))}
      </ul>
    </>
  );
}

function Change({ criterion, scale }: { criterion: CriterionDiff; scale: Scale }) {
  const { change, code, name, text, moved, newName, newText, lostCandidates } = criterion;
  const { kind, category, weight, anchors } = criterion;
  return (
    <li className={change}>
      <p>
        <span className="c3 num">{code}</span> <b dir="auto">{name}</b>{' '}
        <span className="chip">{rubricDiffTexts.changes[change]}</span>
      </p>
      {change !== 'changed' && (
        <p className="serif" dir="auto">
          {change === 'removed' ? <del>{text}</del> : <ins>{text}</ins>}
        </p>
      )}
      {moved && (
        <Part name={rubricDiffTexts.moved}>
          <Turned from={moved.from} to={moved.to} />
        </Part>
      )}
      {kind && (
        <Part name={rubricTexts.kind}>
          <Turned from={commonTexts.kinds[kind.from]} to={commonTexts.kinds[kind.to]} />
        </Part>
      )}
      {category && (
        <Part name={rubricTexts.category}>
          <Turned
            from={rubricTexts.categories[category.from]}
            to={rubricTexts.categories[category.to]}
          />
        </Part>
      )}
      {weight && (
        <Part name={rubricTexts.weight}>
          <Turned
            from={rubricTexts.times(weight.from.weight)}
            to={rubricTexts.times(weight.to.weight)}
          />{' '}
          {weight.to.reason && <span dir="auto">“{weight.to.reason}”</span>}
        </Part>
      )}
      {newName.length > 0 && (
        <Part name={rubricTexts.name}>
          <Runs runs={newName} />
        </Part>
      )}
      {newText.length > 0 && (
        <Part name={rubricTexts.text}>
          <Runs runs={newText} />
        </Part>
      )}
      {anchors.map(({ level, runs }) => (
        <Part key={level} name={levelWord(level, scale)}>
          <Runs runs={runs} />
        </Part>
      ))}
      {lostCandidates > 0 && (
        <p className="warn">{rubricDiffTexts.lostHere[change](lostCandidates)}</p>
      )}
    </li>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p className="part-diff">
      <span className="c3">{name}</span> <span>{children}</span>
    </p>
  );
}

function Turned({ from, to }: { from: string; to: string }) {
  return (
    <>
      <del>{from}</del> <span aria-hidden="true">→</span> <ins>{to}</ins>
    </>
  );
}

function Runs({ runs }: { runs: WordRuns }) {
  return (
    <span dir="auto">
      {runs.map(({ text, change }, at) =>
        change === 'same' ? (
          text
        ) : change === 'added' ? (
          <ins key={at}>{text}</ins>
        ) : (
          <del key={at}>{text}</del>
        ),
      )}
    </span>
  );
}
