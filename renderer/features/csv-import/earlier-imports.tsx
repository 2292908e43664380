import type { CandidateImport } from '#shared/candidate-import.ts';
import type { ImportId } from '#shared/ids.ts';
import { candidateImportTexts } from '#shared/texts/candidate-import.ts';
import { whenWas } from '../../shell/format.ts';
import { useRowKeys } from '../../ui/use-row-keys.ts';

type Props = { imports: readonly CandidateImport[]; onOpen: (id: ImportId) => void };

const { listColumns } = candidateImportTexts;

/** What was imported, by whom, and how much of it is still here; Enter opens its report. */
export function EarlierImports({ imports, onOpen }: Props) {
  const { container, onKeyDown } = useRowKeys((index) => {
    const id = imports[index]?.id;
    if (id) onOpen(id);
  });
  return (
    <table className="imports" aria-label={candidateImportTexts.earlier}>
      <thead>
        <tr>
          {Object.values(listColumns).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={container} onKeyDown={onKeyDown}>
        {imports.map(({ id, fileName, startedAt, importedBy, postingTitle, counts, ...of }, at) => (
          <tr key={id} data-row tabIndex={at === 0 ? 0 : -1} aria-label={fileName}>
            <td>
              <button
                type="button"
                className="link trunc"
                dir="auto"
                tabIndex={-1}
                title={fileName}
                onClick={() => onOpen(id)}
              >
                {fileName}
              </button>
            </td>
            <td>{whenWas(startedAt)}</td>
            <td className="trunc" dir="auto">
              {importedBy}
            </td>
            <td className="trunc c2" dir="auto">
              {postingTitle ?? candidateImportTexts.noPosting}
            </td>
            <td className="c2">{candidateImportTexts.counts(counts)}</td>
            <td>
              <span className="nm">
                {candidateImportTexts.states[of.state]}
                {of.state !== 'taken-back' && (
                  <small>
                    {candidateImportTexts.stillHere(of.stillHere, counts.added + counts.applied)}
                  </small>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
