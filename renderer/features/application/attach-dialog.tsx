import type { ApplicationView } from '#shared/application-view.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import type { CriterionId } from '#shared/ids.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { Dialog } from '../../ui/dialog.tsx';

type Props = {
  view: ApplicationView;
  onAttach: (criterionId: CriterionId) => void;
  onClose: () => void;
};

/** The selected passage for another criterion than the one in focus. */
export function AttachDialog({ view, onAttach, onClose }: Props) {
  const criteria = view.rubric?.criteria ?? [];
  const codes = criterionCodes(criteria);
  return (
    <Dialog
      title={applicationTexts.attachOtherTitle}
      closeLabel={commonTexts.close}
      onClose={onClose}
    >
      <div className="dlg-body">
        {criteria.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="cr"
            onClick={() => {
              onAttach(id);
              onClose();
            }}
          >
            <span className="lr">{codes.get(id)}</span> {name}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
