import { useState } from 'react';

import type { ApplicationId } from '#shared/ids.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { beginHere } from '../../ui/begin-here.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import type { CompareModel } from './compare-model.ts';

type Props = {
  comparison: CompareModel['comparison'];
  nameOf: CompareModel['nameOf'];
  /** Undefined: what is compared without a choice. */
  onChoose: (ids: ApplicationId[] | undefined) => void;
  onClose: () => void;
};

/** Who stands in the comparison: all of the posting's applications, with a box each. */
export function ChooseCandidates({ comparison, nameOf, onChoose, onClose }: Props) {
  const [chosen, setChosen] = useState(
    () => new Set(comparison.columns.map(({ applicationId }) => applicationId)),
  );
  const toggle = (id: ApplicationId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const finish = (ids: ApplicationId[] | undefined) => {
    onChoose(ids);
    onClose();
  };
  return (
    <FormDialog
      title={compareTexts.chooseTitle}
      submitLabel={compareTexts.chooseDo}
      cancelLabel={commonTexts.cancel}
      canSubmit={chosen.size > 0}
      onSubmit={() => finish([...chosen])}
      onClose={onClose}
    >
      <p className="c2 s12">{compareTexts.chooseHint}</p>
      <fieldset className="cmp-choose">
        <legend className="visually-hidden">{compareTexts.candidates}</legend>
        {comparison.comparable.map(({ applicationId, stageName, submittedCount }, at) => (
          <label key={applicationId}>
            <input
              ref={at === 0 ? beginHere : null}
              type="checkbox"
              checked={chosen.has(applicationId)}
              onChange={() => toggle(applicationId)}
            />
            <bdi className="grow trunc">{nameOf(applicationId)}</bdi>
            <span className="s12 c3">
              {compareTexts.chosenMark(stageName, compareTexts.scorecards(submittedCount))}
            </span>
          </label>
        ))}
      </fieldset>
      <button type="button" className="btn gh" onClick={() => finish(undefined)}>
        {compareTexts.chooseDefault}
      </button>
    </FormDialog>
  );
}
