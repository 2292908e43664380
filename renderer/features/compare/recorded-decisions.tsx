import { commonTexts } from '#shared/texts/common.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { whenWas } from '../../shell/format.ts';
import type { CompareModel } from './compare-model.ts';

/** The decisions that are recorded on the compared applications, each with who, when and why. */
export function RecordedDecisions({ model }: { model: CompareModel }) {
  const decided = model.open.flatMap(({ applicationId, name, open }) =>
    open.decision ? [{ applicationId, name, decision: open.decision }] : [],
  );
  if (decided.length === 0) return null;
  return (
    <section aria-label={compareTexts.recordedHeading} className="cmp-recorded">
      <p className="lab">{compareTexts.recordedHeading}</p>
      {decided.map(({ applicationId, name, decision }) => (
        <article key={applicationId} aria-label={name}>
          <p>
            <b className="m" dir="auto">
              {name}
            </b>
            : {commonTexts.outcomes[decision.outcome]}
          </p>
          <p className="s12 c2" dir="auto">
            {model.shown(decision.reason)}
          </p>
          {decision.dissent && (
            <p className="s12 c2 cmp-lines" dir="auto">
              <span className="lab">{compareTexts.dissent}</span> {model.shown(decision.dissent)}
            </p>
          )}
          <p className="s11 c3">
            {compareTexts.recordedBy(
              model.assessorName(decision.decidedBy),
              whenWas(decision.decidedAt),
            )}
          </p>
        </article>
      ))}
    </section>
  );
}
