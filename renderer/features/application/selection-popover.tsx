import type { CSSProperties } from 'react';

import { applicationTexts } from '#shared/texts/application.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';

/** What can be done with chosen words. */
export type SelectionActs = {
  /** Code of the criterion in focus; undefined when there is none. */
  code: string | undefined;
  onAttach: () => void;
  onAttachOther: () => void;
  onNote: () => void;
};

export function SelectionPopover({ acts, style }: { acts: SelectionActs; style?: CSSProperties }) {
  return (
    <div className="pop" style={style} role="group" aria-label={applicationTexts.withSelection}>
      {acts.code !== undefined && (
        <button type="button" className="m" onClick={acts.onAttach}>
          {applicationTexts.attachTo(acts.code)} <CommandKey of="application.attach" />
        </button>
      )}
      <button type="button" onClick={acts.onAttachOther}>
        {applicationTexts.attachOther} <CommandKey of="application.attachOther" />
      </button>
      <button type="button" onClick={acts.onNote}>
        {applicationTexts.startNote} <CommandKey of="application.note" />
      </button>
    </div>
  );
}
