import { IconChecklist } from '@tabler/icons-react';

import type { ApplicationView } from '#shared/application-view.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import { bookDialogTexts } from '#shared/texts/book-dialog.ts';
import { debriefTexts } from '#shared/texts/debrief.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { NoteComposer } from '../application/note-composer.tsx';
import { AgreementTables } from '../compare/agreement-tables.tsx';
import type { CompareModel, OpenColumn } from '../compare/compare-model.ts';
import { DecisionPanel } from '../compare/decision-panel.tsx';
import '../application/application.css';

type Props = {
  model: CompareModel;
  column: OpenColumn;
  ownId: string;
  view: ApplicationView;
  isNarrow: boolean;
  onSheet: () => void;
};

/** What comes of the talk: the note, the decision with its dissent; and how the assessors agree. */
export function DebriefSide({ model, column, ownId, view, isNarrow, onSheet }: Props) {
  const codes = criterionCodes(model.rubric.criteria);
  const content = (
    <>
      <section className="dbf-note" aria-label={debriefTexts.note}>
        <p className="lab">{debriefTexts.note}</p>
        <NoteComposer view={view} codes={codes} beginning={null} onBegun={() => undefined} />
        <p className="s11 c3">{debriefTexts.noteHint}</p>
      </section>
      <DecisionPanel {...{ model, ownId, proposed: column }} />
      <p className="dbf-sheet">
        <button type="button" className="btn sm" onClick={onSheet}>
          <IconChecklist size={14} stroke={1.6} aria-hidden="true" /> {bookDialogTexts.sheet}{' '}
          <CommandKey of="debrief.sheet" />
        </button>
      </p>
      <div className="dbf-agreement">
        <AgreementTables model={model} />
      </div>
    </>
  );
  if (isNarrow) return <div className="dbf-side">{content}</div>;
  return (
    <section className="dbf-side scroll" aria-label={debriefTexts.side} data-pane tabIndex={0}>
      {content}
    </section>
  );
}
