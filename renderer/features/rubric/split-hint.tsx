import { rubricTexts } from '#shared/texts/rubric.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';

type Props = { partCount: number; onPropose: () => void; onKeep: () => void };

/** That a criterion asks several things, and what can be done about it; never done by itself. */
export function SplitHint({ partCount, onPropose, onKeep }: Props) {
  return (
    <div className="note-box hint-box">
      <p>
        <span className="hint">{rubricTexts.split.compound(partCount)}</span>{' '}
        <span className="c3">{rubricTexts.split.neverByItself}</span>
      </p>
      <p className="c2">{rubricTexts.split.why}</p>
      <p className="row">
        <button type="button" className="btn sm" onClick={onPropose}>
          {rubricTexts.split.propose} <CommandKey of="rubric.split" />
        </button>
        <button type="button" className="btn sm gh" onClick={onKeep}>
          {rubricTexts.split.keepAsIs}
        </button>
      </p>
    </div>
  );
}
