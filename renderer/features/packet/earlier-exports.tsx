import type { Assessor } from '#shared/assessor.ts';
import type { ApplicationId } from '#shared/ids.ts';
import { packetDialogTexts } from '#shared/texts/application.ts';
import { useRead } from '../../bridge/use-call.ts';
import { whenWas } from '../../shell/format.ts';

type Props = { applicationId: ApplicationId; assessors: readonly Assessor[] };

/** The ledger's lines for this application. */
export function EarlierExports({ applicationId, assessors }: Props) {
  const { data: exports = [] } = useRead('ledger.listOfApplication', { applicationId });
  if (exports.length === 0) return null;
  return (
    <>
      <h3>{packetDialogTexts.earlier}</h3>
      <ul className="s12 c2">
        {exports.map(({ id, fileName, exportedAt, exportedBy }) => {
          const by = assessors.find((assessor) => assessor.id === exportedBy)?.name ?? '';
          return <li key={id}>{packetDialogTexts.exported(fileName, whenWas(exportedAt), by)}</li>;
        })}
      </ul>
    </>
  );
}
