import type { ReactNode } from 'react';

import type { Candidate } from '#shared/candidate.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { SavedText } from '../../ui/saved-text.tsx';

type Props = { candidate: Candidate; children: ReactNode };

const { fields } = peopleTexts;
const lines = [
  ['email', 320],
  ['phone', 60],
  ['headline', 300],
  ['location', 200],
  ['source', 200],
] as const;

/** The fields of a person; each saves itself. `children` stand between contact and consent. */
export function PersonFields({ candidate, children }: Props) {
  const change = useCommand('candidate.change');
  const { id: candidateId } = candidate;
  const save = (changes: Parameters<typeof change.mutate>[0]['changes']) =>
    change.mutate({ candidateId, changes });
  return (
    <div className="person-fields">
      <SavedText
        className="inp whose"
        label={fields.name}
        value={candidate.name}
        maxLength={200}
        isRequired
        onSave={(name) => save({ name })}
      />
      <SavedText
        className="inp"
        label={fields.latinName}
        placeholder={fields.latinName}
        value={candidate.latinName}
        maxLength={200}
        onSave={(latinName) => save({ latinName })}
      />
      <dl>
        {lines.map(([field, maxLength]) => (
          <Line key={field} label={fields[field]}>
            <SavedText
              label={fields[field]}
              value={candidate[field]}
              maxLength={maxLength}
              onSave={(value) => save({ [field]: value })}
            />
          </Line>
        ))}
        <Line label={peopleTexts.tags}>{children}</Line>
        <Line label={fields.consent}>
          <SavedText
            label={fields.consent}
            placeholder={peopleTexts.consentHint}
            value={candidate.consent}
            rows={2}
            maxLength={1000}
            onSave={(consent) => save({ consent })}
          />
        </Line>
        <Line label={fields.consentUntil}>
          <Day
            label={fields.consentUntil}
            value={candidate.consentUntil}
            onSave={(consentUntil) => save({ consentUntil })}
          />
        </Line>
        <Line label={fields.deleteBy}>
          <Day
            label={fields.deleteBy}
            value={candidate.deleteBy}
            onSave={(deleteBy) => save({ deleteBy })}
          />
        </Line>
      </dl>
    </div>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt aria-hidden="true">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type DayProps = { label: string; value: string | null; onSave: (day: string | null) => void };

function Day({ label, value, onSave }: DayProps) {
  return (
    <input
      className="inp day"
      type="date"
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => onSave(target.value || null)}
    />
  );
}
