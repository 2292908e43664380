import { IconX } from '@tabler/icons-react';

import type { Assessor } from '#shared/assessor.ts';
import type { Dissent } from '#shared/dissent.ts';
import { compareTexts } from '#shared/texts/compare.ts';

type Props = {
  lines: readonly Dissent[];
  everyone: readonly Assessor[];
  onChange: (lines: Dissent[]) => void;
};

/** Each who saw it otherwise, with what they say. */
export function DissentLines({ lines, everyone, onChange }: Props) {
  const change = (at: number, changes: Partial<Dissent>) =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...changes } : line)));
  return (
    <>
      {lines.map(({ who, says }, at) => (
        // Lines have no name of their own, and are only ever added at the end.
        <div key={at} className="cmp-dissent">
          <select
            className="inp"
            data-field={`dissent-${at}`}
            aria-label={compareTexts.dissentWho(at + 1)}
            value={who}
            onChange={({ target }) => change(at, { who: target.value })}
          >
            <option value="">{compareTexts.somebodyElse}</option>
            {everyone.map(({ id, name }) => (
              <option key={id} value={name}>
                {name}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="icon-btn"
            aria-label={compareTexts.removeDissent(at + 1)}
            onClick={() => onChange(lines.filter((_line, index) => index !== at))}
          >
            <IconX size={14} stroke={1.6} />
          </button>
          <textarea
            className="inp"
            dir="auto"
            rows={2}
            aria-label={compareTexts.dissentWhat(at + 1)}
            value={says}
            onChange={({ target }) => change(at, { says: target.value })}
          />
        </div>
      ))}
    </>
  );
}
