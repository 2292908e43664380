import { useState } from 'react';

import { documentKindSchema, type DocumentKind } from '#shared/document.ts';
import type { ApplicationId } from '#shared/ids.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { dropTexts } from '#shared/texts/import-dock.ts';
import type { ChosenFiles } from '../../bridge/call.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';

type Props = {
  applicationId: ApplicationId;
  name: string;
  files: ChosenFiles;
  onPostings: () => void;
  onClose: () => void;
};

/** Dropped on a candidate: their documents, and of which kind, or postings after all. */
export function AttachDropped({ applicationId, name, files, onPostings, onClose }: Props) {
  const [choice, setChoice] = useState<DocumentKind | 'postings'>('resume');
  const attach = useCommand('document.attach');
  const { token, fileNames } = files;
  const take = () => {
    if (choice === 'postings') {
      onPostings();
      onClose();
    } else {
      attach.mutate(
        { applicationId, token, kind: choice },
        {
          onSuccess: (answers) => {
            const refused = answers.filter(({ refusal }) => refusal !== null);
            const words = refused.map(({ fileName, refusal }) =>
              dropTexts.notAttached(fileName, refusal ?? ''),
            );
            const attached = answers.length - refused.length;
            if (attached > 0) words.unshift(dropTexts.attached(attached, name));
            say(words.join('. '), refused.length > 0 ? 'alert' : 'quiet');
            onClose();
          },
        },
      );
    }
  };
  return (
    <FormDialog
      title={dropTexts.chooseTitle(fileNames.length, fileNames[0] ?? '')}
      submitLabel={dropTexts.go}
      cancelLabel={commonTexts.cancel}
      canSubmit={!attach.isPending}
      error={attach.error}
      onSubmit={take}
      onClose={onClose}
    >
      {fileNames.length > 1 && (
        <p className="c2" dir="auto">
          {fileNames.join(', ')}
        </p>
      )}
      <fieldset className="drop-choices">
        <legend className="lab">{dropTexts.attachTo(name)}</legend>
        {documentKindSchema.options.map((kind) => (
          <label key={kind} className="row">
            <input
              type="radio"
              name="what"
              checked={choice === kind}
              onChange={() => setChoice(kind)}
            />
            {commonTexts.documentKinds[kind]}
          </label>
        ))}
        <label className="row">
          <input
            type="radio"
            name="what"
            checked={choice === 'postings'}
            onChange={() => setChoice('postings')}
          />
          {dropTexts.asPostings}
        </label>
      </fieldset>
    </FormDialog>
  );
}
