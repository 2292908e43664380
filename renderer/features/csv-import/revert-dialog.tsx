import type { ImportRevert } from '#shared/candidate-import.ts';
import { candidateImportTexts } from '#shared/texts/candidate-import.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';

type Props = { found: ImportRevert; onRevert: () => void; onClose: () => void };

/** Whom a revert would leave, because somebody worked with them; the others can go. */
export function RevertDialog({ found: { kept, keptCount, takenBack }, onRevert, onClose }: Props) {
  return (
    <FormDialog
      title={candidateImportTexts.revertTitle}
      submitLabel={candidateImportTexts.revertRest(takenBack)}
      cancelLabel={commonTexts.cancel}
      canSubmit={takenBack > 0}
      onSubmit={onRevert}
      onClose={onClose}
    >
      <p>
        {takenBack === 0
          ? candidateImportTexts.revertNone
          : candidateImportTexts.revertLead(keptCount)}
      </p>
      <ul className="kept-people">
        {kept.map(({ rowNumber, name }) => (
          <li key={rowNumber} dir="auto">
            {name}
          </li>
        ))}
        {keptCount > kept.length && <li className="c3">+ {keptCount - kept.length}</li>}
      </ul>
    </FormDialog>
  );
}
