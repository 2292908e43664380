import { shellTexts } from '#shared/texts/shell.ts';
import { appearances, useAppearance } from '../theme/appearance.ts';

export function AppearanceSwitch() {
  const [appearance, setAppearance] = useAppearance();
  return (
    <div className="seg" role="group" aria-label={shellTexts.appearance}>
      {appearances.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === appearance}
          onClick={() => setAppearance(each)}
        >
          {shellTexts.appearances[each]}
        </button>
      ))}
    </div>
  );
}
