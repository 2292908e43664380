import { useState } from 'react';

import type { ApplicationSummary } from '#shared/application-view.ts';
import type { ApplicationId } from '#shared/ids.ts';

/** Whom a batch is for: those the dialog was opened for, in that order, without those who were left out. */
export function useChosenPeople(
  applicationIds: readonly ApplicationId[],
  all: readonly ApplicationSummary[],
) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<ApplicationId>>(new Set());
  const people = applicationIds.flatMap(
    (id) => all.find((each) => each.application.id === id) ?? [],
  );
  const chosen = people.filter(({ application }) => !leftOut.has(application.id));
  return { people, chosen, leftOut, setLeftOut };
}
