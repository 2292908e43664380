import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { choiceOf, encodingGroups, type EncodingChoice } from '#shared/encodings.ts';
import type { Posting } from '#shared/posting.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { encodingTexts, shortEncodingName } from '#shared/texts/encodings.ts';
import { call } from '../../bridge/call.ts';
import { readKey, useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { EncodingPreview } from './encoding-preview.tsx';
import './encoding-dialog.css';

type Props = {
  posting: Pick<Posting, 'id' | 'encoding' | 'encodingBasis'>;
  onClose: () => void;
};

const groups = Object.keys(encodingGroups) as (keyof typeof encodingGroups)[];

/** Which encoding the file is in: moving through the list shows how it would read, nothing is written before. */
export function EncodingDialog({ posting: { id, encoding, encodingBasis }, onClose }: Props) {
  const now = choiceOf(encoding);
  const [choice, setChoice] = useState<EncodingChoice>(now);
  const list = useRef<HTMLSelectElement>(null);
  const set = useCommand('posting.setEncoding');
  const input = { postingId: id, encoding: choice };
  const preview = useQuery({
    queryKey: readKey('posting.previewEncoding', input),
    queryFn: () => call('posting.previewEncoding', input),
    placeholderData: keepPreviousData,
  });
  useEffect(() => list.current?.focus(), []); // after the dialog has opened and taken the focus
  const isSettled = choice === now && encodingBasis !== 'guessed';
  const name = shortEncodingName(choice);
  const apply = () =>
    set.mutate(input, {
      onSuccess: () => {
        say(encodingTexts.applied(name));
        onClose();
      },
    });
  return (
    <FormDialog
      title={encodingTexts.title}
      submitLabel={choice === now ? encodingTexts.keep(name) : encodingTexts.apply(name)}
      cancelLabel={commonTexts.cancel}
      canSubmit={!isSettled && !preview.error && !set.isPending}
      error={set.error}
      onSubmit={apply}
      onClose={onClose}
    >
      <p className="c2">{encodingTexts.lead}</p>
      <div className="enc">
        <select
          ref={list}
          size={18}
          aria-label={encodingTexts.list}
          value={choice}
          onChange={({ target }) => setChoice(target.value as EncodingChoice)}
        >
          {groups.map((group) => (
            <optgroup key={group} label={encodingTexts.groups[group]}>
              {encodingGroups[group].map((each) => (
                <option key={each} value={each}>
                  {each === now
                    ? encodingTexts.current(encodingTexts.names[each])
                    : encodingTexts.names[each]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <EncodingPreview
          preview={preview.data}
          error={preview.error}
          isNow={choice === now}
          isStale={preview.isPlaceholderData}
        />
      </div>
    </FormDialog>
  );
}
