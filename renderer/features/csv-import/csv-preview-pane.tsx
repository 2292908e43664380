import { IconCopyCheck, IconHistory } from '@tabler/icons-react';

import type { CsvPreview, CsvSettings } from '#shared/candidate-import.ts';
import type { ImportId } from '#shared/ids.ts';
import { candidateImportTexts } from '#shared/texts/candidate-import.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { whenWas } from '../../shell/format.ts';
import { CsvSettingsBar } from './csv-settings-bar.tsx';
import { PreviewTable } from './preview-table.tsx';

type Props = {
  preview: CsvPreview;
  isStarting: boolean;
  onChange: (settings: CsvSettings) => void;
  onStart: () => void;
  onOpenEarlier: (id: ImportId) => void;
  onForget: () => void;
};

/** A list as it would come in: how it is read, what each column is, and what is wrong where. */
export function CsvPreviewPane({
  preview,
  isStarting,
  onChange,
  onStart,
  onOpenEarlier,
  onForget,
}: Props) {
  const { settings, fileName, rowCount, refusedCount, blockedBy, isRemembered, sameFile } = preview;
  const canStart = blockedBy === null && rowCount > refusedCount && !isStarting;
  useCommands({ 'candidateImport.start': canStart ? onStart : undefined });
  return (
    <>
      <header className="head">
        <h1 className="trunc" dir="auto" title={fileName}>
          {fileName}
        </h1>
        <span className={refusedCount > 0 ? 'warn' : 'c2'} role="status">
          {candidateImportTexts.summary(rowCount, refusedCount)}
        </span>
        <span className="grow" />
        <button type="button" className="btn" onClick={onForget}>
          {candidateImportTexts.another}
        </button>
        <button type="button" className="btn pri" disabled={!canStart} onClick={onStart}>
          {candidateImportTexts.start(rowCount - refusedCount)}{' '}
          <CommandKey of="candidateImport.start" />
        </button>
      </header>
      <CsvSettingsBar settings={settings} onChange={onChange} />
      {blockedBy && (
        <p className="ban bad" role="alert">
          {blockedBy}
        </p>
      )}
      {isRemembered && (
        <p className="ban">
          <IconHistory size={14} stroke={1.6} /> {candidateImportTexts.remembered}
        </p>
      )}
      {sameFile && (
        <p className="ban">
          <IconCopyCheck size={14} stroke={1.6} />
          <span>
            {candidateImportTexts.sameFile(whenWas(sameFile.startedAt))}{' '}
            <button type="button" className="link" onClick={() => onOpenEarlier(sameFile.importId)}>
              {candidateImportTexts.openEarlier}
            </button>
          </span>
        </p>
      )}
      <PreviewTable
        preview={preview}
        onChoose={(column, field) =>
          onChange({
            ...settings,
            columns: settings.columns.map((each, at) => (at === column ? field : each)),
          })
        }
      />
    </>
  );
}
