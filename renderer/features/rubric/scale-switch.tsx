import { scaleSchema, type Rubric } from '#shared/rubric.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';

/** The scale of the whole rubric; what was written for the other one is kept. */
export function ScaleSwitch({ rubric: { id, scale } }: { rubric: Rubric }) {
  const setScale = useCommand('rubric.setScale');
  return (
    <div className="field">
      <span>{rubricTexts.scale}</span>
      <div className="seg" role="group" aria-label={rubricTexts.scale}>
        {scaleSchema.options.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === scale}
            onClick={() => {
              if (each === scale) return;
              setScale.mutate(
                { rubricId: id, scale: each },
                { onSuccess: () => say(rubricTexts.scaleSaid[each]) },
              );
            }}
          >
            {rubricTexts.scales[each]}
          </button>
        ))}
      </div>
    </div>
  );
}
