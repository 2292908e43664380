import type { CandidateDraft } from '#shared/candidate.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { Field } from '../../ui/field.tsx';

type Props = { draft: CandidateDraft; onChange: (draft: CandidateDraft) => void };

export const emptyDraft: CandidateDraft = {
  name: '',
  latinName: '',
  email: '',
  phone: '',
  headline: '',
  location: '',
  source: '',
  deleteBy: null,
};

const fields = ['name', 'latinName', 'email', 'phone', 'headline', 'location', 'source'] as const;

export function CandidateFields({ draft, onChange }: Props) {
  return (
    <div className="two">
      {fields.map((field) => (
        <Field key={field} label={candidateTexts.fields[field]}>
          <input
            className="inp"
            dir="auto"
            required={field === 'name'}
            type={field === 'email' ? 'email' : 'text'}
            maxLength={200}
            value={draft[field]}
            onChange={({ target }) => onChange({ ...draft, [field]: target.value })}
          />
        </Field>
      ))}
      <Field label={candidateTexts.fields.deleteBy}>
        <input
          className="inp"
          type="date"
          value={draft.deleteBy ?? ''}
          onChange={({ target }) => onChange({ ...draft, deleteBy: target.value || null })}
        />
      </Field>
    </div>
  );
}
