import type { ApplicationView } from '#shared/application-view.ts';
import type { PacketSection } from '#shared/packet-options.ts';
import type { PacketPreview } from '#shared/packet.ts';
import { packetDialogTexts as texts, packetPointsTexts } from '#shared/texts/packet-dialog.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { BlindExtras } from './blind-extras.tsx';
import { BlindFindings } from './blind-findings.tsx';
import { DeliveryFields } from './delivery-fields.tsx';
import { EarlierExports } from './earlier-exports.tsx';
import { stateOf } from './points-panel.tsx';
import { SectionList } from './section-list.tsx';
import type { BlindStringsHere } from './use-blind-strings.ts';
import type { PacketChoices } from './use-packet-options.ts';
import type { ChoosingPoints } from './use-packet-points.ts';
import { VariantChoice } from './variant-choice.tsx';

type Props = {
  view: ApplicationView;
  choices: PacketChoices;
  packet: PacketPreview | undefined;
  points: ChoosingPoints;
  strings: BlindStringsHere;
  onMoved: (section: PacketSection, order: readonly PacketSection[]) => void;
  onChoosePoints: () => void;
};

/** What of the packet is printed, how, and for whom. */
export function PacketContents({ view, choices, packet, points, strings, ...acts }: Props) {
  const { options } = choices;
  return (
    <div className="packet-scroll">
      <VariantChoice value={options.variant} onChoose={choices.choose} />
      <SectionList view={view} choices={choices} packet={packet} onMoved={acts.onMoved} />
      {options.variant !== 'without-scores' && points.data && (
        <section className="packet-points-line" aria-label={packetPointsTexts.title}>
          <p className="packet-label">{packetPointsTexts.title}</p>
          <p className="row">
            <span className="grow c2 s12">
              {points.data.canChoose
                ? stateOf(points.data.chosen, view.assessors)
                : packetPointsTexts.sealed}
            </span>
            <button
              type="button"
              className="btn sm"
              disabled={!points.data.canChoose}
              onClick={acts.onChoosePoints}
            >
              {packetPointsTexts.open} <CommandKey of="packet.points" />
            </button>
          </p>
        </section>
      )}
      {options.variant === 'blind' && <BlindExtras choices={choices} />}
      {options.variant !== 'without-scores' && (
        <BlindFindings view={view} isBlind={options.variant === 'blind'} strings={strings} />
      )}
      {view.seal.isSealed && <p className="note-box warn">{texts.sealed}</p>}
      {packet?.warnings.map((warning) => (
        <p key={warning} className="note-box warn">
          {warning}
        </p>
      ))}
      <DeliveryFields choices={choices} candidateDeleteBy={view.candidate.deleteBy} />
      <EarlierExports applicationId={view.application.id} assessors={view.assessors} />
    </div>
  );
}
