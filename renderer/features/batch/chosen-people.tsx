import type { ApplicationSummary } from '#shared/application-view.ts';
import type { ApplicationId } from '#shared/ids.ts';
import { batchDialogTexts as texts } from '#shared/texts/batch-dialog.ts';
import { Boxes } from '../../ui/boxes.tsx';

type Props = {
  people: readonly ApplicationSummary[];
  leftOut: ReadonlySet<ApplicationId>;
  onChange: (leftOut: ReadonlySet<ApplicationId>) => void;
};

/** Of whom files are written: everybody the dialog was opened for, each with a box to leave them out. */
export function ChosenPeople({ people, leftOut, onChange }: Props) {
  return (
    <Boxes
      label={texts.people}
      options={people.map(({ application, candidate, stage, seal }) => ({
        value: application.id,
        label: candidate.name,
        hint: texts.person(stage.name, seal.isSealed),
      }))}
      isChecked={(id) => !leftOut.has(id)}
      onToggle={(id) => {
        const next = new Set(leftOut);
        if (!next.delete(id)) next.add(id);
        onChange(next);
      }}
    />
  );
}
