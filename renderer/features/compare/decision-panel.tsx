import { IconCircleDot } from '@tabler/icons-react';

import { decisionOutcomeSchema } from '#shared/decision.ts';
import { writeDissent } from '#shared/dissent.ts';
import type { ApplicationId } from '#shared/ids.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';
import { Field } from '../../ui/field.tsx';
import type { CompareModel, OpenColumn } from './compare-model.ts';
import { useDecisionDraft } from './decision-draft.ts';
import { DissentLines } from './dissent-lines.tsx';
import { RecordedDecisions } from './recorded-decisions.tsx';
import { Recommendations } from './recommendations.tsx';

type Props = {
  model: CompareModel;
  ownId: string;
  proposed: OpenColumn | undefined;
  /** Undefined: it is about this one, and nobody else can be proposed. */
  onPropose?: (id: ApplicationId) => void;
};

/** Who is proposed, why, and who sees it otherwise: a draft until it is recorded. */
export function DecisionPanel({ model, ownId, proposed, onPropose }: Props) {
  return (
    <section className="cmp-dec" aria-label={compareTexts.decision}>
      <p className="lab">{compareTexts.decision}</p>
      {proposed ? (
        <DecisionForm
          key={`${ownId} ${proposed.applicationId}`}
          {...{ model, ownId, proposed, ...(onPropose ? { onPropose } : {}) }}
        />
      ) : (
        <p className="s12 c3">{compareTexts.nobodyToDecide}</p>
      )}
      <RecordedDecisions model={model} />
    </section>
  );
}

function DecisionForm({ model, ownId, proposed, onPropose }: Props & { proposed: OpenColumn }) {
  const { applicationId, name, open } = proposed;
  const { everyone, postingId } = model.comparison;
  const { draft, isDraft, change, forget } = useDecisionDraft(
    ...([ownId, postingId, applicationId, open.decision, everyone] as const),
  );
  const decide = useCommand('application.decide');
  const record = () => {
    const { outcome, reason } = draft;
    if (outcome === null) {
      say(compareTexts.outcomeMissing, 'alert');
      return;
    }
    if (reason.trim() === '') {
      say(compareTexts.reasonMissing, 'alert');
      return;
    }
    decide.mutate(
      { applicationId, outcome, reason, dissent: writeDissent(draft.dissent) },
      {
        onSuccess: () => {
          forget();
          say(compareTexts.recorded(name));
        },
      },
    );
  };
  const addDissent = () => {
    change({ dissent: [...draft.dissent, { who: '', says: '' }] });
    const field = `[data-field="dissent-${draft.dissent.length}"]`;
    requestAnimationFrame(() => document.querySelector<HTMLElement>(field)?.focus());
  };
  useCommands({ 'compare.record': record });
  return (
    <>
      {onPropose && (
        <Field label={compareTexts.proposed}>
          <select
            className="inp"
            data-field="proposed"
            value={applicationId}
            onChange={({ target }) => {
              const chosen = model.open.find((column) => column.applicationId === target.value);
              if (chosen) onPropose(chosen.applicationId);
            }}
          >
            {model.open.map((column) => (
              <option key={column.applicationId} value={column.applicationId}>
                {column.name}
              </option>
            ))}
          </select>
        </Field>
      )}
      {isDraft && (
        <p className="row s12">
          <span className="st cmp-draft">
            <IconCircleDot size={14} stroke={1.6} aria-hidden="true" />
            <bdi>{name}</bdi>
          </span>
          <span className="c3" title={compareTexts.keptHere}>
            {compareTexts.draft}
          </span>
        </p>
      )}
      <Recommendations model={model} column={proposed} />
      <Field label={compareTexts.outcome}>
        <select
          className="inp"
          data-field="outcome"
          value={draft.outcome ?? ''}
          onChange={({ target }) => change({ outcome: decisionOutcomeSchema.parse(target.value) })}
        >
          {draft.outcome === null && <option value="">{commonTexts.noOutcome}</option>}
          {decisionOutcomeSchema.options.map((each) => (
            <option key={each} value={each}>
              {commonTexts.outcomes[each]}
            </option>
          ))}
        </select>
      </Field>
      <Field label={compareTexts.reason}>
        <textarea
          className="inp"
          dir="auto"
          rows={4}
          maxLength={5000}
          value={draft.reason}
          onChange={({ target }) => change({ reason: target.value })}
        />
      </Field>
      <DissentLines
        lines={draft.dissent}
        everyone={everyone}
        onChange={(dissent) => change({ dissent })}
      />
      <div className="row cmp-acts">
        <button
          type="button"
          className="btn sm"
          disabled={draft.outcome === null || draft.reason.trim() === '' || decide.isPending}
          onClick={record}
        >
          {open.decision ? compareTexts.recordChange : compareTexts.record}{' '}
          <CommandKey of="compare.record" />
        </button>
        <button type="button" className="btn sm gh" onClick={addDissent}>
          {compareTexts.addDissent}
        </button>
      </div>
    </>
  );
}
