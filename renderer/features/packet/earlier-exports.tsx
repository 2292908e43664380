import type { Assessor } from '#shared/assessor.ts';
import type { ApplicationId } from '#shared/ids.ts';
import { packetDialogTexts } from '#shared/texts/packet-dialog.ts';
import { useRead } from '../../bridge/use-call.ts';
import { whenWas } from '../../shell/format.ts';

type Props = { applicationId: ApplicationId; assessors: readonly Assessor[] };

/** The ledger's lines for this application. */
export function EarlierExports({ applicationId, assessors }: Props) {
  const { data: exports = [] } = useRead('ledger.listOfApplication', { applicationId });
  if (exports.length === 0) return null;
  return (
    <section className="packet-earlier" aria-label={packetDialogTexts.earlier}>
      <p className="packet-label">{packetDialogTexts.earlier}</p>
      <ul className="s12 c2">
        {exports.map(({ id, fileName, exportedAt, exportedBy, forWhom }) => {
          const by = assessors.find((assessor) => assessor.id === exportedBy)?.name ?? '';
          return (
            <li key={id}>
              {packetDialogTexts.exported(fileName, whenWas(exportedAt), by, forWhom)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
