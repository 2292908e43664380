import {
  csvDelimiterSchema,
  type CsvDelimiter,
  type CsvSettings,
} from '#shared/candidate-import.ts';
import { encodingGroups } from '#shared/encodings.ts';
import { encodingSchema } from '#shared/posting.ts';
import { postingIdSchema } from '#shared/ids.ts';
import { candidateImportTexts } from '#shared/texts/candidate-import.ts';
import { encodingTexts } from '#shared/texts/encodings.ts';
import { useRead } from '../../bridge/use-call.ts';

type Props = { settings: CsvSettings; onChange: (settings: CsvSettings) => void };

const groups = Object.keys(encodingGroups) as (keyof typeof encodingGroups)[];

/** How the file is read, and what its people apply for. */
export function CsvSettingsBar({ settings, onChange }: Props) {
  const { data: postings = [] } = useRead('posting.list', {});
  /** Other columns than before: they are guessed anew. */
  const reread = (changes: Partial<CsvSettings>) =>
    onChange({ ...settings, ...changes, columns: [] });
  return (
    <div className="csv-bar" role="group" aria-label={candidateImportTexts.settings}>
      <label>
        <span>{candidateImportTexts.posting}</span>
        <select
          value={settings.postingId ?? ''}
          onChange={({ target }) =>
            onChange({
              ...settings,
              postingId: target.value === '' ? null : postingIdSchema.parse(target.value),
            })
          }
        >
          <option value="">{candidateImportTexts.noPosting}</option>
          {postings.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{candidateImportTexts.delimiter}</span>
        <select
          value={settings.delimiter}
          onChange={({ target }) => reread({ delimiter: target.value as CsvDelimiter })}
        >
          {csvDelimiterSchema.options.map((each) => (
            <option key={each} value={each}>
              {candidateImportTexts.delimiters[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{candidateImportTexts.encoding}</span>
        <select
          value={settings.encoding}
          onChange={({ target }) => reread({ encoding: encodingSchema.parse(target.value) })}
        >
          {groups.map((group) => (
            <optgroup key={group} label={encodingTexts.groups[group]}>
              {encodingGroups[group].map((each) => (
                <option key={each} value={each}>
                  {encodingTexts.names[each]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.hasHeader}
          onChange={({ target }) => reread({ hasHeader: target.checked })}
        />
        {candidateImportTexts.hasHeader}
      </label>
    </div>
  );
}
