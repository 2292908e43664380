import type { Activity } from '#shared/application-view.ts';
import type { Assessor } from '#shared/assessor.ts';
import type { Stage } from '#shared/stage.ts';
import { activityTexts } from '#shared/texts/candidates.ts';
import type { Workspace } from '#shared/workspace.ts';

type Names = Pick<Workspace, 'assessors' | 'assessor'>;

/** What the last activity was: "You rated 2 criteria", "Ines Duarte submitted". */
export function activityWords({ what, by, count }: Activity, stage: Stage, names: Names): string {
  const who = by === null ? '' : whoWas(by, names);
  switch (what) {
    case 'moved':
      return stage.kind === 'rejected' ? activityTexts.stopped : activityTexts.moved(stage.name);
    case 'rated':
      return activityTexts.rated(who, count);
    case 'added':
    case 'documented':
    case 'decided':
      return activityTexts[what];
    case 'noted':
    case 'submitted':
    case 'amended':
      return activityTexts[what](who);
  }
}

export function whoWas(id: Assessor['id'], { assessors, assessor }: Names): string {
  if (id === assessor?.id) return activityTexts.you;
  return assessors.find((each) => each.id === id)?.name ?? activityTexts.somebody;
}
