import './boxes.css';

type Props<T extends string> = {
  label: string;
  options: readonly { value: T; label: string; hint: string }[];
  isChecked: (value: T) => boolean;
  onToggle: (value: T) => void;
};

/** Any number of many: a box each, in a list that scrolls by itself. */
export function Boxes<T extends string>({ label, options, isChecked, onToggle }: Props<T>) {
  return (
    <fieldset className="boxes">
      <legend>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={isChecked(option.value)}
              onChange={() => onToggle(option.value)}
            />
            <bdi className="grow trunc">{option.label}</bdi>
            <span className="s12 c3">{option.hint}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
