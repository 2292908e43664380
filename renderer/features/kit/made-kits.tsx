import type { ApplicationId } from '#shared/ids.ts';
import type { KitSummary } from '#shared/kit-making.ts';
import { kitTexts as texts } from '#shared/texts/kit.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { whenWas } from '../../shell/format.ts';

/** The kits made of one application, and what became of each. */
export function MadeKits({ applicationId }: { applicationId: ApplicationId }) {
  const { data: kits = [] } = useRead('kit.list', { applicationId });
  if (kits.length === 0) return null;
  return (
    <section aria-label={texts.earlier}>
      <h3>{texts.earlier}</h3>
      <ul className="kit-list">
        {kits.map((kit) => (
          <MadeKit key={kit.id} kit={kit} />
        ))}
      </ul>
    </section>
  );
}

function MadeKit({ kit }: { kit: KitSummary }) {
  const saveAgain = useCommand('kit.saveAgain');
  const withdraw = useCommand('kit.withdraw');
  const { id: kitId, assessor, candidateName, madeAt, rubricVersion } = kit;
  const isOut = kit.withdrawnAt === null && kit.backAt === null;
  return (
    <li>
      <p>
        <bdi>{texts.line(assessor.name, whenWas(madeAt))}</bdi>
      </p>
      <p className="s12 c3">
        <bdi>{candidateName}</bdi>, {texts.ofVersion(rubricVersion)}, {stateOf(kit)}
      </p>
      {isOut && (
        <p className="row">
          <button
            type="button"
            className="link s12"
            aria-label={texts.saveAgainOf(assessor.name)}
            onClick={() =>
              saveAgain.mutate(
                { kitId },
                { onSuccess: (saved) => saved && say(texts.savedAgain(saved.fileName)) },
              )
            }
          >
            {texts.saveAgain}
          </button>
          <button
            type="button"
            className="link s12"
            aria-label={texts.withdrawOf(assessor.name)}
            onClick={() =>
              withdraw.mutate(
                { kitId },
                { onSuccess: () => say(texts.withdrawnSaid(assessor.name)) },
              )
            }
          >
            {texts.withdraw}
          </button>
        </p>
      )}
    </li>
  );
}

function stateOf({ withdrawnAt, backAt }: KitSummary): string {
  if (backAt !== null) return texts.back(whenWas(backAt));
  return withdrawnAt === null ? texts.notBack : texts.withdrawn(whenWas(withdrawnAt));
}
