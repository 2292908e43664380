import type { ApplicationView } from '#shared/application-view.ts';
import type { AssessorId } from '#shared/ids.ts';
import { applicationTexts } from '#shared/texts/application.ts';

/** Whose ratings the scorecard pane shows. */
export type ShownCards = 'own' | 'all' | AssessorId;

type Props = { view: ApplicationView; shown: ShownCards; onShow: (cards: ShownCards) => void };

/** Yours, each of the others', or all side by side; there once the seal is open and somebody else has submitted. */
export function ScorecardSwitch({ view, shown, onShow }: Props) {
  if (view.others.length === 0) return null;
  const names = view.others.map(({ scorecard: { assessorId } }) => ({
    id: assessorId,
    name: view.assessors.find(({ id }) => id === assessorId)?.name ?? '',
  }));
  const choices: readonly { id: ShownCards; name: string }[] = [
    { id: 'own', name: applicationTexts.cards.own },
    ...names.map(({ id, name }) => ({ id, name: name.split(' ')[0] ?? name })),
    { id: 'all', name: applicationTexts.cards.all },
  ];
  return (
    <div className="seg cards" role="group" aria-label={applicationTexts.whoseCard}>
      {choices.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          dir="auto"
          aria-pressed={id === shown}
          onClick={() => onShow(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
