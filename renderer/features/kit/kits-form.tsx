import { useState } from 'react';

import type { ApplicationSummary } from '#shared/application-view.ts';
import type { ApplicationId, AssessorId, PostingId } from '#shared/ids.ts';
import type { KitsDraft } from '#shared/kit-making.ts';
import type { KitStep } from '#shared/kit.ts';
import { mostFilesAtOnce } from '#shared/packet-batch.ts';
import { batchTexts } from '#shared/texts/batch.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { kitTexts, kitsTexts as texts } from '#shared/texts/kit.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ChosenPeople } from '../batch/chosen-people.tsx';
import { fileNames } from '../batch/file-names.ts';
import { NamePattern } from '../batch/name-pattern.tsx';
import { useBeginBatch } from '../batch/use-begin-batch.ts';
import { useChosenPeople } from '../batch/use-chosen-people.ts';
import { useNamePattern } from '../batch/use-name-pattern.ts';
import '../batch/batch.css';
import { KitChecklist } from './kit-checklist.tsx';
import { KitPanelFields } from './kit-panel-fields.tsx';
import { useKitPanel } from './use-kit-panel.ts';

type Props = {
  postingId: PostingId;
  applicationIds: readonly ApplicationId[];
  onClose: () => void;
  draft: KitsDraft;
  assessors: readonly { id: AssessorId; name: string }[];
  all: readonly ApplicationSummary[];
  postingTitle: string;
};

/** Whose kits, for whom, and what the files are called; then main asks for the folder and begins. */
export function KitsForm(props: Props) {
  const { applicationIds, onClose, draft, assessors, all, postingTitle } = props;
  const panel = useKitPanel(assessors, draft);
  const { people, chosen, leftOut, setLeftOut } = useChosenPeople(applicationIds, all);
  const [isByLetter, setByLetter] = useState(false);
  const [deleteBy, setDeleteBy] = useState('');
  const [leavesOutMade, setLeavesOutMade] = useState(true);
  const [checklist, setChecklist] = useState<readonly KitStep[]>(draft.checklist);
  const names = useNamePattern('kit');
  const batch = useBeginBatch('batch.startKits', () => {
    names.keep();
    onClose();
  });

  const pairs = panel.chosen.flatMap(({ receiver, label }) =>
    chosen.map((of) => ({ receiver, of, assessor: label })),
  );
  const isMade = ({ receiver, of }: (typeof pairs)[number]) =>
    receiver.type === 'assessor' &&
    draft.made.some(
      ({ applicationId, assessorId }) =>
        applicationId === of.application.id && assessorId === receiver.id,
    );
  const madeCount = pairs.filter(isMade).length;
  const files = leavesOutMade ? pairs.filter((pair) => !isMade(pair)) : pairs;
  const isTooMany = files.length > mostFilesAtOnce;

  const submit = () =>
    batch.begin(
      {
        applicationIds: chosen.map(({ application }) => application.id),
        receivers: panel.chosen.map(({ receiver }) => receiver),
        ...{ isByLetter, leavesOutMade, namePattern: names.pattern },
        checklist: checklist.filter(({ text }) => text.trim() !== ''),
        deleteBy: deleteBy === '' ? null : deleteBy,
      },
      texts.begun,
    );

  return (
    <FormDialog
      title={texts.title(files.length)}
      submitLabel={texts.submit(files.length)}
      cancelLabel={commonTexts.cancel}
      canSubmit={files.length > 0 && !isTooMany && names.isUsable && !batch.isPending}
      error={batch.error}
      onSubmit={() => void submit().catch(() => undefined)} // what was refused stands above the buttons
      onClose={onClose}
    >
      {isTooMany && <p className="note-box warn">{batchTexts.tooMany(mostFilesAtOnce)}</p>}
      {draft.rubric.status === 'draft' && (
        <p className="note-box warn s12">{kitTexts.freezes(draft.rubric.version)}</p>
      )}
      <ChosenPeople people={people} leftOut={leftOut} onChange={setLeftOut} />
      <KitPanelFields panel={panel} />
      {madeCount > 0 && (
        <label className="row">
          <input
            type="checkbox"
            checked={leavesOutMade}
            onChange={({ target }) => setLeavesOutMade(target.checked)}
          />
          {texts.leaveOutMade(madeCount)}
        </label>
      )}
      <div className="two">
        <div className="field">
          <span>{texts.calledBy}</span>
          <Choice
            label={texts.calledBy}
            value={isByLetter ? 'letter' : 'name'}
            options={[
              { value: 'name', label: texts.byName },
              { value: 'letter', label: texts.byLetter },
            ]}
            onChange={(value) => setByLetter(value === 'letter')}
          />
        </div>
        <Field label={kitTexts.deleteBy}>
          <input
            type="date"
            className="inp kit-day"
            title={texts.ownDay}
            value={deleteBy}
            onChange={({ target }) => setDeleteBy(target.value)}
          />
        </Field>
      </div>
      <NamePattern
        kind="kit"
        pattern={names.pattern}
        onChange={names.setPattern}
        isHidden={isByLetter}
        examples={fileNames({
          ...{
            kind: 'kit',
            pattern: names.pattern,
            isHidden: isByLetter,
            all,
            files,
            postingTitle,
          },
        })}
      />
      <details className="kit-fold">
        <summary>{texts.checklist}</summary>
        <KitChecklist checklist={checklist} onChange={setChecklist} />
      </details>
      <p className="s12 c3">{texts.each}</p>
    </FormDialog>
  );
}
