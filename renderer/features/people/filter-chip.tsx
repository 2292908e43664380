import { peopleTexts } from '#shared/texts/people.ts';

type Props = {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
};

/** One thing a list can be filtered by: its name and what it is set to. */
export function FilterChip({ label, value, options, onChange }: Props) {
  return (
    <label className={value === '' ? 'fc' : 'fc set'}>
      {label}
      <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{peopleTexts.any}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
