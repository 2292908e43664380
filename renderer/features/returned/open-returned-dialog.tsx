import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';

import type { ApplicationId, AssessorId, ReturnedId } from '#shared/ids.ts';
import { opensEarly, type ListedReturn } from '#shared/returned-scorecard.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { returnedTexts } from '#shared/texts/returned.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { whenWas } from '../../shell/format.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';

type Props = {
  applicationId: ApplicationId;
  /** What came back and was not opened; at least one. */
  sealed: readonly ListedReturn[];
  isSealed: boolean;
  me: AssessorId;
  onClose: () => void;
};

/** Opens returned scorecards deliberately, several together; says what becomes of them, and asks what has to be asked. */
export function OpenReturnedDialog({ applicationId, sealed, isSealed, me, onClose }: Props) {
  const [left, setLeft] = useState<ReadonlySet<ReturnedId>>(new Set());
  const [reason, setReason] = useState('');
  const open = useCommand('returned.open');
  const remove = useCommand('returned.remove');
  const chosen = sealed.filter(({ id }) => !left.has(id));
  const drafts = chosen.filter(({ replacesDraft }) => replacesDraft);
  const isEarly = opensEarly(isSealed, me, chosen);
  const names = chosen.map(({ assessorName }) => assessorName);
  const toggle = (id: ReturnedId) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return (
    <FormDialog
      title={returnedTexts.openTitle}
      submitLabel={returnedTexts.openDo(chosen.length)}
      cancelLabel={commonTexts.cancel}
      canSubmit={chosen.length > 0 && (!isEarly || reason.trim() !== '') && !open.isPending}
      error={open.error}
      onSubmit={() =>
        open.mutate(
          {
            applicationId,
            ids: chosen.map(({ id }) => id),
            replaceDrafts: drafts.length > 0,
            ...(isEarly ? { reason: reason.trim() } : {}),
          },
          {
            onSuccess: () => {
              say(returnedTexts.opened(names));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <p className="c2">{returnedTexts.openHint}</p>
      <fieldset className="returned-choices">
        <legend className="lab">{returnedTexts.whichToOpen}</legend>
        {sealed.map(({ id, assessorName, receivedAt, rubricVersion, isOwn }) => (
          <div key={id} className="row">
            <label className="row grow">
              <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
              <span>
                <bdi className="m">{assessorName}</bdi>{' '}
                <span className="c3">
                  {isOwn && `${returnedTexts.own}, `}
                  {returnedTexts.when(whenWas(receivedAt), rubricVersion)}
                </span>
              </span>
            </label>
            <button
              type="button"
              className="icon-btn"
              aria-label={returnedTexts.remove(assessorName)}
              title={returnedTexts.remove(assessorName)}
              onClick={() =>
                remove.mutate(
                  { id },
                  {
                    onSuccess: () => {
                      say(returnedTexts.removed(assessorName));
                      if (sealed.length === 1) onClose();
                    },
                  },
                )
              }
            >
              <IconTrash size={14} stroke={1.6} />
            </button>
          </div>
        ))}
      </fieldset>
      {drafts.length > 0 && (
        <p className="note-box warn">
          {returnedTexts.giveWay(drafts.map(({ assessorName }) => assessorName))}
        </p>
      )}
      {isEarly && (
        <>
          <p className="c2">{returnedTexts.early}</p>
          <ReasonField label={returnedTexts.earlyReason} reason={reason} onChange={setReason} />
        </>
      )}
    </FormDialog>
  );
}
