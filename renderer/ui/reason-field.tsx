import { Field } from './field.tsx';

type Props = { label: string; reason: string; onChange: (reason: string) => void };

/** The reason that an act must have, in a few lines of a person's own words. */
export function ReasonField({ label, reason, onChange }: Props) {
  return (
    <Field label={label}>
      <textarea
        className="inp"
        dir="auto"
        required
        maxLength={1000}
        rows={3}
        value={reason}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}
