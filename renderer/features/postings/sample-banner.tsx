import { IconFlask } from '@tabler/icons-react';
import { useState } from 'react';

import { sampleTexts } from '#shared/texts/sample.ts';
import { call, RefusedError } from '../../bridge/call.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';

/** Says that the sample is not one's own work, and takes it away at a click; asks when something of one's own is on it. */
export function SampleBanner() {
  const [standsOn, setStandsOn] = useState<string>();
  const removeAll = useCommand('sample.remove');
  const remove = () => {
    call('sample.remove', { withOwn: false }).then(
      () => say(sampleTexts.removed),
      (error: Error) => {
        if (error instanceof RefusedError && error.code === 'conflict') setStandsOn(error.message);
        else say(error.message, 'alert');
      },
    );
  };
  return (
    <section className="ban" aria-label={sampleTexts.label}>
      <IconFlask size={16} stroke={1.6} aria-hidden="true" />
      <span className="grow">{sampleTexts.banner}</span>
      <button type="button" className="btn sm" onClick={remove}>
        {sampleTexts.remove}
      </button>
      {standsOn !== undefined && (
        <FormDialog
          title={sampleTexts.title}
          submitLabel={sampleTexts.removeAll}
          cancelLabel={sampleTexts.keep}
          canSubmit={!removeAll.isPending}
          error={removeAll.error}
          onSubmit={() =>
            removeAll.mutate(
              { withOwn: true },
              {
                onSuccess: () => {
                  say(sampleTexts.removedWithOwn);
                  setStandsOn(undefined);
                },
              },
            )
          }
          onClose={() => setStandsOn(undefined)}
        >
          <p>{standsOn}</p>
          <p className="c2">{sampleTexts.goesToo}</p>
        </FormDialog>
      )}
    </section>
  );
}
