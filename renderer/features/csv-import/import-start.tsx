import { IconCheck, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';

import type { ImportId } from '#shared/ids.ts';
import { candidateImportTexts } from '#shared/texts/candidate-import.ts';
import { useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { Pending } from '../../shell/pending.tsx';
import { EarlierImports } from './earlier-imports.tsx';

type Props = {
  isReading: boolean;
  onChooseList: () => void;
  onPaste: () => void;
  onChooseDocuments: () => void;
  onOpen: (id: ImportId) => void;
};

/** Where an import begins, and what was imported before. */
export function ImportStart({
  isReading,
  onChooseList,
  onPaste,
  onChooseDocuments,
  onOpen,
}: Props) {
  const earlier = useRead('candidateImport.list', {});
  if (!earlier.data) return <Pending query={earlier} />;
  return (
    <>
      <header className="head">
        <h1>{candidateImportTexts.heading}</h1>
        <span className="grow" />
        <button type="button" className="btn" onClick={onPaste}>
          {candidateImportTexts.pasteCsv} <CommandKey of="candidateImport.paste" />
        </button>
        <button type="button" className="btn" onClick={onChooseDocuments} disabled={isReading}>
          <IconFileText size={14} stroke={1.6} />{' '}
          {isReading ? candidateImportTexts.reading : candidateImportTexts.chooseDocuments}{' '}
          <CommandKey of="candidateImport.documents" />
        </button>
        <button type="button" className="btn pri" onClick={onChooseList}>
          <IconFileSpreadsheet size={14} stroke={1.6} /> {candidateImportTexts.chooseCsv}{' '}
          <CommandKey of="candidateImport.choose" />
        </button>
      </header>
      <div className="scroll" data-pane tabIndex={0}>
        {earlier.data.length === 0 ? (
          <div className="stage">
            <h2>{candidateImportTexts.noEarlier}</h2>
            <p className="lead">{candidateImportTexts.lead}</p>
            <ul className="facts-list">
              {candidateImportTexts.facts.map((fact) => (
                <li key={fact}>
                  <IconCheck size={16} stroke={1.6} /> {fact}
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <EarlierImports imports={earlier.data} onOpen={onOpen} />
        )}
      </div>
    </>
  );
}
