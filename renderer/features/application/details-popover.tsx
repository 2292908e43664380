import type { ApplicationView } from '#shared/application-view.ts';
import { applicationTexts } from '#shared/texts/application.ts';

type Props = { view: ApplicationView; onEdit: () => void };

/** How to reach the person and what they ask for, at hand without leaving the screen. */
export function DetailsPopover({ view: { candidate, application }, onEdit }: Props) {
  const { facts } = applicationTexts;
  const shown = [
    [facts.headline, candidate.headline],
    [facts.email, candidate.email],
    [facts.phone, candidate.phone],
    [facts.location, candidate.location],
    [facts.source, candidate.source],
    [applicationTexts.payAsked, application.payAsked],
    [applicationTexts.notice, application.notice],
    [applicationTexts.place, application.place],
  ] as const;
  return (
    <>
      <button type="button" className="link s12" popoverTarget="details-of-candidate">
        {applicationTexts.details}
      </button>
      <div id="details-of-candidate" popover="auto" className="menu-pop details-pop">
        <dl>
          {shown.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto" className={value === '' ? 'c3' : undefined}>
                {value === '' ? applicationTexts.notKnown : value}
              </dd>
            </div>
          ))}
        </dl>
        <button
          type="button"
          className="btn sm"
          popoverTarget="details-of-candidate"
          popoverTargetAction="hide"
          onClick={onEdit}
        >
          {applicationTexts.edit}
        </button>
      </div>
    </>
  );
}
