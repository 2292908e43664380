import type { LevelOption } from '#shared/rating-words.ts';
import type { Level } from '#shared/scorecard.ts';
import { RatingMark } from './rating-mark.tsx';

type Props = {
  label: string;
  name: string;
  options: readonly LevelOption[];
  /** Undefined: untouched. */
  chosen: Level | undefined;
  onChoose: (level: Level) => void;
};

/** A radio group whose rows carry the definition, so that it is read at the moment of rating. */
export function LevelControl({ label, name, options, chosen, onChoose }: Props) {
  return (
    <div className="ops" role="radiogroup" aria-label={label}>
      {options.map(({ key, level, mark, word, anchor }) => (
        <label key={key} className={level === chosen ? `op on ${mark}` : 'op'}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={level === chosen}
            onChange={() => onChoose(level)}
          />
          <kbd>{key}</kbd>
          <span className={`st ${mark}`}>
            <RatingMark mark={mark} /> {word}
          </span>
          <span className="grow">{anchor}</span>
        </label>
      ))}
    </div>
  );
}
