import type { AssessorId } from '#shared/ids.ts';
import type { KitDraft } from '#shared/kit-making.ts';
import { kitTexts as texts } from '#shared/texts/kit.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';

export type Chosen = {
  newName: string;
  isByLetter: boolean;
  /** A plain date, or empty. */
  deleteBy: string;
};

type Props = {
  draft: KitDraft;
  assessors: readonly { id: AssessorId; name: string }[];
  receiver: AssessorId | 'new';
  chosen: Chosen;
  onReceive: (receiver: AssessorId | 'new') => void;
  onChoose: (chosen: Chosen) => void;
};

/** For whom, how the candidate is called, how long it may be kept, and what the kit fixes. */
export function KitChoices({ draft, assessors, receiver, chosen, onReceive, onChoose }: Props) {
  const { names, rubric } = draft;
  return (
    <>
      <Field label={texts.receiver}>
        <select
          className="inp"
          value={receiver}
          onChange={({ target: { value } }) =>
            onReceive(assessors.find(({ id }) => id === value)?.id ?? 'new')
          }
        >
          {assessors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="new">{texts.somebodyNew}</option>
        </select>
      </Field>
      {receiver === 'new' && (
        <Field label={texts.newName}>
          <input
            className="inp"
            dir="auto"
            required
            maxLength={120}
            value={chosen.newName}
            onChange={({ target }) => onChoose({ ...chosen, newName: target.value })}
          />
          <span className="s12 c3">{texts.becomesAssessor}</span>
        </Field>
      )}
      <div className="field">
        <span>{texts.calledBy}</span>
        <Choice
          label={texts.calledBy}
          value={chosen.isByLetter ? 'letter' : 'name'}
          options={[
            { value: 'name', label: names.name },
            { value: 'letter', label: names.letter },
          ]}
          onChange={(value) => onChoose({ ...chosen, isByLetter: value === 'letter' })}
        />
      </div>
      <Field label={texts.deleteBy}>
        <input
          type="date"
          className="inp kit-day"
          value={chosen.deleteBy}
          onChange={({ target }) => onChoose({ ...chosen, deleteBy: target.value })}
        />
        <span className="s12 c3">{texts.deleteByHint}</span>
      </Field>
      {rubric.status === 'draft' ? (
        <p className="note-box warn s12">{texts.freezes(rubric.version)}</p>
      ) : (
        <p className="s12 c3">{texts.frozen(rubric.version)}</p>
      )}
    </>
  );
}
