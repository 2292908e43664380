import { IconCircleX, IconCopyCheck } from '@tabler/icons-react';

import type { CsvPreview, PreviewRow } from '#shared/candidate-import.ts';
import { csvFieldSchema, type CsvField } from '#shared/csv-fields.ts';
import { candidateImportTexts, csvTexts } from '#shared/texts/candidate-import.ts';

type Props = {
  preview: CsvPreview;
  onChoose: (column: number, field: CsvField | null) => void;
};

/** The first rows as they stand in the file, each beside what it would be; what is wrong is marked in its cell. */
export function PreviewTable({ preview, onChoose }: Props) {
  const { headers, settings, rows, furtherTrouble, rowCount } = preview;
  return (
    <div className="scroll" data-pane tabIndex={0}>
      <table className="csv-preview" aria-label={candidateImportTexts.willBe}>
        <thead>
          <tr>
            <th scope="col" className="r csv-number">
              {candidateImportTexts.row}
            </th>
            <th scope="col" className="csv-person">
              {candidateImportTexts.willBe}
            </th>
            {headers.map((header, column) => (
              <th key={column} scope="col" data-left-out={settings.columns[column] === null}>
                <span className="trunc" dir="auto" title={header}>
                  {header}
                </span>
                <select
                  aria-label={candidateImportTexts.columnIs(header)}
                  value={settings.columns[column] ?? ''}
                  onChange={({ target }) =>
                    onChoose(column, csvFieldSchema.safeParse(target.value).data ?? null)
                  }
                >
                  <option value="">{candidateImportTexts.leftOut}</option>
                  {csvFieldSchema.options.map((field) => (
                    <option key={field} value={field}>
                      {csvTexts.fields[field]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.rowNumber} row={row} preview={preview} />
          ))}
          {furtherTrouble.length > 0 && (
            <tr className="grp">
              <th scope="rowgroup" colSpan={headers.length + 2}>
                {candidateImportTexts.further}
              </th>
            </tr>
          )}
          {furtherTrouble.map((row) => (
            <Row key={row.rowNumber} row={row} preview={preview} />
          ))}
        </tbody>
      </table>
      <p className="csv-shown">{candidateImportTexts.shown(rows.length, rowCount)}</p>
    </div>
  );
}

function Row({ row, preview: { headers, settings } }: { row: PreviewRow; preview: CsvPreview }) {
  const { rowNumber, cells, problems, name, present } = row;
  const problemOf = (column: number) =>
    problems.find((problem) => problem.column === column)?.message;
  return (
    <tr>
      <td className="r c3">{rowNumber}</td>
      <td>
        {problems.length > 0 ? (
          <span className="outcome bad">
            <IconCircleX size={14} stroke={1.6} aria-label={candidateImportTexts.cannot} />
            <span>{problems.map(({ message }) => message).join(' ')}</span>
          </span>
        ) : present ? (
          <span className="outcome c2">
            <IconCopyCheck size={14} stroke={1.6} aria-hidden="true" />
            <span dir="auto">{candidateImportTexts.present(present.name)}</span>
          </span>
        ) : (
          <b className="m" dir="auto">
            {name}
          </b>
        )}
      </td>
      {headers.map((_, column) => {
        const problem = problemOf(column);
        return (
          <td
            key={column}
            className={`trunc ${problem ? 'wrong' : ''}`}
            data-left-out={settings.columns[column] === null}
            title={problem ?? cells[column]}
            dir="auto"
          >
            {cells[column]}
          </td>
        );
      })}
    </tr>
  );
}
